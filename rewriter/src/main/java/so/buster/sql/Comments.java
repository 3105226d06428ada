package so.buster.sql;

/**
 * Where comments end and what becomes of them. Plain ones stay, since people tag their queries with
 * them; one with a character that any reader between here and the server could take for the end of
 * the comment, a quote, a parameter or a hint is blanked.
 */
final class Comments {
  private static final String PLAIN = " _.,:=@/-+%()<>|&#~^*\t\n\r";

  private Comments() {}

  /** The offset behind the line comment that starts here: either newline ends it. */
  static int endOfLine(String sql, int start) {
    int end = start;
    while (end < sql.length() && !Characters.isNewline(sql.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The offset behind the block comment that starts here. */
  static int endOfBlock(String sql, int start, boolean nested) {
    int depth = 1;
    int end = start + 2;
    while (depth > 0) {
      if (end + 1 >= sql.length()) {
        throw new Fault(Reason.UNTERMINATED, start);
      }
      boolean closes = sql.startsWith("*/", end);
      boolean opens = nested && sql.startsWith("/*", end);
      depth += closes ? -1 : opens ? 1 : 0;
      end += closes || opens ? 2 : 1;
    }
    return end;
  }

  static void blankUnusual(Lexed lexed, Edits edits) {
    for (Lexed.Span comment : lexed.comments()) {
      if (!plain(lexed.sql(), comment)) {
        edits.blank(comment.start(), comment.end());
      }
    }
  }

  private static boolean plain(String sql, Lexed.Span comment) {
    boolean block = sql.charAt(comment.start()) == '/';
    int end = block ? comment.end() - 2 : comment.end();
    for (int i = comment.start() + 2; i < end; i++) {
      char c = sql.charAt(i);
      boolean letter = c < 128 && Character.isLetterOrDigit(c);
      boolean nested = block && c == '/' && (sql.startsWith("/*", i) || sql.charAt(i - 1) == '*');
      if (!letter && PLAIN.indexOf(c) < 0 || nested) {
        return false;
      }
    }
    // "/*+" is a hint and "/*!" is code to some servers.
    return !block || end > comment.start() + 2 && sql.charAt(comment.start() + 2) != '+';
  }
}
