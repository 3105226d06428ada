package so.buster.it.database.bigquery;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Values that travel beside the text (REST reference, "QueryParameter"), as DuckDB writes them. */
final class Parameters {
  private Parameters() {}

  static List<String> of(JsonNode parameters) throws Complaint {
    List<String> values = new ArrayList<>();
    for (JsonNode parameter : parameters) {
      values.add(value(parameter.path("parameterType"), parameter.path("parameterValue")));
    }
    return values;
  }

  private static String value(JsonNode type, JsonNode value) throws Complaint {
    String engine = type(type);
    return switch (type.path("type").asText()) {
      case "ARRAY" -> array(type, value, engine);
      case "STRUCT" -> struct(type, value, engine);
      case "RANGE" -> range(value.path("rangeValue"), engine);
      default -> {
        JsonNode text = value.path("value");
        yield text.isMissingNode() || text.isNull()
            ? "CAST(NULL AS " + engine + ")"
            : scalar(type.path("type").asText(), text.asText(), engine);
      }
    };
  }

  /** The service checks a value before it looks at the query. */
  private static String scalar(String type, String text, String engine) throws Complaint {
    try {
      return switch (type) {
        case "BYTES" -> EngineSql.bytes(Base64.getDecoder().decode(text));
        case "INT64" -> EngineSql.value(Long.toString(Long.parseLong(text)), engine);
        default -> EngineSql.value(text, engine);
      };
    } catch (IllegalArgumentException e) {
      throw new Complaint(400, "invalid", "Invalid value for type: " + type);
    }
  }

  private static String array(JsonNode type, JsonNode value, String engine) throws Complaint {
    JsonNode elements = value.path("arrayValues");
    if (elements.isMissingNode() && value.has("value")) {
      throw new Complaint(400, "invalid", "An array has no single value");
    }
    List<String> written = new ArrayList<>();
    for (JsonNode element : elements) {
      written.add(value(type.path("arrayType"), element));
    }
    return "CAST([" + String.join(", ", written) + "] AS " + engine + ")";
  }

  private static String struct(JsonNode type, JsonNode value, String engine) throws Complaint {
    List<String> fields = new ArrayList<>();
    for (JsonNode field : type.path("structTypes")) {
      JsonNode its = value.path("structValues").path(field.path("name").asText());
      fields.add(value(field.path("type"), its));
    }
    return "CAST(row(" + String.join(", ", fields) + ") AS " + engine + ")";
  }

  private static String range(JsonNode range, String engine) {
    String start = range.path("start").path("value").asText("UNBOUNDED");
    String end = range.path("end").path("value").asText("UNBOUNDED");
    return EngineSql.value("[" + start + ", " + end + ")", engine);
  }

  private static String type(JsonNode type) throws Complaint {
    String name = type.path("type").asText().toUpperCase(Locale.ROOT);
    return switch (name) {
      case "" -> throw new Complaint(400, "invalid", "A query parameter has no type");
      case "ARRAY" -> type(type.path("arrayType")) + "[]";
      case "RANGE" -> EngineSql.range(type.path("rangeElementType").path("type").asText());
      case "STRUCT" -> {
        List<String> fields = new ArrayList<>();
        for (JsonNode field : type.path("structTypes")) {
          fields.add(EngineSql.name(field.path("name").asText()) + " " + type(field.path("type")));
        }
        yield "STRUCT(" + String.join(", ", fields) + ")";
      }
      default -> EngineSql.type(name);
    };
  }
}
