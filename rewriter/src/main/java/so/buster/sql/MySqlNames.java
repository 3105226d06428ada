package so.buster.sql;

import java.util.List;
import java.util.Set;

/** What the names of functions mean by the way they are written: MySQL 8.4 manual §11.2.5. */
final class MySqlNames {
  private final Set<String> touching = DataFile.names(Dialect.MYSQL, "functions-touching.txt");
  private final Set<String> unquoted = DataFile.names(Dialect.MYSQL, "functions-unquoted.txt");
  private final Set<String> bare = DataFile.names(Dialect.MYSQL, "functions-bare.txt");

  /**
   * {@code count (a)} calls a stored function of that name, {@code count(a)} never does, so the
   * parenthesis is moved to where it makes the name the server's own.
   */
  void clarify(List<Token> tokens, Edits edits) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token name = tokens.get(i);
      Token next = tokens.get(i + 1);
      boolean apart = next.isMark("(") && next.start() > name.end();
      if (apart && Words.isOneOf(name, touching)) {
        edits.insert(name.end(), "(");
        edits.blank(next.start(), next.end());
      }
    }
  }

  /** Some are the server's own only without quotes. */
  boolean mayNameBuiltIn(Token name) {
    return name.kind() == Token.Kind.WORD || !unquoted.contains(AsciiCase.lower(name.text()));
  }

  /** Some only read if nothing stands between their parentheses. */
  boolean isHarmlessCall(List<Token> tokens, int name) {
    boolean qualified = name > 0 && tokens.get(name - 1).isMark(".");
    return !qualified
        && bare.contains(AsciiCase.lower(tokens.get(name).text()))
        && name + 2 < tokens.size()
        && tokens.get(name + 2).isMark(")");
  }
}
