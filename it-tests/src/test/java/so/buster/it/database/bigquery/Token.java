package so.buster.it.database.bigquery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A token of GoogleSQL (its reference, "Lexical structure").
 *
 * @param text as it is written
 * @param at where it begins
 */
record Token(Kind kind, String text, int at) {
  enum Kind {
    SPACE,
    LITERAL,
    QUOTED_NAME,
    WORD,
    VARIABLE,
    NUMBER,
    SIGN
  }

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<SPACE>\\s+|--[^\n]*|#[^\n]*|/\\*[\\s\\S]*?\\*/)"
              + "|(?<LITERAL>(?i:rb|br|r|b)?(?:'''(?:[^\\\\]|\\\\[\\s\\S])*?'''"
              + "|\"\"\"(?:[^\\\\]|\\\\[\\s\\S])*?\"\"\""
              + "|'(?:[^'\\\\\n]|\\\\.)*'|\"(?:[^\"\\\\\n]|\\\\.)*\"))"
              + "|(?<QUOTEDNAME>`(?:[^`\\\\\n]|\\\\.)+`)"
              + "|(?<WORD>[A-Za-z_][A-Za-z0-9_]*)"
              + "|(?<VARIABLE>@@?[A-Za-z_][A-Za-z0-9_.]*)"
              + "|(?<NUMBER>0[xX][0-9A-Fa-f]+|(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?)"
              + "|(?<SIGN>[\\s\\S])");

  static List<Token> of(String sql) throws Complaint {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(sql);
    while (matcher.find()) {
      Token token = new Token(kind(matcher), matcher.group(), matcher.start());
      if (token.kind == Kind.SIGN && "'\"`".contains(token.text)) {
        throw Complaint.invalidQuery("Syntax error: Unclosed string literal" + token.place(sql));
      }
      tokens.add(token);
    }
    return tokens;
  }

  private static Kind kind(Matcher matcher) {
    for (Kind kind : Kind.values()) {
      if (matcher.group(kind.name().replace("_", "")) != null) {
        return kind;
      }
    }
    throw new IllegalStateException("a token without a kind");
  }

  /** Where it is, as the service's messages say it. */
  String place(String sql) {
    return place(sql, at);
  }

  static String place(String sql, int at) {
    String before = sql.substring(0, at);
    long line = 1 + before.chars().filter(c -> c == '\n').count();
    return " at [" + line + ":" + (at - before.lastIndexOf('\n')) + "]";
  }

  /** A word in lower case; nothing else is one. */
  String word() {
    return kind == Kind.WORD ? text.toLowerCase(Locale.ROOT) : "";
  }

  boolean is(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }
}
