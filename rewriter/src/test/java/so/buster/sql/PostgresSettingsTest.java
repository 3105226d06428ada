package so.buster.sql;

import static so.buster.sql.Judging.assertRefused;
import static so.buster.sql.Judging.postgres;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresSettingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SET statement_timeout = 0",
        "SET statement_timeout = '0'",
        "SET LOCAL statement_timeout = 0",
        "SET statement_timeout = -1",
        "SET statement_timeout = 60001",
        "SET statement_timeout = '2min'",
        "SET statement_timeout = '100us'",
        "SET statement_timeout = '0.4ms'",
        "SET statement_timeout = 0x10",
        "SET statement_timeout = 1e3",
        "SET statement_timeout TO DEFAULT",
        "RESET statement_timeout",
        "RESET lock_timeout",
        "SET search_path = public, pg_catalog",
        "SET search_path = x, \"pg_catalog\"",
        "SET search_path = pg_temp, public",
        "SET client_encoding = 'SJIS'",
        "SET NAMES 'latin1'",
        "SET DateStyle = German",
        "SET work_mem = '1GB'",
        "SET TimeZone = '../../etc/passwd'",
        "SET standard_conforming_strings = off",
        "SET backslash_quote = on",
        "SET transaction_read_only = off",
        "SET LOCAL transaction_read_only TO 'off'",
        "SET default_transaction_read_only TO off",
        "SET session_replication_role = replica",
        "SET role = 'postgres'",
        "SET ROLE x",
        "SET LOCAL ROLE NONE",
        "RESET ROLE",
        "SET SESSION AUTHORIZATION postgres",
        "RESET SESSION AUTHORIZATION",
        "RESET ALL",
        "SET my.setting = 1",
        "SET enable_x.y = on",
        "SET enable_seqscan = maybe",
        "SET CONSTRAINTS ALL DEFERRED"
      })
  void everyOtherSettingOrValueIsRefused(String sql) {
    assertRefused(postgres(sql), Reason.SESSION_SETTING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SET search_path = (SELECT 1)",
        "SET search_path = current_schema()",
        "SET search_path = $1",
        "SET search_path",
        "SET search_path FROM CURRENT",
        "SET statement_timeout = 1 + 1",
        "SET TIME ZONE INTERVAL '1' HOUR",
        "SET jit = off SELECT 1",
        "SET application_name = E'a\\'b'",
        "SHOW search_path, work_mem",
        "SHOW TABLES FROM x",
        "SET TRANSACTION SNAPSHOT '00000003-1'",
        "BEGIN ISOLATION LEVEL CHAOS",
        "BEGIN READ ONLY,",
        "SAVEPOINT 'a'",
        "SAVEPOINT a, b"
      })
  void whatIsNotALiteralInItsPlaceIsRefused(String sql) {
    assertRefused(postgres(sql), Reason.UNKNOWN_SYNTAX);
  }
}
