package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static so.buster.sql.Functions.Standing.ALLOWED;
import static so.buster.sql.Functions.Standing.DENIED;
import static so.buster.sql.Functions.Standing.UNKNOWN;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import so.buster.sql.Functions.Standing;

class DuckDbStandingTest {
  private static Standing duck(String call) {
    return Functions.of(Dialect.DUCKDB).standing(List.of(call.split("\\.")), Policy.DEFAULT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lower",
        "LOWER",
        "count",
        "arg_max",
        "quantile_cont",
        "list_transform",
        "struct_pack",
        "strftime",
        "json_extract",
        "json_serialize_sql",
        "getvariable",
        "currval",
        "random",
        "uuid",
        "range",
        "generate_series",
        "unnest",
        "duckdb_tables",
        "duckdb_functions",
        "pragma_table_info",
        "main.lower",
        "system.main.lower",
        "coalesce",
        "columns",
        "try_cast",
        "summary",
        "set_bit"
      })
  void whatDuckDbQueriesCallIsAllowed(String function) {
    assertThat(duck(function)).isEqualTo(ALLOWED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read_csv",
        "READ_CSV_AUTO",
        "read_text",
        "read_blob",
        "read_parquet",
        "parquet_scan",
        "parquet_metadata",
        "glob",
        "sniff_csv",
        "iceberg_scan",
        "postgres_scan",
        "postgres_query",
        "mysql_execute",
        "sqlite_attach",
        "st_read",
        "query",
        "query_table",
        "json_execute_serialized_sql",
        "json_serialize_plan",
        "duckdb_secrets",
        "duckdb_settings",
        "duckdb_logs",
        "which_secret",
        "getenv",
        "nextval",
        "setval",
        "pg_sleep",
        "sleep_ms",
        "checkpoint",
        "enable_logging",
        "write_log",
        "dbgen",
        "system.main.read_text",
        "memory.main.read_csv",
        "histogram_values"
      })
  void whatReachesOutOfDuckDbHasNoSwitch(String function) {
    assertThat(duck(function)).isEqualTo(DENIED);
  }

  @Test
  void aTableMacroThatReadsTextIsNotTheAggregateOfItsName() {
    Functions functions = Functions.of(Dialect.DUCKDB);
    assertThat(functions.standingAsValue(List.of("histogram"), Policy.DEFAULT)).isEqualTo(ALLOWED);
    assertThat(functions.standing(List.of("histogram"), Policy.DEFAULT)).isEqualTo(UNKNOWN);
  }

  @Test
  void aMacroOfTheUsersMayHideInMain() {
    Policy shadowed = Policy.DEFAULT.withShadowedFunctions(Set.of("lower"));
    Functions functions = Functions.of(Dialect.DUCKDB);
    assertThat(functions.standing(List.of("main", "lower"), shadowed)).isEqualTo(UNKNOWN);
    assertThat(functions.standing(List.of("system", "main", "lower"), shadowed)).isEqualTo(ALLOWED);
  }

  @Test
  void duckDbHasNoAttributeNotation() {
    assertThat(Functions.of(Dialect.DUCKDB).deniedAsColumn("nextval", Policy.DEFAULT)).isFalse();
  }
}
