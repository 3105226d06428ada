package so.buster.bigquery;

import java.math.BigDecimal;
import java.sql.Types;
import java.util.Locale;

/**
 * BigQuery's types and what JDBC calls them, as Simba's guide says ("Data Types"): arrays, structs
 * and everything that JDBC has no type for are text. One thing differs: a DATETIME is a {@code
 * Timestamp} as JDBC wants it, where Simba gives a String.
 *
 * <p>Precisions are those of the GoogleSQL reference, "Data types".
 */
enum ColumnType {
  STRING(Types.VARCHAR, String.class, 65_535),
  BYTES(Types.VARBINARY, byte[].class, 65_535),
  INT64(Types.BIGINT, Long.class, 19),
  FLOAT64(Types.DOUBLE, Double.class, 15),
  NUMERIC(Types.NUMERIC, BigDecimal.class, 38),
  BIGNUMERIC(Types.NUMERIC, BigDecimal.class, 77),
  BOOL(Types.BOOLEAN, Boolean.class, 1),
  TIMESTAMP(Types.TIMESTAMP, java.sql.Timestamp.class, 29),
  DATE(Types.DATE, java.sql.Date.class, 10),
  TIME(Types.TIME, java.sql.Time.class, 15),
  DATETIME(Types.TIMESTAMP, java.sql.Timestamp.class, 29),
  INTERVAL(Types.VARCHAR, String.class, 65_535),
  JSON(Types.VARCHAR, String.class, 65_535),
  GEOGRAPHY(Types.VARCHAR, String.class, 65_535),
  RANGE(Types.VARCHAR, String.class, 65_535),
  STRUCT(Types.VARCHAR, String.class, 65_535);

  private final int jdbcType;
  private final Class<?> javaClass;
  private final int precision;

  ColumnType(int jdbcType, Class<?> javaClass, int precision) {
    this.jdbcType = jdbcType;
    this.javaClass = javaClass;
    this.precision = precision;
  }

  /** One of {@link Types}. */
  int jdbcType() {
    return jdbcType;
  }

  /** What {@code getObject} gives. */
  Class<?> javaClass() {
    return javaClass;
  }

  /** Digits or characters, if the column does not say. */
  int precision() {
    return precision;
  }

  int scale() {
    return this == NUMERIC ? 9 : this == BIGNUMERIC ? 38 : 0;
  }

  boolean isNumber() {
    return this == INT64 || this == FLOAT64 || this == NUMERIC || this == BIGNUMERIC;
  }

  /** By either of its names: the REST service goes on using those of legacy SQL. */
  static ColumnType named(String name) {
    return switch (name.toUpperCase(Locale.ROOT)) {
      case "INTEGER", "INT64", "INT", "SMALLINT", "BIGINT", "TINYINT", "BYTEINT" -> INT64;
      case "FLOAT", "FLOAT64", "DOUBLE", "REAL" -> FLOAT64;
      case "BOOLEAN", "BOOL" -> BOOL;
      case "RECORD", "STRUCT" -> STRUCT;
      case "BYTES" -> BYTES;
      case "NUMERIC", "DECIMAL" -> NUMERIC;
      case "BIGNUMERIC", "BIGDECIMAL" -> BIGNUMERIC;
      case "TIMESTAMP" -> TIMESTAMP;
      case "DATE" -> DATE;
      case "TIME" -> TIME;
      case "DATETIME" -> DATETIME;
      case "INTERVAL" -> INTERVAL;
      case "JSON" -> JSON;
      case "GEOGRAPHY" -> GEOGRAPHY;
      case "RANGE" -> RANGE;
      // What a later version of the service adds is text.
      default -> STRING;
    };
  }
}
