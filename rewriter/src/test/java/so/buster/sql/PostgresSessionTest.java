package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static so.buster.sql.Judging.postgres;
import static so.buster.sql.Verdict.Effect.READS;
import static so.buster.sql.Verdict.Effect.SETS;
import static so.buster.sql.Verdict.Effect.SETS_LOCALLY;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresSessionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SHOW search_path | search_path",
        "show all | all",
        "SHOW TIME ZONE | timezone",
        "SHOW TRANSACTION ISOLATION LEVEL | transaction_isolation",
        "SHOW SESSION AUTHORIZATION | session_authorization",
        "SHOW plpgsql.extra_warnings | plpgsql.extra_warnings"
      })
  void showReadsASetting(String sql, String name) {
    assertThat(postgres(sql)).isEqualTo(new Verdict.Session(sql, READS, name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SET search_path = a, \"$user\", public | search_path",
        "SET search_path TO pg_catalog, public | search_path",
        "SET search_path = '' | search_path",
        "SET SESSION search_path TO DEFAULT | search_path",
        "SET SCHEMA 'reporting' | search_path",
        "SET \"Search_Path\" TO x | search_path",
        "SET application_name = 'DBeaver 25.1 - Main' | application_name",
        "SET TimeZone TO 'Europe/Berlin' | timezone",
        "SET TIME ZONE 'UTC' | timezone",
        "SET TIME ZONE -3 | timezone",
        "SET TIME ZONE LOCAL | timezone",
        "SET DateStyle = ISO | datestyle",
        "SET datestyle TO 'ISO, DMY' | datestyle",
        "SET IntervalStyle = iso_8601 | intervalstyle",
        "SET extra_float_digits = 3 | extra_float_digits",
        "SET client_min_messages TO warning | client_min_messages",
        "SET bytea_output = 'hex' | bytea_output",
        "SET client_encoding = 'UTF8' | client_encoding",
        "SET NAMES 'utf-8' | client_encoding",
        "SET statement_timeout = 60000 | statement_timeout",
        "SET statement_timeout TO '1min' | statement_timeout",
        "SET lock_timeout = '2 s' | lock_timeout",
        "SET work_mem = '32MB' | work_mem",
        "SET enable_seqscan = off | enable_seqscan",
        "SET max_parallel_workers_per_gather TO 0 | max_parallel_workers_per_gather",
        "SET jit = off | jit",
        "RESET search_path | search_path",
        "RESET TIME ZONE | timezone",
        "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL REPEATABLE READ |"
            + " default_transaction_isolation",
        "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY | session characteristics"
      })
  void harmlessSettingsMayBeChanged(String sql, String name) {
    assertThat(postgres(sql)).isEqualTo(new Verdict.Session(sql, SETS, name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SET LOCAL statement_timeout = 1000 | statement_timeout",
        "SET LOCAL search_path TO x | search_path",
        "SET TRANSACTION READ ONLY | transaction",
        "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE, READ ONLY, DEFERRABLE | transaction"
      })
  void orForTheTransaction(String sql, String name) {
    assertThat(postgres(sql)).isEqualTo(new Verdict.Session(sql, SETS_LOCALLY, name));
  }
}
