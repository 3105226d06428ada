package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SELECT {d '2024-01-01'} | SELECT DATE '2024-01-01' ",
        "SELECT {ts '2024-01-01 00:00:00'} | SELECT TIMESTAMP '2024-01-01 00:00:00' ",
        "SELECT {fn ucase(a)} FROM t | SELECT  upper(a)  FROM t",
        "SELECT {fn lcase({fn ucase(a)})} FROM t | SELECT  lower( upper(a) )  FROM t",
        "SELECT * FROM {oj a LEFT JOIN b ON a.x = b.x} | SELECT * FROM  a LEFT JOIN b ON a.x = b.x ",
        "SELECT 1 WHERE a LIKE 'x' {escape '!'} | SELECT 1 WHERE a LIKE 'x' ESCAPE '!' ",
        "SELECT a FROM t {limit 5} | SELECT a FROM t LIMIT 5 ",
        "SELECT '{d x}', \"{d}\" /* {d} */ | SELECT '{d x}', \"{d}\" /* {d} */",
      })
  void anEscapeBecomesTheSqlItStandsFor(String sql, String expanded) {
    Lexed lexed = Lexer.lex(sql, Dialect.POSTGRESQL.lexicon(Mode.PREPARED));

    assertThat(Escapes.expand(lexed, Language.POSTGRES_ESCAPES).apply().strip())
        .isEqualTo(expanded.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"SELECT {'a': 1}", "SELECT {d: 1, fn: {'ts': 2}}"})
  void aStructOfDuckDbIsNoEscape(String sql) {
    Lexed lexed = Lexer.lex(sql, Dialect.DUCKDB.lexicon(Mode.PREPARED));

    assertThat(Escapes.expand(lexed, Language.POSTGRES_ESCAPES).isEmpty()).isTrue();
  }
}
