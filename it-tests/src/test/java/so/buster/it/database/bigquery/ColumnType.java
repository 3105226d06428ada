package so.buster.it.database.bigquery;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/**
 * A type of BigQuery, by the name that its REST service has for it.
 *
 * @param repeated whether it is an array of them
 * @param precision as the engine declares it; 0 if it does not
 * @param scale likewise
 * @param element of a range
 * @param fields of a struct
 */
record ColumnType(
    String name, boolean repeated, int precision, int scale, String element, List<Field> fields) {
  /** A field of a struct. */
  record Field(String name, ColumnType type) {}

  static ColumnType plain(String name) {
    return new ColumnType(name, false, 0, 0, "", List.of());
  }

  /** The one that stands for a type of DuckDB. */
  static ColumnType of(String engine) {
    return new EngineType(engine).parsed();
  }

  static ColumnType scalar(String engine) {
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
          "INTEGER_LITERAL",
          // As GoogleSQL has it for a NULL of no type.
          "\"NULL\"" ->
          plain("INTEGER");
      case "FLOAT", "DOUBLE" -> plain("FLOAT");
      case "BOOLEAN", "DATE", "TIME", "JSON", "INTERVAL" -> plain(engine);
      case "TIMESTAMP" -> plain("DATETIME");
      case "TIMESTAMP WITH TIME ZONE" -> plain("TIMESTAMP");
      case "BLOB" -> plain("BYTES");
      default -> plain("STRING");
    };
  }

  /** A struct, or what the engine has a struct for. */
  static ColumnType struct(List<Field> fields) {
    String first = fields.get(0).name();
    if (first.equals(EngineSql.BIGNUMERIC) || first.equals(EngineSql.GEOGRAPHY)) {
      return plain(first.toUpperCase(Locale.ROOT));
    } else if (first.startsWith(EngineSql.RANGE)) {
      String element = first.substring(EngineSql.RANGE.length());
      return new ColumnType("RANGE", false, 0, 0, element, List.of());
    }
    return new ColumnType("RECORD", false, 0, 0, "", fields);
  }

  ColumnType array() {
    return new ColumnType(name, true, precision, scale, element, fields);
  }

  ColumnType single() {
    return new ColumnType(name, false, precision, scale, element, fields);
  }

  /** Whether the engine has a struct of one field for it. */
  boolean boxed() {
    return name.equals("BIGNUMERIC") || name.equals("GEOGRAPHY") || name.equals("RANGE");
  }

  /** As a schema describes a column of this type (REST reference, "TableFieldSchema"). */
  ObjectNode described(String column, boolean required) {
    ObjectNode field = Replies.MAPPER.createObjectNode();
    field.put("name", column).put("type", name);
    field.put("mode", repeated ? "REPEATED" : required ? "REQUIRED" : "NULLABLE");
    if (!element.isEmpty()) {
      field.putObject("rangeElementType").put("type", element);
    }
    if (!fields.isEmpty()) {
      ArrayNode nested = field.putArray("fields");
      fields.forEach(each -> nested.add(each.type().described(each.name(), false)));
    }
    return field;
  }

  /** With the digits that a table declares and an answer does not. */
  ObjectNode declared(String column, boolean required) {
    ObjectNode field = described(column, required);
    if (precision > 0) {
      field.put("precision", Integer.toString(precision)).put("scale", Integer.toString(scale));
    }
    return field;
  }

  /** As a parameter's type is told (REST reference, "QueryParameterType"). */
  ObjectNode asParameter() {
    String type =
        switch (name) {
          case "INTEGER" -> "INT64";
          case "FLOAT" -> "FLOAT64";
          case "BOOLEAN" -> "BOOL";
          default -> name;
        };
    return Replies.MAPPER.createObjectNode().put("type", type);
  }
}
