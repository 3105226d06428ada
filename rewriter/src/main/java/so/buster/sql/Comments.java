package so.buster.sql;

/**
 * What becomes of comments. Plain ones stay, since people tag their queries with them; one with a
 * character that any reader between here and the server could take for the end of the comment, a
 * quote, a parameter or a hint is blanked.
 */
final class Comments {
  private static final String PLAIN = " _.,:=@/-+%()<>|&#~^*\t\n\r";

  private Comments() {}

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
