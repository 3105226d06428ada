package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What the engine runs, the lexer must show: random texts made of quotes, comments and separators
 * with a call in the midst. Where DuckDB makes the call, the tokens must hold it.
 */
class DuckDbReadingTest {
  private static final int TEXTS = 15_000;
  private static final Lexicon OURS = Dialect.DUCKDB.lexicon(Mode.PREPARED);
  private static final List<String> FRAGMENTS =
      List.of(
          "'", "''", "\"", "\"\"", "`", "\\", "\\'", "$$", "$a$", "E'", "e'a'\n", "U&'", "U&\"",
          "x'", "N'", "--", "--x", "\n", "\r", "/*", "*/", "/* ", "//", "#", " ", ",", "1", "a",
          "0x1", "1e", "'a'", "\"a\"", "`a`", "(", ")", "/**/", "'\n'", "/*!", "::text", ";", "\t",
          "-", "+", "'\\'", "E'\\'", " as x", "[", "]", "{", "}", "/*/", "a$", "r'", "'''");

  private static final List<String> ENDS = List.of("", ", 2", " --'", " --\"");

  @Test
  void theLexerShowsEveryCallThatTheEngineMakes() throws SQLException {
    Outcome outcome = compare(OURS);

    assertThat(outcome.made).isGreaterThan(500);
    assertThat(outcome.hidden).isZero();
  }

  @Test
  void aLexerWithOneWrongSwitchWouldHideSome() throws SQLException {
    Lexicon wrong = OURS.flipped(Lexicon.Feature.BACKSLASH_ESCAPES);

    assertThat(compare(wrong).hidden).isPositive();
  }

  private record Outcome(int made, int hidden) {}

  private static Outcome compare(Lexicon lexicon) throws SQLException {
    Random random = new Random(20);
    int made = 0;
    int hidden = 0;
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      for (int i = 0; i < TEXTS; i++) {
        String sql = text(random);
        if (callIsMade(connection, sql)) {
          made++;
          hidden += isShown(sql, lexicon) ? 0 : 1;
        }
      }
    }
    return new Outcome(made, hidden);
  }

  private static String text(Random random) {
    StringBuilder sql = new StringBuilder(random.nextBoolean() ? "SELECT 1" : "SELECT ");
    fragments(random, sql);
    sql.append(random.nextInt(3) == 0 ? " ; select " : ", ").append("error('made')");
    fragments(random, sql);
    return sql.append(ENDS.get(random.nextInt(ENDS.size()))).toString();
  }

  private static void fragments(Random random, StringBuilder sql) {
    for (int i = random.nextInt(4); i > 0; i--) {
      sql.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
    }
  }

  private static boolean callIsMade(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
      return false;
    } catch (SQLException e) {
      return "Invalid Input Error: made".equals(e.getMessage());
    }
  }

  /** A text that is refused runs nothing, so nothing is hidden. */
  private static boolean isShown(String sql, Lexicon lexicon) {
    try {
      return Lexer.lex(sql, lexicon).tokens().stream().anyMatch(token -> token.is("error"));
    } catch (Fault refused) {
      return true;
    }
  }
}
