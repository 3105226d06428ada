package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static so.buster.sql.Judging.assertRefused;
import static so.buster.sql.Judging.judge;
import static so.buster.sql.Verdict.Effect.READS;
import static so.buster.sql.Verdict.Effect.SETS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedshiftSessionTest {
  @Test
  void everyStatementOfTheListIsOneOfTheSession() {
    Guard guard = new Guard(Dialect.REDSHIFT, Policy.DEFAULT);
    assertThat(Statements.of("session-redshift"))
        .allSatisfy(
            sql -> assertThat(guard.judge(sql, Mode.PREPARED)).isInstanceOf(Verdict.Session.class));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SHOW search_path | search_path",
        "SHOW TABLES FROM SCHEMA dev.public LIKE 's%' LIMIT 5 | tables",
        "SHOW PARAMETERS OF FUNCTION d.s.f(int, character varying(20), numeric(10, 2)) | parameters",
        "SHOW PARAMETERS OF PROCEDURE d.s.p() | parameters",
        "SHOW GRANTS ON TABLE s.t FOR ROLE r LIMIT 5 | grants",
        "SHOW GRANTS ON FUNCTION f(int) FOR ann | grants",
        "SHOW GRANTS FOR ann FROM DATABASE d | grants",
        "SHOW COLUMN GRANTS ON TABLE d.s.t FOR PUBLIC | column",
        "SHOW EXTERNAL TABLE s.t PARTITION | external",
        "DESC DATASHARE s OF ACCOUNT '123' NAMESPACE 'a-b' | datashare"
      })
  void showAndDescDescribe(String sql, String name) {
    assertThat(redshift(sql)).isEqualTo(new Verdict.Session(sql, READS, name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SET statement_timeout TO 1 | statement_timeout",
        "SET search_path TO 'a, public' | search_path",
        "SET search_path TO pg_catalog, \"$user\" | search_path",
        "SET seed TO -.5 | seed",
        "SET extra_float_digits = -15 | extra_float_digits",
        "SET json_serialization_enable TO true | json_serialization_enable",
        "SET QUERY_GROUP = 'a b' | query_group",
        "RESET query_group | query_group"
      })
  void harmlessSettingsMayBeChanged(String sql, String name) {
    assertThat(redshift(sql)).isEqualTo(new Verdict.Session(sql, SETS, name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SET enable_case_sensitive_identifier TO true",
        "SET enable_seqscan TO off",
        "SET downcase_delimited_identifier TO off",
        "SET statement_timeout TO 0",
        "SET statement_timeout TO '1min'",
        "SET statement_timeout TO 1.5",
        "SET statement_timeout TO 99999999999",
        "SET statement_timeout TO DEFAULT",
        "RESET statement_timeout",
        "SET search_path TO 'public, pg_temp_1'",
        "SET search_path TO 'public, pg_catalog'",
        "SET search_path TO 'a\\x'",
        "SET seed TO 1.1",
        "SET seed TO .",
        "SET wlm_query_slot_count TO 5",
        "SET app.tenant TO 'x'"
      })
  void otherSettingsAndValuesAreRefused(String sql) {
    assertThat(redshift(sql)).isInstanceOf(Verdict.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SHOW TABLES FROM SCHEMA s LIKE lower('x')",
        "SHOW TABLES FROM SCHEMA s LIMIT ?",
        "SHOW TABLES FROM DATABASE d",
        "SHOW PROCEDURE p(int",
        "SHOW PROCEDURE p((SELECT 1))",
        "SHOW PROCEDURE p(f(x))",
        "SHOW EXTERNAL SCHEMA s",
        "SHOW TABLE t LIMIT 5",
        "DESC IDENTITY PROVIDER i",
        "DESC t"
      })
  void otherFormsAreRefused(String sql) {
    assertRefused(redshift(sql), Reason.UNKNOWN_SYNTAX);
  }

  private static Verdict redshift(String sql) {
    return judge(Dialect.REDSHIFT, sql).orElseThrow();
  }
}
