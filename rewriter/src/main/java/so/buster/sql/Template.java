package so.buster.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An allowed text with holes where its plain literals stand. Whatever other plain literals stand
 * there, the text is the same tokens but for those, and so the same verdict with the same edits:
 *
 * <ul>
 *   <li>what is around the holes is compared, character by character;
 *   <li>a plain literal is digits, digits with one dot between them, or letters, digits and marks
 *       between single quotes that mean nothing in any reading of a string;
 *   <li>before and behind a hole stands nothing that could belong to a literal, and no string;
 *   <li>no other reading of the text is contested, in which a hole could be something else;
 *   <li>a literal on whose value anything depends is no hole.
 * </ul>
 */
final class Template {
  private static final String MARKS = " _.,:@+-/%";
  private static final String BEFORE = " (,=<>\n";
  private static final String BEHIND = " ),\n";

  private final String text;

  /** Where each hole begins, and behind it where it ends. */
  private final int[] holes;

  private final List<Edit> edits;
  private final Verdict.Read verdict;

  private Template(String text, int[] holes, List<Edit> edits, Verdict.Read verdict) {
    this.text = text;
    this.holes = holes;
    this.edits = edits;
    this.verdict = verdict;
  }

  /** Null if the text has no holes, or is read in more than one way. */
  static @Nullable Template of(
      List<Token> tokens, Plan plan, Edits edits, Language language, Verdict.Read verdict) {
    String text = edits.original();
    if (!beginsQuery(tokens.get(0)) || Readings.differ(text, language)) {
      return null;
    }
    List<Token> holes = new ArrayList<>();
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean free =
          !plan.limit().counts(i)
              && language.said(tokens, i).equals(Shape.text(token))
              && plainEnd(text, token.start()) == token.end()
              && BEFORE.indexOf(text.charAt(token.start() - 1)) >= 0
              && (token.end() == text.length() || BEHIND.indexOf(text.charAt(token.end())) >= 0);
      if (free) {
        holes.add(token);
      }
    }
    plan.slots().forEach(slot -> holes.remove(tokens.get(slot.token())));
    holes.removeIf(edits::touch);
    int[] bounds = holes.stream().flatMapToInt(t -> IntStream.of(t.start(), t.end())).toArray();
    return bounds.length == 0 ? null : new Template(text, bounds, edits.list(), verdict);
  }

  /** No statement about the session begins so, whose values are judged each time. */
  private static boolean beginsQuery(Token first) {
    return first.is("select") || first.is("with") || first.isMark("(");
  }

  /** The verdict on this text if it is this one but for what stands in the holes. */
  Verdict.@Nullable Read fill(String sql) {
    Edits moved = new Edits(sql);
    int edit = 0;
    int from = 0;
    int at = 0;
    for (int hole = 0; hole <= holes.length; hole += 2) {
      int to = hole < holes.length ? holes[hole] : text.length();
      if (!sql.regionMatches(at, text, from, to - from)) {
        return null;
      }
      for (; edit < edits.size() && edits.get(edit).start() <= to; edit++) {
        Edit next = edits.get(edit);
        moved.replace(next.start() + at - from, next.end() + at - from, next.text());
      }
      at += to - from;
      if (hole < holes.length) {
        from = holes[hole + 1];
        int end = plainEnd(sql, at);
        if (end < 0 || kind(sql, at, end) != kind(text, to, from)) {
          return null;
        }
        at = end;
      }
    }
    return at == sql.length()
        ? new Verdict.Read(
            moved.apply(), verdict.catalogOnly(), verdict.tables(), verdict.functions())
        : null;
  }

  /** The offset behind the plain literal that begins here; -1 if none does. */
  private static int plainEnd(String sql, int start) {
    if (sql.startsWith("'", start)) {
      int end = start + 1;
      while (end < sql.length() && isPlain(sql.charAt(end))) {
        end++;
      }
      return sql.startsWith("'", end) ? end + 1 : -1;
    }
    int end = endOfDigits(sql, start);
    if (end > start && sql.startsWith(".", end)) {
      int fraction = endOfDigits(sql, end + 1);
      return fraction > end + 1 ? fraction : -1;
    }
    return end > start ? end : -1;
  }

  private static int endOfDigits(String sql, int start) {
    int end = start;
    while (end < sql.length() && Characters.isDigit(sql.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isPlain(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || MARKS.indexOf(c) >= 0);
  }

  /** A quote, a dot or a digit: strings, fractions and whole numbers are different shapes. */
  private static char kind(String sql, int start, int end) {
    if (sql.charAt(start) == '\'') {
      return '\'';
    }
    for (int i = start; i < end; i++) {
      if (sql.charAt(i) == '.') {
        return '.';
      }
    }
    return '0';
  }

  /** About how many bytes it holds. */
  int bytes() {
    int bytes = 3 * Footprint.OBJECT + Footprint.of(text) + holes.length * Integer.BYTES;
    for (Edit edit : edits) {
      bytes += Footprint.OBJECT + Footprint.of(edit.text());
    }
    return bytes;
  }
}
