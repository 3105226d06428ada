package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that a PostgreSQL without {@code standard_conforming_strings} reads otherwise. */
class ReadingsTest {
  private final Guard guard = new Guard(Dialect.POSTGRESQL, Policy.DEFAULT);

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
}
