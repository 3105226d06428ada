package so.buster.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of a text with one range marked beneath it, for people: a few lines around the mark, long
 * lines cut, control characters shown and not obeyed.
 */
final class Excerpt {
  /** Characters of a line that are shown. */
  private static final int WIDTH = 100;

  /** Lines shown before and after the marked one. */
  private static final int AROUND = 3;

  private static final String INDENT = "    ";

  private final String text;
  private final int from;
  private final int to;
  private final char mark;

  /** Marks {@code [from, to)} of the text; an empty range marks nothing. */
  Excerpt(String text, int from, int to, char mark) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.mark = mark;
  }

  /** The lines to print, indented. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    int first = from;
    for (int i = 0; i <= AROUND; i++) {
      first = i == 0 ? lineStart(first) : lineStart(Math.max(0, first - 1));
    }
    int after = 0;
    for (int start = first; start <= text.length() && after <= AROUND; ) {
      int end = lineEnd(start);
      addLine(lines, start, end);
      after += start >= to || end >= to ? 1 : 0;
      start = end + 1;
    }
    return lines;
  }

  private int lineStart(int position) {
    return text.lastIndexOf('\n', position - 1) + 1;
  }

  private int lineEnd(int position) {
    int end = text.indexOf('\n', position);
    return end < 0 ? text.length() : end;
  }

  private void addLine(List<String> lines, int lineFrom, int lineTo) {
    int seen = Math.max(lineFrom, Math.min(from - WIDTH / 2, lineTo - WIDTH));
    int end = Math.min(lineTo, seen + WIDTH);
    String before = seen > lineFrom ? "…" : "";
    String after = end < lineTo ? "…" : "";
    lines.add(INDENT + before + printable(text.substring(seen, end)) + after);
    // One place past the end can be marked too: where something is missing.
    int markFrom = Math.max(from, seen);
    int markTo = Math.min(to, Math.max(end, from + 1));
    if (markFrom < markTo && markFrom <= end) {
      String left = " ".repeat(before.length() + columns(seen, markFrom));
      lines.add(INDENT + left + String.valueOf(mark).repeat(columns(markFrom, markTo)));
    }
  }

  private int columns(int start, int end) {
    int inside = Math.min(end, text.length());
    return text.codePointCount(Math.min(start, inside), inside) + end - inside;
  }

  /** The text on one line, each character that a terminal might obey replaced by one that shows. */
  static String printable(String text) {
    return text.codePoints()
        .map(Excerpt::shown)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static int shown(int character) {
    if (character == '\n' || character == '\r' || character == '\t') {
      return ' ';
    }
    if (character < ' ') {
      return 0x2400 + character; // Unicode's pictures of control characters, in the same order.
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> 0xFFFD;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      default -> character;
    };
  }
}
