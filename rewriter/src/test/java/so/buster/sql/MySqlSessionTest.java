package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static so.buster.sql.Judging.assertRefused;
import static so.buster.sql.Judging.judge;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MySqlSessionTest {
  private static final Guard GUARD = new Guard(Dialect.MYSQL, Policy.DEFAULT);

  @Test
  void whatToolsSendIsAllowedInBothModes() {
    for (Mode mode : Mode.values()) {
      assertThat(Statements.of("session-mysql"))
          .allSatisfy(
              sql ->
                  assertThat(GUARD.judge(sql, mode))
                      .isInstanceOfAny(Verdict.Session.class, Verdict.Read.class));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SHOW TABLES | READS | ``",
        "SHOW CREATE TABLE a.b | READS | a.b",
        "DESC a.b 'c%' | READS | a.b",
        "USE shop | SETS | schema",
        "SET NAMES utf8mb4 COLLATE utf8mb4_bin | SETS | names",
        "SET CHARACTER SET 'utf8' | SETS | names",
        "SET @@session.time_zone = '+01:00' | SETS | time_zone",
        "SET Time_Zone = 'UTC', LOCAL sql_safe_updates = 1 | SETS | time_zone,sql_safe_updates",
        "SET SESSION TRANSACTION READ ONLY | SETS | session characteristics",
        "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE | SETS_LOCALLY | transaction",
        "SET autocommit = 0 | BEGINS | ``",
        "SET @@autocommit = ON | COMMITS | ``",
        "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY | BEGINS | ``",
        "COMMIT AND NO CHAIN NO RELEASE | COMMITS | ``",
        "ROLLBACK TO SAVEPOINT a | SAVEPOINT | a"
      })
  void itIsKnownWhatAStatementDoes(String sql, Verdict.Effect effect, String name) {
    assertThat(judge(Dialect.MYSQL, sql)).contains(new Verdict.Session(sql, effect, name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SET sql_mode = ''",
        "SET time_zone = '+00:00', sql_mode = 'ANSI_QUOTES'",
        "SET GLOBAL time_zone = '+00:00'",
        "SET @@global.time_zone = '+00:00'",
        "SET PERSIST time_zone = '+00:00'",
        "SET @@`global`.time_zone = '+00:00'",
        "SET NAMES DEFAULT",
        "SET NAMES gbk",
        "SET NAMES utf8mb4 COLLATE gbk_bin",
        "SET character_set_client = gbk",
        "SET max_execution_time = 0",
        "SET max_statement_time = 0.0001",
        "SET max_execution_time = 99999999999",
        "SET transaction_read_only = 0",
        "SET autocommit = 2",
        "SET join_buffer_size = 99999999999",
        "SET sql_log_bin = 0",
        "SET timestamp = 1",
        "SET PASSWORD = 'a'"
      })
  void otherSettingsStayAsTheyAre(String sql) {
    assertRefused(judge(Dialect.MYSQL, sql).orElseThrow(), Reason.SESSION_SETTING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SET @a = 1",
        "SET time_zone = @@global.time_zone",
        "SET time_zone = (SELECT 1)",
        "SET time_zone = CONCAT('a')",
        "SET time_zone = '+00:00', TRANSACTION READ ONLY",
        "SET TRANSACTION READ WRITE",
        "SET time_zone := 'UTC'",
        "SHOW GRANTS",
        "SHOW GRANTS FOR root",
        "SHOW PROCESSLIST",
        "SHOW FULL PROCESSLIST",
        "SHOW CREATE USER root",
        "SHOW MASTER STATUS",
        "SHOW BINARY LOGS",
        "SHOW BINLOG EVENTS",
        "SHOW ENGINE INNODB STATUS",
        "SHOW PROFILE",
        "SHOW RELAYLOG EVENTS",
        "SHOW TABLES INTO OUTFILE 'a'",
        "SHOW GLOBAL TABLES",
        "USE a b",
        "HELP 'a' 'b'",
        "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ WRITE",
        "COMMIT RELEASE",
        "COMMIT AND CHAIN"
      })
  void whatDoesMoreIsRefused(String sql) {
    assertThat(GUARD.judge(sql, Mode.PLAIN)).isInstanceOf(Verdict.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EXPLAIN DELETE FROM t",
        "EXPLAIN ANALYZE UPDATE t SET a = 1",
        "EXPLAIN delete t",
        "EXPLAIN FORMAT=JSON INTO @a SELECT 1",
        "EXPLAIN FOR CONNECTION 5",
        "DESCRIBE SELECT 1 INTO @a",
        "ANALYZE TABLE t",
        "ANALYZE LOCAL TABLE t",
        "ANALYZE DELETE FROM t",
        "SHOW TABLES WHERE (SELECT f(1))",
        "SHOW TABLES WHERE SLEEP(9)",
        "SHOW COLUMNS FROM t WHERE (SELECT 1 FROM mysql.user)"
      })
  void whatIsExplainedOrAskedIsJudgedLikeAnyQuery(String sql) {
    assertThat(GUARD.judge(sql, Mode.PLAIN)).isInstanceOf(Verdict.Refused.class);
  }
}
