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

  void replace(int start, int end, String text) {
    int i = edits.size();
    while (i > 0 && edits.get(i - 1).start > start) {
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
