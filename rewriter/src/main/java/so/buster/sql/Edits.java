package so.buster.sql;

import java.util.ArrayList;
import java.util.List;

/** Changes to one text at offsets of the original, made in one pass, in order. */
final class Edits {
  private final String original;
  private final List<Edit> edits = new ArrayList<>(2);

  Edits(String original) {
    this.original = original;
  }

  private record Edit(int start, int end, String text) {}

  void insert(int offset, String text) {
    replace(offset, offset, text);
  }

  /** What is inserted where something else begins goes before it. */
  void replace(int start, int end, String text) {
    int i = edits.size();
    while (i > 0 && edits.get(i - 1).end > start) {
      i--;
    }
    edits.add(i, new Edit(start, end, text));
  }

  /** Spaces of the same length, so that positions in a server's messages stay right. */
  void blank(int start, int end) {
    replace(start, end, " ".repeat(end - start));
  }

  boolean isEmpty() {
    return edits.isEmpty();
  }

  /** Where the first change is; both texts are the same before it. */
  int first() {
    return edits.isEmpty() ? original.length() : edits.get(0).start;
  }

  /** Where in the original what stands at this offset of the changed text comes from. */
  int origin(int offset) {
    int moved = 0;
    for (Edit edit : edits) {
      int start = edit.start + moved;
      if (offset < start) {
        break;
      }
      if (offset < start + edit.text.length()) {
        return edit.start;
      }
      moved += edit.text.length() - (edit.end - edit.start);
    }
    return offset - moved;
  }

  /** The text with all changes; the very same string if there are none. */
  String apply() {
    if (edits.isEmpty()) {
      return original;
    }
    StringBuilder text = new StringBuilder(original.length() + 16);
    int at = 0;
    for (Edit edit : edits) {
      text.append(original, at, edit.start).append(edit.text);
      at = edit.end;
    }
    return text.append(original, at, original.length()).toString();
  }
}
