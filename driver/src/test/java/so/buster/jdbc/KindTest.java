package so.buster.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The constants and names are what the vendors' drivers give. */
class KindTest {
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "BIT        | bool                     | BOOLEAN", // PostgreSQL
        "OTHER      | jsonb                    | JSON",
        "OTHER      | uuid                     | UUID",
        "OTHER      | interval                 | INTERVAL",
        "OTHER      | point                    | SPATIAL",
        "TIMESTAMP  | timestamptz              | TIMESTAMP_WITH_TIME_ZONE",
        "TIME       | timetz                   | TIME",
        "ARRAY      | _int4                    | ARRAY",
        "NUMERIC    | numeric                  | DECIMAL",
        "OTHER      | inet                     | OTHER",
        "LONGVARCHAR| JSON                     | JSON", // MySQL
        "BIGINT     | BIGINT UNSIGNED          | INTEGER",
        "TIMESTAMP  | DATETIME                 | TIMESTAMP",
        "BINARY     | GEOMETRY                 | SPATIAL",
        "VARCHAR    | VARIANT                  | JSON", // Snowflake
        "TIMESTAMP  | TIMESTAMPNTZ             | TIMESTAMP",
        "TIMESTAMP  | TIMESTAMPLTZ             | TIMESTAMP_WITH_TIME_ZONE",
        "VARCHAR    | STRUCT                   | STRUCT", // BigQuery
        "DECIMAL    | DECIMAL(18,2)            | DECIMAL", // DuckDB
        "JAVA_OBJECT| HUGEINT                  | INTEGER",
        "OTHER      | MAP(VARCHAR, INTEGER)    | STRUCT",
        "OTHER      | INTEGER[3]               | ARRAY",
        "STRUCT     | STRUCT(a INTEGER)[]      | ARRAY",
        "STRUCT     | STRUCT(a INTEGER)        | STRUCT",
      })
  void theVendorsNameDecidesWhereItSaysMore(String constant, String name, Kind kind)
      throws ReflectiveOperationException {
    assertEquals(kind, Kind.of(Types.class.getField(constant).getInt(null), name));
  }

  @Test
  void withoutANameTheConstantDecides() {
    assertEquals(Kind.FLOAT, Kind.of(Types.DOUBLE, null));
    assertEquals(Kind.TEXT, Kind.of(Types.CLOB, ""));
    assertEquals(Kind.OTHER, Kind.of(Types.ROWID, null));
  }
}
