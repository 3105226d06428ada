package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static so.buster.sql.Functions.Standing.ALLOWED;
import static so.buster.sql.Functions.Standing.DENIED;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import so.buster.sql.Functions.Standing;

class PostgresStandingTest {
  private static Standing postgres(String call, Policy policy) {
    return Functions.of(Dialect.POSTGRESQL).standing(List.of(call.split("\\.")), policy);
  }

  private static Standing postgres(String call) {
    return postgres(call, Policy.DEFAULT);
  }

  private static Policy allowing(String... functions) {
    return new Policy(100, Set.of(functions), Set.of(), Duration.ofSeconds(60), TableRules.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "count",
        "sum",
        "string_agg",
        "percentile_cont",
        "row_number",
        "lag",
        "lower",
        "regexp_matches",
        "jsonb_path_query",
        "json_build_object",
        "to_tsquery",
        "ts_headline",
        "xpath",
        "unnest",
        "generate_series",
        "date_trunc",
        "age",
        "now",
        "clock_timestamp",
        "random",
        "gen_random_uuid",
        "uuidv7",
        "txid_current",
        "currval",
        "lastval",
        "coalesce",
        "nullif",
        "greatest",
        "extract",
        "trim",
        "xmlelement",
        "xmltable",
        "json_table",
        "json_object",
        "grouping",
        "current_setting",
        "version",
        "current_schemas",
        "pg_backend_pid",
        "pg_typeof",
        "format_type",
        "obj_description",
        "pg_get_viewdef",
        "pg_get_constraintdef",
        "pg_get_expr",
        "pg_total_relation_size",
        "pg_stat_get_live_tuples",
        "has_table_privilege",
        "pg_is_in_recovery",
        "to_regclass",
        "pg_encoding_to_char",
        "pg_tablespace_location",
        "pg_identify_object",
        "quote_ident",
        "inet_server_addr",
        "int4",
        "text",
        "date",
        "uuid",
        "jsonb",
        "regclass"
      })
  void whatQueriesAndToolsCallIsAllowed(String function) {
    assertThat(postgres(function)).isEqualTo(ALLOWED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pg_read_file",
        "pg_read_binary_file",
        "pg_ls_dir",
        "pg_stat_file",
        "pg_file_write",
        "lo_import",
        "lo_get",
        "loread",
        "dblink",
        "dblink_exec",
        "postgres_fdw_disconnect_all",
        "query_to_xml",
        "table_to_xml",
        "database_to_xml_and_xmlschema",
        "cursor_to_xml",
        "ts_stat",
        "ts_rewrite",
        "crosstab",
        "connectby",
        "xpath_table",
        "set_config",
        "nextval",
        "setval",
        "pg_advisory_lock",
        "pg_try_advisory_xact_lock_shared",
        "pg_sleep",
        "pg_sleep_for",
        "pg_terminate_backend",
        "pg_cancel_backend",
        "pg_notify",
        "pg_export_snapshot",
        "pg_logical_emit_message",
        "pg_create_restore_point",
        "pg_create_logical_replication_slot",
        "pg_backup_start",
        "pg_reload_conf",
        "pg_promote",
        "pg_switch_wal",
        "pg_stat_reset",
        "pg_stat_statements_reset",
        "pg_hba_file_rules",
        "pg_import_system_collations",
        "binary_upgrade_set_next_pg_type_oid"
      })
  void whatReachesBeyondReadingHasNoSwitch(String function) {
    assertThat(postgres(function)).isEqualTo(DENIED);
    assertThat(postgres("pg_catalog." + function)).isEqualTo(DENIED);
    assertThat(postgres("public." + function)).isEqualTo(DENIED);
    assertThat(postgres(function, allowing(function, "public." + function))).isEqualTo(DENIED);
    assertThat(Functions.of(Dialect.POSTGRESQL).deniedAsColumn(function, Policy.DEFAULT)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "st_area",
        "public.st_intersects",
        "st_asgeojson",
        "geometry",
        "postgis_full_version",
        "l2_distance",
        "vector_dims",
        "time_bucket",
        "locf",
        "digest",
        "uuid_generate_v4",
        "hstore",
        "similarity",
        "unaccent",
        "levenshtein",
        "nlevel",
        "normal_rand",
        "earth_distance"
      })
  void commonExtensionsCompute(String function) {
    assertThat(postgres(function)).isEqualTo(ALLOWED);
    assertThat(Dialect.POSTGRESQL.extensionFunctions())
        .contains(function.substring(function.indexOf('.') + 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "st_findextent", "st_fromflatgeobuftotable", "addgeometrycolumn", "lockrow", "st_addband",
        "pgr_dijkstra", "get_raw_page", "pg_stat_statements_reset", "xslt_process", "set_limit"
      })
  void butNotEverythingThatTheyBring(String function) {
    assertThat(postgres(function)).isEqualTo(DENIED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id",
        "name",
        "count",
        "lock",
        "date",
        "text",
        "lo_orderkey",
        "lo_revenue",
        "query",
        "sequence",
        "pg_prewarm_dummy",
        "query_start",
        "last_value",
        "sleep",
        "file",
        "oid",
        "xmin"
      })
  void ordinaryColumnsStayColumns(String column) {
    assertThat(Functions.of(Dialect.POSTGRESQL).deniedAsColumn(column, Policy.DEFAULT)).isFalse();
  }
}
