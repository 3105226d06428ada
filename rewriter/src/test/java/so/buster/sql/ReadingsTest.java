package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that a PostgreSQL without {@code standard_conforming_strings}, or a MySQL with {@code
 * NO_BACKSLASH_ESCAPES} or {@code ANSI_QUOTES}, reads otherwise.
 */
class ReadingsTest {
  private final Guard guard = new Guard(Dialect.POSTGRESQL, Policy.DEFAULT);
  private final Guard mySql = new Guard(Dialect.MYSQL, Policy.DEFAULT);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 'a\\', ' ; DROP TABLE book; --'",
        "SELECT 'a\\', ' INTO stolen FROM book --'",
        // The comment, which is not sent, ends a string of the other reading.
        "SELECT 'a\\' AS x, /* it's */ ' FROM book; DROP TABLE book --' AS y",
        "SELECT 'a\\', ' , (SELECT lo_create(0)) --'",
        "SELECT 'a\\', ' , nextval (s) --'",
        "SELECT 'a\\', ' , (f).pg_read_file FROM files f --'"
      })
  void whatWouldActInTheOtherReadingIsRefused(String sql) {
    assertThat(guard.judge(sql, Mode.PLAIN))
        .isInstanceOfSatisfying(
            Verdict.Refused.class, r -> assertThat(r.reason()).isEqualTo(Reason.AMBIGUOUS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 'back\\slash', lower(title) FROM book",
        "SELECT lower('a\\'), upper(title) FROM book WHERE title IN ('b\\')",
        "SELECT replace(title, '\\', '/') FROM book b WHERE b.title LIKE 'a!\\%' ESCAPE '\\'",
        "SELECT 1 /* one /* in */ another */ + 2"
      })
  void whatOnlyLooksDifferentIsAllowed(String sql) {
    assertThat(guard.judge(sql, Mode.PLAIN)).isInstanceOf(Verdict.Read.class);
  }

  /** What our own lexer refuses a server may read: {@code $$} is a name there, a comment code. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT '\\' , get_lock('a', 0) -- '",
        "SELECT '\\' $$ INTO @stolen -- '",
        "SELECT '\\', /*!\n*/ get_lock(\"a\", 0) -- '",
        "SELECT '\\', \\N, get_lock(\"a\", 0) -- '",
        "SELECT 1 AS \"\", 2 AS \"\\\" , get_lock('a', 0) -- \""
      })
  void whatOnlyAServerReadsDoesNotHideWhatActsBehindIt(String sql) {
    assertThat(mySql.judge(sql, Mode.PLAIN))
        .isInstanceOfSatisfying(
            Verdict.Refused.class, r -> assertThat(r.reason()).isEqualTo(Reason.AMBIGUOUS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT \"\", 'it\\'s', \"say \\\"so\\\"\" FROM book",
        "SELECT replace(replace(title, '\\\\', '/'), '\\n', \"\") FROM book",
        "SELECT title FROM book WHERE title LIKE '50\\%' AND genre = 'x'"
      })
  void whatMySqlOnlyWritesWithBackslashesIsAllowed(String sql) {
    assertThat(mySql.judge(sql, Mode.PLAIN)).isInstanceOf(Verdict.Read.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT title FROM book WHERE title LIKE 'x' ESCAPE '\\' AND genre LIKE 'z'",
        "SELECT replace(replace(title, '\\', '/'), '\\', '') FROM book",
        "SELECT $$ a; b $$, 'c\\d' FROM book"
      })
  void whatNoServerReadsToItsEndIsAllowed(String sql) {
    assertThat(guard.judge(sql, Mode.PLAIN)).isInstanceOf(Verdict.Read.class);
  }
}
