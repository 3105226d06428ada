package so.buster.it.database.bigquery;

import static java.util.stream.Collectors.joining;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * How DuckDB writes values and types. What it has no type for is a struct with one field, named
 * after the type that it stands for.
 */
final class EngineSql {
  static final String BIGNUMERIC = "bignumeric";
  static final String GEOGRAPHY = "geography";
  static final String RANGE = "range of ";

  private EngineSql() {}

  static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  static String bytes(byte[] value) {
    HexFormat hex = HexFormat.of().withPrefix("\\x").withUpperCase();
    return "CAST('" + hex.formatHex(value) + "' AS BLOB)";
  }

  static String name(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  static String path(String dotted) {
    return List.of(dotted.split("\\.")).stream().map(EngineSql::name).collect(joining("."));
  }

  /** A type of GoogleSQL without what is in its brackets. */
  static String type(String googles) {
    return switch (googles.toUpperCase(Locale.ROOT)) {
      case "INT64", "INT", "SMALLINT", "INTEGER", "BIGINT", "TINYINT", "BYTEINT" -> "BIGINT";
      case "FLOAT64" -> "DOUBLE";
      case "BOOL", "BOOLEAN" -> "BOOLEAN";
      case "STRING" -> "VARCHAR";
      case "BYTES" -> "BLOB";
      case "NUMERIC", "DECIMAL" -> "DECIMAL(38, 9)";
      case "BIGNUMERIC", "BIGDECIMAL" -> "STRUCT(" + name(BIGNUMERIC) + " VARCHAR)";
      case "GEOGRAPHY" -> "STRUCT(" + name(GEOGRAPHY) + " VARCHAR)";
      case "TIMESTAMP" -> "TIMESTAMP WITH TIME ZONE";
      case "DATETIME" -> "TIMESTAMP";
      default -> googles;
    };
  }

  static String range(String element) {
    return "STRUCT(" + name(RANGE + element.toUpperCase(Locale.ROOT)) + " VARCHAR)";
  }

  /** A value, given as text, as one of a type of DuckDB. */
  static String value(String text, String type) {
    return type.startsWith("STRUCT(")
        ? "CAST(row(" + text(text) + ") AS " + type + ")"
        : "CAST(" + text(text) + " AS " + type + ")";
  }
}
