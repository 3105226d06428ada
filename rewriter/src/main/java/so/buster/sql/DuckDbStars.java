package so.buster.sql;

/**
 * {@code * EXCLUDE a.b}, {@code * RENAME (a AS b)}: manual, "Star Expression". Both name columns
 * and nothing else.
 */
final class DuckDbStars {
  private DuckDbStars() {}

  /** Spells the list behind a star that begins here; false if there is none. */
  static boolean apply(Speller speller, Token token) {
    if (!StarItems.belongs(speller::peek)) {
      return false;
    }
    if (token.is("rename")) {
      return speller.skipped(renamed(speller));
    }
    Token name = speller.next();
    int length = behindName(speller, 1) - 1;
    boolean single = length > 0 || name.kind() == Token.Kind.STRING;
    boolean column = single && !Words.beginsQuery(name);
    if (column) {
      String last = length > 0 ? ShapeText.of(speller.peek(length)) : "x";
      return speller.written("exclude ( " + last + " )", 1 + Math.max(1, length));
    }
    return false;
  }

  private static int renamed(Speller speller) {
    if (speller.next().isMark("(")) {
      return speller.behindNames(1);
    }
    int as = behindName(speller, 1);
    boolean renamed = as > 1 && speller.peek(as).is("as") && speller.peek(as + 1).isName();
    return renamed ? as + 2 : 0;
  }

  /** The offset behind {@code a.b} at this one; the same if there is no name. */
  private static int behindName(Speller speller, int offset) {
    int at = offset;
    while (speller.peek(at).isName()) {
      at++;
      if (!speller.peek(at).isMark(".")) {
        break;
      }
      at++;
    }
    return at;
  }
}
