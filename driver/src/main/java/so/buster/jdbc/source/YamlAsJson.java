package so.buster.jdbc.source;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import so.buster.jdbc.json.Json;

/** A mapping as JSON text: keys of service accounts are JSON, which is YAML too. */
final class YamlAsJson {
  private YamlAsJson() {}

  static String of(Yaml value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = Json.FACTORY.createGenerator(text)) {
      write(value, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // A StringWriter has no way to fail.
    }
    return text.toString();
  }

  private static void write(Yaml value, JsonGenerator json) throws IOException {
    if (value instanceof Yaml.Mapping mapping) {
      json.writeStartObject();
      for (Map.Entry<String, Yaml> entry : mapping.entries().entrySet()) {
        json.writeFieldName(entry.getKey());
        write(entry.getValue(), json);
      }
      json.writeEndObject();
    } else if (value instanceof Yaml.Listing listing) {
      json.writeStartArray();
      for (Yaml item : listing.items()) {
        write(item, json);
      }
      json.writeEndArray();
    } else {
      json.writeString(((Yaml.Text) value).value());
    }
  }
}
