package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules on tables, judged where a session looks for tables. */
class TableRulesTest {
  private static final String NONE = "";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // allow | deny | schemas | tables | readable
        "'' | '' | public | orders | true",
        "public.orders | '' | public | orders | true",
        "public.orders | '' | public | public.orders | true",
        "public.orders | '' | public | shop.public.orders | true",
        "public.orders | '' | public | app.orders | false",
        "public.orders | '' | public | customers | false",
        "orders | '' | public | orders | true",
        "orders | '' | public | app.orders | true",
        "public.* | '' | public | orders | true",
        "public.* | '' | public | app.orders | false",
        "*.orders | '' | public | app.orders | true",
        "*.*.orders | '' | public | app.orders | true",
        "* | '' | public | orders | true",
        "shop.public.orders | '' | public | orders | true",
        "shop.public.orders | '' | public | public.orders | true",
        "shop.public.orders | '' | public | other.public.orders | false",
        "other.public.orders | '' | public | public.orders | false",
        // several schemas are searched
        "public.orders | '' | app public | orders | false",
        "public.orders, app.orders | '' | app public | orders | true",
        "'' | app.orders | public | orders | true",
        "'' | app.orders | app public | orders | false",
        "'' | app.orders | public app | orders | false",
        "'' | app.orders | app public | public.orders | true",
        // denied wins
        "public.* | public.orders | public | orders | false",
        "public.* | orders | public | shop.public.orders | false",
        "'' | * | public | orders | false",
        "'' | app.* | public | shop.app.orders | false",
        "'' | shop.app.orders | public | app.orders | false",
        "'' | other.app.orders | public | app.orders | true",
        // every table of a statement
        "public.* | '' | public | orders app.orders | false",
        "'' | app.orders | public | orders app.orders | false",
        // case
        "Public.ORDERS | '' | public | orders | true",
        "'' | app.orders | public | APP.Orders | false",
        "'' | app.straße | public | app.STRASSE | false",
        "'' | app.ärger | public | app.ÄRGER | false",
        // what describes the database
        "public.orders | '' | public | pg_class | true",
        "public.orders | '' | public | pg_catalog.pg_class | true",
        "public.orders | '' | public | information_schema.tables | true",
        "public.orders | '' | public | public.pg_class | false",
        "'' | *.* | public | pg_catalog.pg_class | true",
        "'' | pg_catalog.pg_stat_activity | public | pg_stat_activity | false",
        "'' | pg_catalog.pg_stat_activity | public | pg_catalog.pg_stat_activity | false",
        "'' | pg_catalog.* | public | pg_class | false",
        // what shows values
        "'' | app.orders | public | pg_stats | false",
        "pg_catalog.pg_stats | '' | public | pg_catalog.pg_stats | false",
        "'' | '' | public | pg_stats | true",
      })
  void postgresql(String allow, String deny, String schemas, String tables, boolean readable) {
    Namespace namespace = new Namespace(List.of("shop"), List.of(schemas.split(" ")));

    assertThat(readable(Dialect.POSTGRESQL, allow, deny, tables, namespace)).isEqualTo(readable);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "main.orders | '' | main | orders | true",
        "main.orders | '' | main | shop.orders | true",
        "main.orders | '' | main | Shop.main.orders | true",
        "main.orders | '' | app main | orders | false",
        "'' | main.orders | main | shop.orders | false",
        "'' | main.orders | app main | SHOP.orders | false",
        "'' | shop.main.orders | main | main.orders | false",
        "'' | shop.main.orders | main | shop.orders | false",
        "'' | app.orders | main | app.orders | false",
        "'' | app.orders | main | orders | true",
        "'' | app.orders | main | shop.orders | true",
        "main.* | '' | main | duckdb_tables | true",
      })
  void duckdb(String allow, String deny, String schemas, String tables, boolean readable) {
    Namespace namespace = new Namespace(List.of("shop"), List.of(schemas.split(" ")));

    assertThat(readable(Dialect.DUCKDB, allow, deny, tables, namespace)).isEqualTo(readable);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | '' | shop | user | true",
        "'' | '' | mysql | user | false",
        "'' | '' | mysql | USER | false",
        "shop.orders | '' | shop | orders | true",
        "shop.orders | '' | other | orders | false",
        "'' | shop.orders | shop | orders | false",
      })
  void mysqlWhoseCatalogIsTheSchema(
      String allow, String deny, String schema, String tables, boolean readable) {
    Namespace namespace = new Namespace(List.of(), List.of(schema));

    assertThat(readable(Dialect.MYSQL, allow, deny, tables, namespace)).isEqualTo(readable);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "orders | '' | orders | true",
        "public.orders | '' | orders | false",
        "'' | public.orders | orders | false",
        "'' | shop.public.orders | public.orders | false",
        "shop.public.orders | '' | public.orders | false",
        "public.orders | '' | public.orders | true",
      })
  void whatIsNotKnownIsNotAllowedAndMayBeDenied(
      String allow, String deny, String tables, boolean readable) {
    assertThat(readable(Dialect.POSTGRESQL, allow, deny, tables, Namespace.UNKNOWN))
        .isEqualTo(readable);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | d.secret | d.orders_* | true",
        "'' | d.secret | d.sec* | false",
        "'' | d.secret | d.* | false",
        "d.orders | '' | d.orders* | false",
        "d.* | '' | d.orders* | true",
      })
  void aWildcardTableIsEveryTableThatBeginsSo(
      String allow, String deny, String tables, boolean readable) {
    assertThat(readable(Dialect.BIGQUERY, allow, deny, tables, Namespace.UNKNOWN))
        .isEqualTo(readable);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POSTGRESQL | '' | orders | false",
        "POSTGRESQL | app.orders | orders | true",
        "POSTGRESQL | app.orders | pg_class | false",
        "POSTGRESQL | app.orders | app.orders | false",
        "POSTGRESQL | shop.app.orders | app.orders | true",
        "POSTGRESQL | shop.app.orders | other.app.orders | false",
        "DUCKDB | '' | orders | false",
        "DUCKDB | app.orders | app.orders | true",
        "DUCKDB | app.orders | shop.app.orders | false",
        "MYSQL | '' | user | true",
        "MYSQL | '' | shop.user | false",
      })
  void theSessionIsAskedOnlyWhereItMatters(
      Dialect dialect, String deny, String table, boolean asked) {
    Guard guard = guard(dialect, NONE, deny);

    assertThat(guard.dependsOnNamespace(read(table))).isEqualTo(asked);
  }

  @Test
  void withoutRulesAndSecretsBySchemaNothingIsJudged() {
    assertThat(guard(Dialect.POSTGRESQL, NONE, NONE).judgesTables()).isFalse();
    assertThat(guard(Dialect.POSTGRESQL, NONE, "t").judgesTables()).isTrue();
    assertThat(guard(Dialect.POSTGRESQL, "t", NONE).judgesTables()).isTrue();
    assertThat(guard(Dialect.MYSQL, NONE, NONE).judgesTables()).isTrue();
  }

  @Test
  void aRefusalNamesTheTableAndWhatToDo() {
    Verdict.Refused refused =
        guard(Dialect.POSTGRESQL, "public.orders", NONE)
            .refusedTable(read("orders"), new Namespace(List.of("shop"), List.of("app", "public")))
            .orElseThrow();

    assertThat(refused.reason()).isEqualTo(Reason.TABLE_DENIED);
    assertThat(refused.hint()).contains("orders", "write its schema").doesNotContain("\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", ".", "a.", ".a", "a..b", "a.b.c.d", "a*", "a.b*", "**", "a b", "\"a\"", "a;", "a,b",
        "a\nb", "(a)", "a'b", "a\\b"
      })
  void aRuleThatCannotBeMeantIsAMistake(String rule) {
    assertThat(TableRules.isRule(rule)).isFalse();
    assertThatThrownBy(() -> new TableRules(Set.of(rule), Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TableRules(Set.of(), Set.of(rule)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static boolean readable(
      Dialect dialect, String allow, String deny, String tables, Namespace namespace) {
    return guard(dialect, allow, deny).refusedTable(read(tables), namespace).isEmpty();
  }

  private static Guard guard(Dialect dialect, String allow, String deny) {
    return new Guard(dialect, Policy.DEFAULT.withTables(new TableRules(set(allow), set(deny))));
  }

  private static Set<String> set(String rules) {
    return rules.isEmpty() ? Set.of() : Set.of(rules.split(", "));
  }

  private static Verdict.Read read(String tables) {
    Set<TableName> names =
        List.of(tables.split(" ")).stream()
            .map(name -> new TableName(List.of(name.split("\\."))))
            .collect(java.util.stream.Collectors.toSet());
    return new Verdict.Read("", false, names, Set.of());
  }
}
