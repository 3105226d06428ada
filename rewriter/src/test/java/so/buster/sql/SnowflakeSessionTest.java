package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static so.buster.sql.Judging.assertRefused;
import static so.buster.sql.Judging.snow;
import static so.buster.sql.Verdict.Effect.BEGINS;
import static so.buster.sql.Verdict.Effect.COMMITS;
import static so.buster.sql.Verdict.Effect.READS;
import static so.buster.sql.Verdict.Effect.ROLLS_BACK;
import static so.buster.sql.Verdict.Effect.SETS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SnowflakeSessionTest {
  static List<String> whatToolsSend() {
    return Statements.of("session-snowflake");
  }

  @ParameterizedTest
  @MethodSource("whatToolsSend")
  void whatToolsSendIsAllowed(String sql) {
    Guard guard = new Guard(Dialect.SNOWFLAKE, Policy.DEFAULT);

    for (Mode mode : Mode.values()) {
      assertThat(guard.judge(sql, mode)).isInstanceOf(Verdict.Session.class);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SHOW TERSE TABLES HISTORY LIKE 'a%' IN SCHEMA db.s STARTS WITH 'A' LIMIT 5 FROM 'B' | tables",
        "SHOW COLUMNS IN db..t | columns",
        "SHOW SCHEMAS IN DATABASE | schemas",
        "show parameters like 'TIME%' for session | parameters",
        "SHOW PRIMARY KEYS IN \"My Table\" | primary keys",
        "DESC TABLE t TYPE = COLUMNS | table",
        "DESCRIBE FUNCTION db.s.f(NUMBER(10, 2), VARCHAR) | function",
        "DESCRIBE MATERIALIZED VIEW v | materialized view"
      })
  void whatDescribesObjectsReads(String sql, String name) {
    assertThat(snow(sql)).isEqualTo(new Verdict.Session(sql, READS, name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "USE DATABASE shop | schema",
        "USE \"Shop\".public | schema",
        "USE SCHEMA public | schema",
        "USE WAREHOUSE wh | warehouse",
        "alter session set \"TIMEZONE\" = 'UTC' | timezone",
        "ALTER SESSION SET STATEMENT_TIMEOUT_IN_SECONDS = 60 | statement_timeout_in_seconds",
        "ALTER SESSION SET LOCK_TIMEOUT = 0 | lock_timeout"
      })
  void harmlessSettingsMayBeChanged(String sql, String name) {
    assertThat(snow(sql)).isEqualTo(new Verdict.Session(sql, SETS, name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "USE ROLE ACCOUNTADMIN | SESSION_SETTING",
        "USE SECONDARY ROLES ALL | SESSION_SETTING",
        "USE SNOWFLAKE.ACCOUNT_USAGE | TABLE_DENIED",
        "USE DATABASE \"SNOWFLAKE\" | TABLE_DENIED",
        "ALTER SESSION UNSET TIMEZONE | SESSION_SETTING",
        "ALTER SESSION SET MULTI_STATEMENT_COUNT = 2 | SESSION_SETTING",
        "ALTER SESSION SET QUOTED_IDENTIFIERS_IGNORE_CASE = TRUE | SESSION_SETTING",
        "ALTER SESSION SET STATEMENT_TIMEOUT_IN_SECONDS = 0 | SESSION_SETTING",
        "ALTER SESSION SET STATEMENT_TIMEOUT_IN_SECONDS = 604800 | SESSION_SETTING",
        "ALTER SESSION SET ROWS_PER_RESULTSET = 0 | SESSION_SETTING",
        "ALTER SESSION SET QUERY_TAG = 'a\\' | UNTERMINATED",
        "ALTER SESSION SET TIMEZONE = 'UTC' WEEK_START = 1 | UNKNOWN_SYNTAX",
        "ALTER SESSION SET TIMEZONE = $tz | UNKNOWN_SYNTAX",
        "ALTER SESSION SET TIMEZONE = 'U\\TC' | UNKNOWN_SYNTAX",
        "SHOW USERS | NOT_A_READ",
        "SHOW GRANTS TO ROLE r | NOT_A_READ",
        "SHOW TABLES ->> SELECT * FROM $1 | UNKNOWN_SYNTAX",
        "SHOW PARAMETERS IN USER bob | UNKNOWN_SYNTAX",
        "DESCRIBE USER bob | NOT_A_READ",
        "DESCRIBE RESULT '8e5d0ca9' | NOT_A_READ",
        "DESC TABLE t TYPE = STAGE | UNKNOWN_SYNTAX",
        "BEGIN DELETE FROM t | UNKNOWN_SYNTAX",
        "COMMIT AND CHAIN | UNKNOWN_SYNTAX"
      })
  void everythingElseIsRefused(String sql, Reason reason) {
    Guard guard = new Guard(Dialect.SNOWFLAKE, Policy.DEFAULT);

    assertRefused(guard.judge(sql, Mode.PLAIN), reason);
  }

  @Test
  void transactionsBeginAndEnd() {
    assertThat(snow("BEGIN TRANSACTION NAME t"))
        .isEqualTo(new Verdict.Session("BEGIN TRANSACTION NAME t", BEGINS, ""));
    assertThat(snow("START TRANSACTION"))
        .isEqualTo(new Verdict.Session("START TRANSACTION", BEGINS, ""));
    assertThat(snow("COMMIT WORK")).isEqualTo(new Verdict.Session("COMMIT WORK", COMMITS, ""));
    assertThat(snow("ROLLBACK")).isEqualTo(new Verdict.Session("ROLLBACK", ROLLS_BACK, ""));
    assertThat(Judging.judge(Dialect.SNOWFLAKE, "SAVEPOINT s")).isEmpty();
  }
}
