package so.buster.sql;

/** Where quoted things end, and what they say. PostgreSQL manual §4.1.1 to §4.1.2.4. */
final class Quotes {
  private final String sql;

  Quotes(String sql) {
    this.sql = sql;
  }

  /**
   * The offset behind the string whose opening quote is at {@code quote}, continuation lines
   * included: two strings that only white space with a newline separates are one, read in the mode
   * of the first (§4.1.2.1). A comment between them, or no newline, is legal nowhere and refused.
   */
  int endOfString(int quote, boolean backslash) {
    int end = closing(quote, backslash);
    while (true) {
      int next = end;
      boolean newline = false;
      while (next < sql.length() && Characters.isSpace(sql.charAt(next))) {
        newline |= Characters.isNewline(sql.charAt(next));
        next++;
      }
      if (next < sql.length() && (sql.startsWith("--", next) || sql.startsWith("/*", next))) {
        requireNoQuoteBehindComments(next);
        return end;
      }
      if (next >= sql.length() || sql.charAt(next) != '\'') {
        return end;
      }
      if (!newline) {
        throw new Fault(Reason.AMBIGUOUS, next);
      }
      end = closing(next, backslash);
    }
  }

  /** The offset behind the closing quote of one line's part; a doubled quote closes nothing. */
  int closing(int quote, boolean backslash) {
    char mark = sql.charAt(quote);
    int i = quote + 1;
    while (i < sql.length()) {
      char c = sql.charAt(i);
      if (c == '\\' && backslash) {
        i += 2;
      } else if (c == mark && i + 1 < sql.length() && sql.charAt(i + 1) == mark) {
        i += 2;
      } else if (c == mark) {
        return i + 1;
      } else {
        i++;
      }
    }
    throw new Fault(Reason.UNTERMINATED, quote);
  }

  /**
   * The offset behind a string of BigQuery's, whose quotes are never doubled: GoogleSQL lexical
   * structure, "String and bytes literals". A backslash keeps the next character from closing it in
   * raw strings too; one of single quotes ends on its line.
   */
  int closingTriple(int quote) {
    String mark = sql.substring(quote, quote + 1);
    boolean triple = sql.startsWith(mark.repeat(3), quote);
    String close = triple ? mark.repeat(3) : mark;
    int i = quote + close.length();
    while (i < sql.length()) {
      if (sql.startsWith(close, i)) {
        return i + close.length();
      }
      if (!triple && Characters.isNewline(sql.charAt(i))) {
        break;
      }
      i += sql.charAt(i) == '\\' ? 2 : 1;
    }
    throw new Fault(Reason.UNTERMINATED, quote);
  }

  private void requireNoQuoteBehindComments(int from) {
    int i = from;
    while (i < sql.length()) {
      if (Characters.isSpace(sql.charAt(i))) {
        i++;
      } else if (sql.startsWith("--", i)) {
        while (i < sql.length() && !Characters.isNewline(sql.charAt(i))) {
          i++;
        }
      } else if (sql.startsWith("/*", i)) {
        int close = sql.indexOf("*/", i + 2);
        i = close < 0 ? sql.length() : close + 2;
      } else if (sql.charAt(i) == '\'') {
        throw new Fault(Reason.AMBIGUOUS, i);
      } else {
        return;
      }
    }
  }

  /** The value of a string without escapes, continuation lines joined. */
  String decoded(int quote, int end) {
    String inner = sql.substring(quote + 1, end - 1);
    if (sql.charAt(quote) == '"') {
      return inner.replace("\"\"", "\"");
    }
    return inner.indexOf('\'') < 0
        ? inner
        : inner.replaceAll("'\\s*[\\n\\r]\\s*'", "").replace("''", "'");
  }

  /** The name a {@code U&"…"} spells (§4.1.1); only the default escape character is read. */
  String unicodeName(String raw, int start) {
    StringBuilder name = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) != '\\') {
        name.append(raw.charAt(i));
      } else if (raw.startsWith("\\\\", i)) {
        name.append('\\');
        i++;
      } else {
        boolean six = raw.startsWith("\\+", i);
        int from = i + (six ? 2 : 1);
        int to = from + (six ? 6 : 4);
        name.appendCodePoint(codePoint(raw, from, to, start));
        i = to - 1;
      }
    }
    return name.toString();
  }

  private static int codePoint(String raw, int from, int to, int start) {
    if (to <= raw.length() && raw.substring(from, to).matches("[0-9a-fA-F]+")) {
      int value = Integer.parseInt(raw.substring(from, to), 16);
      if (value > 0 && Character.isValidCodePoint(value)) {
        return value;
      }
    }
    throw new Fault(Reason.BAD_CHARACTER, start);
  }

  /** The offset behind the dollar-quoted string at {@code start}, or -1 if no tag opens there. */
  int endOfDollar(int start) {
    int tagEnd = start + 1;
    while (tagEnd < sql.length() && sql.charAt(tagEnd) != '$') {
      int c = sql.codePointAt(tagEnd);
      boolean first = tagEnd == start + 1;
      if (first ? !Characters.isWordStart(c) : !Characters.isWordPart(c)) {
        return -1;
      }
      tagEnd += Character.charCount(c);
    }
    if (tagEnd >= sql.length()) {
      return -1;
    }
    String tag = sql.substring(start, tagEnd + 1);
    int close = sql.indexOf(tag, tagEnd + 1);
    if (close < 0) {
      throw new Fault(Reason.UNTERMINATED, start);
    }
    return close + tag.length();
  }

  /** What a dollar-quoted string holds. */
  String dollarText(int start, int end) {
    int tag = sql.indexOf('$', start + 1) + 1 - start;
    return sql.substring(start + tag, end - tag);
  }
}
