package so.buster.sql;

/**
 * Where comments begin and end and what becomes of them. Plain ones stay, since people tag their
 * queries with them; one with a character that any reader between here and the server could take
 * for the end of the comment, a quote, a parameter or a hint is blanked.
 */
final class Comments {
  private static final String PLAIN = " _.,:=@/-+%()<>|&#~^*\t\n\r";

  private Comments() {}

  /** The offset behind the comment that begins here; -1 if none does. */
  static int end(String sql, int start, Lexicon lexicon) {
    return switch (sql.charAt(start)) {
      case '-' -> dashes(sql, start, lexicon) ? endOfLine(sql, start, lexicon) : -1;
      case '#' -> lexicon.has(Lexicon.Feature.HASH_COMMENTS) ? endOfLine(sql, start, lexicon) : -1;
      case '/' -> slash(sql, start, lexicon);
      default -> -1;
    };
  }

  /** MySQL manual §11.7: the second dash must be followed by white space or a control character. */
  private static boolean dashes(String sql, int start, Lexicon lexicon) {
    return sql.startsWith("--", start)
        && (!lexicon.has(Lexicon.Feature.DASHES_NEED_SPACE)
            || start + 2 == sql.length()
            || sql.charAt(start + 2) <= ' ');
  }

  private static int slash(String sql, int start, Lexicon lexicon) {
    if (sql.startsWith("//", start) && lexicon.has(Lexicon.Feature.SLASH_COMMENTS)) {
      return endOfLine(sql, start, lexicon);
    }
    if (!sql.startsWith("/*", start)) {
      return -1;
    }
    boolean code = sql.startsWith("!", start + 2) || sql.startsWith("M!", start + 2);
    if (code && lexicon.has(Lexicon.Feature.EXECUTABLE_COMMENTS)) {
      throw new Fault(Reason.AMBIGUOUS, start);
    }
    return endOfBlock(sql, start, lexicon.has(Lexicon.Feature.NESTED_COMMENTS));
  }

  private static int endOfLine(String sql, int start, Lexicon lexicon) {
    boolean either = lexicon.has(Lexicon.Feature.RETURN_ENDS_COMMENT);
    int end = start;
    while (end < sql.length() && sql.charAt(end) != '\n' && !(either && sql.charAt(end) == '\r')) {
      end++;
    }
    return end;
  }

  private static int endOfBlock(String sql, int start, boolean nested) {
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

  static void blankUnusual(Lexed lexed, Edits edits, Language language) {
    for (Lexed.Span comment : lexed.comments()) {
      if (!plain(lexed.sql(), comment) && !language.keepsHint(lexed.sql(), comment)) {
        edits.blank(comment.start(), comment.end());
      }
    }
  }

  private static boolean plain(String sql, Lexed.Span comment) {
    boolean block = sql.startsWith("/*", comment.start());
    int end = block ? comment.end() - 2 : comment.end();
    for (int i = comment.start() + 2; i < end; i++) {
      char c = sql.charAt(i);
      boolean letter = c < 128 && Character.isLetterOrDigit(c);
      boolean nested = block && c == '/' && (sql.startsWith("/*", i) || sql.charAt(i - 1) == '*');
      // Some readers end a line comment at a carriage return.
      if (!letter && PLAIN.indexOf(c) < 0 || nested || !block && c == '\r') {
        return false;
      }
    }
    // "/*+" is a hint and "/*!" is code to some servers.
    return !block || end > comment.start() + 2 && sql.charAt(comment.start() + 2) != '+';
  }
}
