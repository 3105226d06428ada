package so.buster.jdbc.adapters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import so.buster.jdbc.BusterProperty;
import so.buster.jdbc.source.SourceKeys;
import so.buster.jdbc.spi.Adapter;
import so.buster.jdbc.spi.SourceForm;
import so.buster.jdbc.spi.SourceForm.Meaning;

/**
 * The schema for editors says what the driver's own tables say. With {@code -Dbuster.schema.write}
 * it is written anew.
 */
class SourceSchemaTest {
  private static final Path FILE = Path.of("src/main/resources/so/buster/jdbc/buster.schema.json");

  @Test
  void theSchemaIsMadeOfTheTables() throws IOException {
    String schema = schema();
    if (Boolean.getBoolean("buster.schema.write")) {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, schema);
    }

    assertThat(Files.readString(FILE)).isEqualTo(schema);
  }

  private static String schema() {
    List<Adapter> adapters =
        StreamSupport.stream(ServiceLoader.load(Adapter.class).spliterator(), false)
            .sorted(Comparator.comparing(Adapter::name))
            .toList();
    Map<String, SourceForm.Key> keys = new TreeMap<>();
    List<String> types = new ArrayList<>();
    List<String> rules = new ArrayList<>();
    for (Adapter adapter : adapters) {
      SourceKeys own = new SourceKeys(adapter.sourceForm());
      // A name may be the first one here and another one there.
      own.byName()
          .forEach((name, key) -> keys.merge(name, key, (a, b) -> a.name().equals(name) ? a : b));
      List<String> names = new ArrayList<>(List.of(adapter.name()));
      names.addAll(adapter.aliases());
      types.addAll(names);
      List<String> allowed = new ArrayList<>(own.names());
      allowed.add("name");
      rules.add(rule(names, allowed));
    }
    return """
        {
          "$schema": "http://json-schema.org/draft-07/schema#",
          "title": "jdbc:buster: named sources",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "default": {"type": "string", "description": "The source for URLs that name none."},
            "defaultDataSource": {"type": "string", "description": "The same as default."},
            "directUrls": {"type": "boolean", "description": "false: only named sources can be reached."},
            "allowClearText": {"type": "boolean", "description": "true: secrets may stand here in clear text, if nobody else can read the file."},
            "sources": {"$ref": "#/definitions/sources"},
            "dataSources": {"$ref": "#/definitions/sources"}
          },
          "definitions": {
            "sources": {
              "oneOf": [
                {"type": "object", "propertyNames": {"pattern": "^[A-Za-z][A-Za-z0-9_-]{0,39}$"}, "additionalProperties": {"$ref": "#/definitions/source"}},
                {"type": "array", "items": {"allOf": [{"$ref": "#/definitions/source"}, {"required": ["name"]}]}},
                {"type": "null"}
              ]
            },
            "source": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "name": {"type": "string", "description": "The source's name, in a list."},
        %s
              },
              "allOf": [
        %s
              ]
            }
          }
        }
        """
        .formatted(
            keys.entrySet().stream()
                .map(key -> "        " + property(key.getKey(), key.getValue(), types))
                .collect(Collectors.joining(",\n")),
            rules.stream().map(rule -> "        " + rule).collect(Collectors.joining(",\n")));
  }

  /** What the type allows, where it stands beside the other keys. */
  private static String rule(List<String> types, List<String> keys) {
    return "{\"if\": {\"required\": [\"type\"], \"properties\": {\"type\": {\"enum\": %s}}}, \"then\": {\"propertyNames\": {\"enum\": %s}}}"
        .formatted(list(types), list(keys));
  }

  private static String property(String name, SourceForm.Key key, List<String> types) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("description", quoted(description(name, key)));
    if (key.name().equals("type")) {
      facts.put("enum", list(types));
    } else if (key.name().equals("allowClearText")) {
      facts.put("type", quoted("boolean"));
    } else if (key.name().equals("properties") || key.name().equals("credentials")) {
      facts.put("type", quoted("object"));
    } else if (key.meaning() instanceof Meaning.Own own) {
      facts.put("type", type(own.property()));
    } else if (key.meaning() instanceof Meaning.Milliseconds) {
      facts.put("type", list(List.of("integer", "string")));
    }
    return quoted(name)
        + ": "
        + facts.entrySet().stream()
            .map(fact -> quoted(fact.getKey()) + ": " + fact.getValue())
            .collect(Collectors.joining(", ", "{", "}"));
  }

  /** Any value may be a reference, so a choice or a number is no more than described. */
  private static String type(BusterProperty property) {
    return switch (property) {
      case ALLOW_FUNCTIONS, ALLOW_TABLES, DENY_TABLES -> list(List.of("array", "string"));
      case MAX_ROWS,
          MAX_METADATA_ROWS,
          MAX_RESULT_BYTES,
          QUERY_TIMEOUT,
          CONNECT_TIMEOUT,
          TRANSACTION_TIMEOUT,
          LOCK_TIMEOUT,
          POOL_SIZE ->
          list(List.of("integer", "string"));
      default -> list(List.of("string", "integer", "boolean"));
    };
  }

  private static String description(String name, SourceForm.Key key) {
    String choices =
        key.meaning() instanceof Meaning.Own own && !own.property().choices().isEmpty()
            ? " One of " + String.join(", ", own.property().choices()) + "."
            : "";
    return name.equals(key.name())
        ? key.description() + choices
        : "The same as " + key.name() + ".";
  }

  private static String list(List<String> texts) {
    return texts.stream().map(SourceSchemaTest::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
