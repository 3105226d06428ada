package so.buster.sql;

/**
 * Quoted names of BigQuery, in which a backslash escapes as in a string and a quote is never
 * doubled: GoogleSQL reference, "Quoted identifiers". Two that touch are a name and its alias to
 * the server, which nobody means.
 */
final class EscapedNames {
  private static final char ESCAPE = '\\';

  /** What stands for itself behind a backslash; the rest would have to be computed. */
  private static final String ITSELF = "\\`'\"?";

  private EscapedNames() {}

  /** The name whose opening quote is at {@code quote}, as a token that begins at {@code start}. */
  static Token read(String sql, int start, int quote) {
    char mark = sql.charAt(quote);
    StringBuilder name = new StringBuilder();
    int i = quote + 1;
    while (i < sql.length() && sql.charAt(i) != mark && !Characters.isNewline(sql.charAt(i))) {
      if (sql.charAt(i) == ESCAPE) {
        i++;
        if (i == sql.length() || ITSELF.indexOf(sql.charAt(i)) < 0) {
          throw new Fault(Reason.BAD_CHARACTER, start);
        }
      }
      name.append(sql.charAt(i));
      i++;
    }
    if (i == sql.length() || sql.charAt(i) != mark) {
      throw new Fault(Reason.UNTERMINATED, start);
    }
    if (name.length() == 0) {
      throw new Fault(Reason.BAD_CHARACTER, start);
    }
    if (sql.startsWith(String.valueOf(mark), i + 1)) {
      throw new Fault(Reason.AMBIGUOUS, i + 1);
    }
    return new Token(Token.Kind.QUOTED, name.toString(), start, i + 1);
  }
}
