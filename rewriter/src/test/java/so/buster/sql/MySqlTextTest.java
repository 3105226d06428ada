package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent to MySQL, and which tables a name means there. */
class MySqlTextTest {
  private static final Guard GUARD = new Guard(Dialect.MYSQL, Policy.DEFAULT.withMaxRows(100));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // a parenthesis apart from its name would call a stored function of that name
        "SELECT count (a) FROM t LIMIT 1 | SELECT count(  a) FROM t LIMIT 1",
        "SELECT COUNT /* b */ (*) FROM t LIMIT 1 | SELECT COUNT( /* b */  *) FROM t LIMIT 1",
        "SELECT now () LIMIT 1 | SELECT now(  ) LIMIT 1",
        "SELECT upper (a) FROM t LIMIT 1 | SELECT upper (a) FROM t LIMIT 1",
        // hints that choose a plan stay, the time limit does not
        "SELECT /*+ NO_MERGE(t) */ a FROM t LIMIT 1 | SELECT /*+ NO_MERGE(t) */ a FROM t LIMIT 1",
        "SELECT /*+ MAX_EXECUTION_TIME(0) */ 1 LIMIT 1 | SELECT                              1 LIMIT 1",
        "SELECT /*+ BKA(`t`) */ a FROM t LIMIT 1 | SELECT                 a FROM t LIMIT 1",
        // plain comments stay, others go
        "SELECT 1 /* a */ LIMIT 1 # b | SELECT 1 /* a */ LIMIT 1 # b",
        "SELECT 1 /* 'a' */ LIMIT 1 | SELECT 1           LIMIT 1",
      })
  void isSent(String sql, String expected) {
    assertThat(read(sql).sql()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT /*+ SET_VAR(sql_mode='') */ 1",
        "SELECT /*+ NO_MERGE() set_var(a=1) */ 1",
        "SELECT /*+ RESOURCE_GROUP(a) */ 1",
        "SELECT `count`(a) FROM t",
        "SELECT `count` (a) FROM t",
        "SELECT db.count(a) FROM t",
        "SELECT last_insert_id(5)",
        "SELECT last_insert_id(@a)",
        "SELECT db.last_insert_id()"
      })
  void whatSetsOrCallsMoreIsRefused(String sql) {
    assertThat(GUARD.judge(sql, Mode.PREPARED)).isInstanceOf(Verdict.Refused.class);
  }

  @Test
  void theLastNumberMayBeAskedFor() {
    assertThat(read("SELECT last_insert_id(), LAST_INSERT_ID( )").functions())
        .containsExactly("last_insert_id");
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT * FROM user, mysql, false",
    "SELECT * FROM `user`, MySQL, false",
    "SELECT * FROM global_priv, mysql, false",
    "SELECT * FROM user, shop, true",
    "SELECT * FROM help_topic, mysql, true",
    "SELECT 1 FROM t JOIN user, mysql, false",
    "WITH user AS (SELECT 1) SELECT * FROM user, mysql, true",
    "EXPLAIN SELECT * FROM user, mysql, false"
  })
  void aBareNameMeansTheTableOfTheCurrentSchema(String sql, String schema, boolean readable) {
    Verdict.Read read = read(sql);
    var refused = GUARD.refusedTable(read, new Namespace(List.of(), List.of(schema)));

    assertThat(GUARD.dependsOnNamespace(read)).isEqualTo(!read.tables().isEmpty());
    assertThat(refused.isEmpty()).isEqualTo(readable);
  }

  @Test
  void onlyTheServersOwnTablesAreCatalogues() {
    assertThat(read("SELECT * FROM information_schema.anything").catalogOnly()).isTrue();
    assertThat(read("SELECT * FROM mysql.help_topic").catalogOnly()).isTrue();
    assertThat(read("SELECT * FROM mysql.orders").catalogOnly()).isFalse();
    assertThat(read("SELECT * FROM sys.orders").catalogOnly()).isFalse();

    TableRules rules = new TableRules(Set.of("shop.*"), Set.of());
    Guard restricted = new Guard(Dialect.MYSQL, Policy.DEFAULT.withTables(rules));
    Verdict.Read read = read("SELECT * FROM sys.orders");
    assertThat(restricted.refusedTable(read, new Namespace(List.of(), List.of("shop"))))
        .isPresent();
  }

  private static Verdict.Read read(String sql) {
    Verdict verdict = GUARD.judge(sql, Mode.PREPARED);
    assertThat(verdict).isInstanceOf(Verdict.Read.class);
    return (Verdict.Read) verdict;
  }
}
