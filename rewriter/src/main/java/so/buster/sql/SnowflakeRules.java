package so.buster.sql;

import java.util.List;
import java.util.Set;

/** What Snowflake reads where others read something harmless; judged on the tokens. */
final class SnowflakeRules {
  /** Schemas whose names are known to hold nothing of the users' own. */
  private static final Set<String> SYSTEM =
      Set.of("snowflake", "information_schema", "account_usage", "organization_usage", "core");

  private SnowflakeRules() {}

  static void check(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean spaced = token.isMark("->") && i + 1 < tokens.size() && tokens.get(i + 1).isMark(">");
      if (token.isMark("->>") || spaced) {
        throw new Fault(
            Reason.MULTIPLE_STATEMENTS,
            token.start(),
            "The flow operator runs a second statement; send them one by one.");
      } else if (token.isName()) {
        checkName(tokens, i, token);
      }
    }
  }

  private static void checkName(List<Token> tokens, int i, Token token) {
    Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : Words.END;
    boolean behindDot = i > 0 && tokens.get(i - 1).isMark(".");
    if (behindDot && AsciiCase.lower(token.text()).equals("nextval")) {
      throw new Fault(
          Reason.FUNCTION_DENIED, token.start(), "NEXTVAL advances a sequence; leave it out.");
    } else if (next.isMark(".") && isImitation(token)) {
      throw new Fault(Reason.TABLE_DENIED, token.start());
    } else if (next.isMark("(") && token.is("table") && !callsFunction(tokens, i + 2)) {
      throw new Fault(
          Reason.LITERAL_AS_NAME,
          token.start(),
          "TABLE takes only the call of a table function here; name a table without it.");
    } else if (next.isMark("(") && AsciiCase.lower(token.text()).equals("generator")) {
      checkGenerator(tokens, i + 2);
    }
  }

  /** Quoted with small letters it is a schema that a user can create, not the system's own. */
  private static boolean isImitation(Token token) {
    return token.kind() == Token.Kind.QUOTED
        && token.text().chars().anyMatch(Character::isLowerCase)
        && SYSTEM.contains(AsciiCase.lower(token.text()));
  }

  /** {@code TABLE('t')}, {@code TABLE($t)} and {@code TABLE(?)} name a table by a value. */
  private static boolean callsFunction(List<Token> tokens, int from) {
    int i = from;
    while (i + 2 < tokens.size() && tokens.get(i).isName() && tokens.get(i + 1).isMark(".")) {
      i += tokens.get(i + 2).isMark(".") ? 3 : 2;
    }
    return i + 1 < tokens.size() && tokens.get(i).isName() && tokens.get(i + 1).isMark("(");
  }

  /** With TIMELIMIT it runs for as long as it is told. */
  private static void checkGenerator(List<Token> tokens, int from) {
    boolean rows =
        from + 3 < tokens.size()
            && tokens.get(from).isName()
            && AsciiCase.lower(tokens.get(from).text()).equals("rowcount")
            && tokens.get(from + 1).isMark("=>")
            && tokens.get(from + 2).kind() == Token.Kind.NUMBER
            && tokens.get(from + 3).isMark(")");
    if (!rows) {
      throw new Fault(
          Reason.FUNCTION_NOT_ALLOWED,
          tokens.get(from - 2).start(),
          "GENERATOR takes only ROWCOUNT => and a number here.");
    }
  }
}
