package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static so.buster.sql.Verdict.Effect.BEGINS;
import static so.buster.sql.Verdict.Effect.COMMITS;
import static so.buster.sql.Verdict.Effect.READS;
import static so.buster.sql.Verdict.Effect.ROLLS_BACK;
import static so.buster.sql.Verdict.Effect.SAVEPOINT;
import static so.buster.sql.Verdict.Effect.SETS;
import static so.buster.sql.Verdict.Effect.SETS_LOCALLY;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionStatementsTest {
  private static Optional<Verdict> judge(Dialect dialect, String sql) {
    Lexed lexed = Lexer.lex(sql, dialect.lexicon(Mode.PLAIN));
    return SessionStatements.judge(
        dialect, lexed.tokens().subList(0, lexed.size()), sql, Policy.DEFAULT);
  }

  private static Verdict postgres(String sql) {
    return judge(Dialect.POSTGRESQL, sql).orElseThrow();
  }

  private static Verdict duck(String sql) {
    return judge(Dialect.DUCKDB, sql).orElseThrow();
  }

  private static void assertRefused(Verdict verdict, Reason reason) {
    assertThat(verdict).isInstanceOf(Verdict.Refused.class);
    assertThat(((Verdict.Refused) verdict).reason()).isEqualTo(reason);
  }

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

  @Test
  void transactionsBeginAndEnd() {
    assertThat(postgres("BEGIN")).isEqualTo(new Verdict.Session("BEGIN", BEGINS, ""));
    assertThat(postgres("start transaction read only"))
        .isEqualTo(new Verdict.Session("start transaction read only", BEGINS, ""));
    String serializable = "BEGIN WORK ISOLATION LEVEL SERIALIZABLE READ ONLY";
    assertThat(postgres(serializable))
        .isEqualTo(new Verdict.Session(serializable, BEGINS, "SERIALIZABLE"));
    assertThat(postgres("COMMIT WORK")).isEqualTo(new Verdict.Session("COMMIT WORK", COMMITS, ""));
    assertThat(postgres("END AND NO CHAIN"))
        .isEqualTo(new Verdict.Session("END AND NO CHAIN", COMMITS, ""));
    assertThat(postgres("ABORT")).isEqualTo(new Verdict.Session("ABORT", ROLLS_BACK, ""));
    assertThat(duck("BEGIN TRANSACTION READ ONLY"))
        .isEqualTo(new Verdict.Session("BEGIN TRANSACTION READ ONLY", BEGINS, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SAVEPOINT \"My Point\"",
        "RELEASE \"My Point\"",
        "RELEASE SAVEPOINT \"My Point\"",
        "ROLLBACK TO \"My Point\"",
        "ROLLBACK WORK TO SAVEPOINT \"My Point\""
      })
  void savepointsAreNamed(String sql) {
    assertThat(postgres(sql)).isEqualTo(new Verdict.Session(sql, SAVEPOINT, "My Point"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BEGIN READ WRITE",
        "BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE",
        "START TRANSACTION READ ONLY, READ WRITE",
        "SET TRANSACTION READ WRITE",
        "SET LOCAL TRANSACTION READ WRITE",
        "SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE",
        "COMMIT AND CHAIN",
        "ROLLBACK WORK AND CHAIN"
      })
  void noTransactionMayWriteOrChain(String sql) {
    assertRefused(postgres(sql), Reason.TRANSACTION_MODE);
  }

  @Test
  void twoPhaseCommitWrites() {
    assertRefused(postgres("COMMIT PREPARED 'x'"), Reason.WRITES);
    assertRefused(postgres("ROLLBACK PREPARED 'x'"), Reason.WRITES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DECLARE c CURSOR FOR SELECT 1",
        "FETCH ALL FROM c",
        "MOVE 1 IN c",
        "CLOSE c",
        "PREPARE p AS SELECT 1",
        "EXECUTE p",
        "DEALLOCATE ALL",
        "LISTEN ch",
        "UNLISTEN *",
        "NOTIFY ch, 'payload'",
        "DISCARD ALL",
        "PREPARE TRANSACTION 'x'"
      })
  void whatHasAJdbcMethodOrNoPlaceHereIsRefused(String sql) {
    assertRefused(postgres(sql), Reason.NOT_A_READ);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 1",
        "\"set\" x",
        "EXPLAIN SELECT 1",
        "(SELECT 1)",
        "WITH x AS (SELECT 1) TABLE x",
        "DELETE FROM t",
        "COPY t TO STDOUT"
      })
  void anythingElseIsLeftToTheOtherRules(String sql) {
    assertThat(judge(Dialect.POSTGRESQL, sql)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SHOW TABLES",
        "SHOW TABLES FROM main",
        "SHOW ALL TABLES",
        "SHOW DATABASES",
        "SHOW",
        "SHOW threads",
        "SHOW customers",
        "DESCRIBE customers",
        "DESC main.customers",
        "DESCRIBE TABLE memory.main.t",
        "DESCRIBE \"drop table\"",
        "SUMMARIZE customers",
        "PRAGMA table_info('customers')",
        "PRAGMA table_info(main.customers)",
        "PRAGMA database_list",
        "PRAGMA show_tables",
        "PRAGMA version",
        "CALL pragma_version()",
        "CALL duckdb_tables()",
        "CALL pragma_table_info('customers')"
      })
  void whatDescribesInDuckDbReads(String sql) {
    assertThat(duck(sql))
        .isInstanceOfSatisfying(
            Verdict.Session.class,
            session -> {
              assertThat(session.effect()).isEqualTo(READS);
              assertThat(session.sql()).isEqualTo(sql);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DESCRIBE 'data.csv'",
        "DESCRIBE \"data.csv\"",
        "DESCRIBE data.csv",
        "SUMMARIZE \"/etc/passwd\"",
        "SUMMARIZE 's3://bucket/x.parquet'",
        "SHOW \"*.parquet\"",
        "DESC a.b.parquet"
      })
  void aNameThatMayBeAFileIsRefused(String sql) {
    assertRefused(duck(sql), Reason.FILE_ACCESS);
  }

  @Test
  void secretsOfDuckDbAreNotShown() {
    assertRefused(duck("SUMMARIZE duckdb_settings"), Reason.TABLE_DENIED);
    assertRefused(duck("SHOW http_proxy_password"), Reason.SESSION_SETTING);
    assertRefused(duck("SHOW s3_secret_access_key"), Reason.SESSION_SETTING);
    assertThat(DuckDbSettings.secret("HTTP_Proxy")).isTrue();
    assertThat(DuckDbSettings.secret("TimeZone")).isFalse();
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PRAGMA force_checkpoint",
        "PRAGMA enable_verification",
        "PRAGMA create_fts_index('t', 'id', 'name')",
        "PRAGMA storage_info('t')",
        "CALL enable_logging()",
        "CALL read_csv('x')",
        "CALL query('SELECT 1')",
        "CALL checkpoint()"
      })
  void aPragmaOrCallThatDoesMoreThanDescribeIsRefused(String sql) {
    assertRefused(duck(sql), Reason.NOT_A_READ);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DESCRIBE SELECT 1",
        "SUMMARIZE SELECT 1",
        "SUMMARIZE FROM t",
        "DESCRIBE (SELECT 1)",
        "SHOW SELECT 1",
        "FROM t",
        "PIVOT t ON a USING sum(b)",
        "ATTACH 'x'",
        "CHECKPOINT"
      })
  void aQueryBehindTheWordIsLeftToTheOtherRules(String sql) {
    assertThat(judge(Dialect.DUCKDB, sql)).isEmpty();
  }
}
