package so.buster.it.database.snowflake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A type of Snowflake, as far as the driver asks. */
record ColumnType(String name, int precision, int scale, int length) {
  private static final Pattern DECIMAL = Pattern.compile("DECIMAL\\((\\d+),\\s*(\\d+)\\)");

  /** The one that stands for a type of DuckDB. */
  static ColumnType of(String engine) {
    Matcher decimal = DECIMAL.matcher(engine);
    if (decimal.matches()) {
      return new ColumnType(
          "fixed", Integer.parseInt(decimal.group(1)), Integer.parseInt(decimal.group(2)), 0);
    }
    if (engine.endsWith("]")) {
      return new ColumnType("array", 0, 0, 0);
    }
    if (engine.startsWith("STRUCT") || engine.startsWith("MAP")) {
      return new ColumnType("object", 0, 0, 0);
    }
    return switch (engine) {
      case "TINYINT",
          "SMALLINT",
          "INTEGER",
          "BIGINT",
          "HUGEINT",
          "UTINYINT",
          "USMALLINT",
          "UINTEGER",
          "UBIGINT",
          "UHUGEINT" ->
          new ColumnType("fixed", 38, 0, 0);
      case "FLOAT", "DOUBLE" -> new ColumnType("real", 0, 0, 0);
      case "BOOLEAN" -> new ColumnType("boolean", 0, 0, 0);
      case "DATE" -> new ColumnType("date", 0, 0, 0);
      case "TIME" -> new ColumnType("time", 0, 9, 0);
      case "TIMESTAMP", "TIMESTAMP_NS", "TIMESTAMP_MS", "TIMESTAMP_S" ->
          new ColumnType("timestamp_ntz", 0, 9, 0);
      case "TIMESTAMP WITH TIME ZONE" -> new ColumnType("timestamp_tz", 0, 9, 0);
      case "JSON" -> new ColumnType("variant", 0, 0, 0);
      case "BLOB" -> new ColumnType("binary", 0, 0, 8_388_608);
      default -> new ColumnType("text", 0, 0, 16_777_216);
    };
  }

  /** As an answer's {@code rowtype} describes it. */
  ObjectNode described() {
    ObjectNode type = Replies.MAPPER.createObjectNode();
    type.put("type", name);
    type.put("precision", precision);
    type.put("scale", scale);
    type.put("length", length);
    type.put("byteLength", length);
    type.put("nullable", true);
    return type;
  }

  /** As {@code SHOW COLUMNS} describes it. */
  String shown() {
    ObjectNode type = described();
    type.put("type", name.toUpperCase(Locale.ROOT));
    return type.toString();
  }
}
