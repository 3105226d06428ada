package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CataloguesTest {
  private static final Catalogues POSTGRESQL = Catalogues.of(Dialect.POSTGRESQL);
  private static final Catalogues DUCKDB = Catalogues.of(Dialect.DUCKDB);

  private static List<String> parts(String name) {
    return List.of(name.split("\\."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pg_authid",
        "pg_catalog.pg_authid",
        "db.pg_catalog.pg_authid",
        "pg_shadow",
        "pg_user_mapping",
        "pg_user_mappings",
        "information_schema._pg_user_mappings",
        "pg_subscription",
        "information_schema.user_mapping_options",
        "pg_hba_file_rules",
        "pg_file_settings",
        "pg_ident_file_mappings",
        "pg_largeobject",
        "pg_statistic",
        "pg_config",
        "pg_toast.pg_toast_1260",
        "vault.decrypted_secrets"
      })
  void passwordsServerFilesAndRawBytesAreSecret(String relation) {
    assertThat(POSTGRESQL.secret(parts(relation))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pg_class",
        "pg_catalog.pg_roles",
        "pg_user",
        "pg_settings",
        "pg_stat_activity",
        "pg_stats",
        "pg_foreign_server",
        "information_schema.user_mappings",
        "customers",
        "public.secrets"
      })
  void whatToolsReadIsNot(String relation) {
    assertThat(POSTGRESQL.secret(parts(relation))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pg_class",
        "pg_catalog.pg_class",
        "db.pg_catalog.pg_class",
        "pg_stat_activity",
        "pg_settings",
        "information_schema.tables",
        "db.information_schema.columns",
        "pg_timezone_names"
      })
  void theEnginesOwnRelationsAreSystemCatalogues(String relation) {
    assertThat(POSTGRESQL.system(parts(relation))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "customers",
        "tables",
        "public.pg_class",
        "pg_stat_statements",
        "pg_mine",
        "Pg_Class"
      })
  void aTableOfTheUsersIsNoSystemCatalogue(String relation) {
    assertThat(POSTGRESQL.system(parts(relation))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pg_stats", "pg_catalog.pg_stats", "pg_stats_ext", "pg_stats_ext_exprs"})
  void statisticsCountAsTheTablesTheyDescribe(String relation) {
    assertThat(POSTGRESQL.statistics(parts(relation))).isTrue();
    assertThat(POSTGRESQL.secret(parts(relation))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "duckdb_logs",
        "system.main.duckdb_logs",
        "DuckDB_Settings",
        "pg_catalog.pg_settings",
        "duckdb_secrets"
      })
  void credentialsSettingsAndLogsOfDuckDbAreSecret(String relation) {
    assertThat(DUCKDB.secret(parts(relation))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "duckdb_tables",
        "DUCKDB_TABLES",
        "duckdb_functions",
        "sqlite_master",
        "main.sqlite_master",
        "system.duckdb_columns",
        "system.main.duckdb_views",
        "information_schema.tables",
        "memory.information_schema.tables",
        "pg_catalog.pg_class",
        "pg_class",
        "pragma_table_info"
      })
  void theSystemCataloguesOfDuckDb(String relation) {
    assertThat(DUCKDB.system(parts(relation))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "customers",
        "memory.main.duckdb_tables",
        "mine.duckdb_tables",
        "range",
        "summary"
      })
  void whatIsNotOneOfThem(String relation) {
    assertThat(DUCKDB.system(parts(relation))).isFalse();
  }
}
