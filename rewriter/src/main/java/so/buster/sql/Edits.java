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

  void insert(int offset, String text) {
    replace(offset, offset, text);
  }

  /** What is inserted where something else begins goes before it. */
  void replace(int start, int end, String text) {
    int i = edits.size();
    while (i > 0 && edits.get(i - 1).end() > start) {
      i--;
    }
    edits.add(i, new Edit(start, end, text));
  }

  /** Spaces of the same length, so that positions in a server's messages stay right. */
  void blank(int start, int end) {
    replace(start, end, " ".repeat(end - start));
  }

  /** The text they are changes to. */
  String original() {
    return original;
  }

  /** In order. */
  List<Edit> list() {
    return List.copyOf(edits);
  }

  /** Whether one changes anything within this token. */
  boolean touch(Token token) {
    return edits.stream().anyMatch(e -> e.start() < token.end() && e.end() > token.start());
  }

  boolean isEmpty() {
    return edits.isEmpty();
  }

  /** Where the first change is; both texts are the same before it. */
  int first() {
    return edits.isEmpty() ? original.length() : edits.get(0).start();
  }

  /** Where in the original what stands at this offset of the changed text comes from. */
  int origin(int offset) {
    int moved = 0;
    for (Edit edit : edits) {
      int start = edit.start() + moved;
      if (offset < start) {
        break;
      }
      if (offset < start + edit.text().length()) {
        return edit.start();
      }
      moved += edit.text().length() - (edit.end() - edit.start());
    }
    return offset - moved;
  }

  /** These changes and then those to the text that they make, as changes to this text. */
  List<Edit> then(Edits later) {
    if (edits.isEmpty() || later.edits.isEmpty()) {
      return edits.isEmpty() ? List.copyOf(later.edits) : List.copyOf(edits);
    }
    List<Edit> all = new ArrayList<>();
    int mine = 0;
    int theirs = 0;
    int moved = 0; // how much further to the right everything stands by now in the changed text
    while (mine < edits.size() || theirs < later.edits.size()) {
      // The text in between is nobody's, so what begins first begins a change of its own.
      int start = Math.min(startOf(mine) + moved, later.startOf(theirs));
      int from = start - moved;
      int end = start;
      Edits region = new Edits(later.original);
      boolean grown = true;
      while (grown) {
        grown = false;
        while (startOf(mine) + moved <= end) {
          Edit edit = edits.get(mine++);
          end = Math.max(end, edit.start() + moved + edit.text().length());
          moved += edit.text().length() - (edit.end() - edit.start());
          grown = true;
        }
        while (later.startOf(theirs) <= end) {
          Edit edit = later.edits.get(theirs++);
          end = Math.max(end, edit.end());
          region.edits.add(edit);
          grown = true;
        }
      }
      all.add(new Edit(from, end - moved, region.between(start, end)));
    }
    return all;
  }

  /** Beyond every text if there is no such change. */
  private int startOf(int index) {
    return index < edits.size() ? edits.get(index).start() : Integer.MAX_VALUE / 2;
  }

  /** The changed text of a part that holds all changes. */
  private String between(int start, int end) {
    String all = apply();
    return all.substring(start, all.length() - (original.length() - end));
  }

  /** The text with all changes; the very same string if there are none. */
  String apply() {
    if (edits.isEmpty()) {
      return original;
    }
    StringBuilder text = new StringBuilder(original.length() + 16);
    int at = 0;
    for (Edit edit : edits) {
      text.append(original.substring(at, edit.start())).append(edit.text());
      at = edit.end();
    }
    return text.append(original.substring(at)).toString();
  }
}
