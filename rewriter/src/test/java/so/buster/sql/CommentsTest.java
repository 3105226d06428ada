package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentsTest {
  private final Guard guard = new Guard(Dialect.POSTGRESQL, Policy.DEFAULT);

  @ParameterizedTest
  @ValueSource(
      strings = {"/* app:shop, user=7 */", "-- page 3 (of 9)\n", "/*traceparent=00-ab-cd-01*/"})
  void aPlainCommentStays(String comment) {
    assertThat(sent(comment + "SELECT 1")).isEqualTo(comment + "SELECT 1 LIMIT 5001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/* it's */", "/* ? */", "/* \" */", "/* ; */", "/* \\ */", "/* $$ */", "/* /* */ */",
        "/*! x */", "/*+ x */", "/* {d} */", "/* ä */", "-- it's\n", "/**/", "/* ` */"
      })
  void anotherIsBlankedInPlace(String comment) {
    String kept = comment.endsWith("\n") ? "\n" : "";
    String blank = " ".repeat(comment.length() - kept.length()) + kept;

    assertThat(sent(comment + "SELECT 1")).isEqualTo(blank + "SELECT 1 LIMIT 5001");
    assertThat(sent("SELECT 1 " + comment)).isEqualTo("SELECT 1 LIMIT 5001 " + blank);
  }

  private String sent(String sql) {
    return ((Verdict.Read) guard.judge(sql, Mode.PREPARED)).sql();
  }
}
