package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static so.buster.sql.Judging.assertRefused;
import static so.buster.sql.Judging.duck;
import static so.buster.sql.Verdict.Effect.SETS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DuckDbSettingsTest {
  @Test
  void secretsOfDuckDbAreNotShown() {
    assertRefused(duck("SUMMARIZE duckdb_settings"), Reason.TABLE_DENIED);
    assertRefused(duck("SHOW http_proxy_password"), Reason.SESSION_SETTING);
    assertRefused(duck("SHOW s3_secret_access_key"), Reason.SESSION_SETTING);
    assertThat(DuckDbSettings.secret("HTTP_Proxy")).isTrue();
    assertThat(DuckDbSettings.secret("TimeZone")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT current_setting('http_proxy_password')",
        "SELECT Current_Setting ( 'S3_Secret_Access_Key' )",
        "SELECT \"current_setting\"('password')",
        "SELECT main.current_setting('secret_directory')",
        "SELECT current_setting('http_proxy_' || 'password')",
        "SELECT current_setting(name) FROM t",
        "SELECT current_setting(?)",
        "SELECT 'password'.current_setting()",
        "SELECT current_setting(E'pass\\x77ord')"
      })
  void norReadAsAValue(String sql) {
    Guard guard = new Guard(Dialect.DUCKDB, Policy.DEFAULT);
    guard.judge("SELECT current_setting('TimeZone')", Mode.PREPARED);
    assertThat(guard.judge(sql, Mode.PREPARED)).isInstanceOf(Verdict.Refused.class);
  }

  @Test
  void otherSettingsOfDuckDbAreValues() {
    Guard guard = new Guard(Dialect.DUCKDB, Policy.DEFAULT);
    assertThat(guard.judge("SELECT current_setting('TimeZone'), count(*) FROM t", Mode.PREPARED))
        .isInstanceOf(Verdict.Read.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "USE memory.main | schema",
        "USE other | schema",
        "SET schema = 'main' | schema",
        "SET search_path TO 'a,b' | search_path",
        "SET TimeZone = 'UTC' | timezone",
        "SET TIME ZONE 'Europe/Berlin' | timezone",
        "RESET timezone | timezone"
      })
  void aFewSettingsOfDuckDbMayBeChanged(String sql, String name) {
    assertThat(duck(sql)).isEqualTo(new Verdict.Session(sql, SETS, name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SET threads = 1",
        "SET GLOBAL threads = 1",
        "SET GLOBAL TimeZone = 'UTC'",
        "SET LOCAL threads = 1",
        "SET SESSION memory_limit = '1GB'",
        "SET VARIABLE x = 1",
        "SET enable_external_access = true",
        "SET s3_secret_access_key = 'x'",
        "RESET threads",
        "PRAGMA enable_profiling = 'json'",
        "PRAGMA threads=4",
        "SET current_dialect = 'x'",
        "SET schema = '/tmp/x'"
      })
  void theOthersMayNot(String sql) {
    assertRefused(duck(sql), Reason.SESSION_SETTING);
  }
}
