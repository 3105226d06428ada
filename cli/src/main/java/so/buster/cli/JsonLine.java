package so.buster.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import so.buster.jdbc.json.Json;

/**
 * One line of input: {@code {"id": …, "sql": …}}.
 *
 * @param id what the answer repeats, also of a malformed line if it was read before the mistake
 * @param sql the text to judge; empty if the line is malformed
 */
record JsonLine(Id id, Optional<String> sql) {

  /** A string or number, repeated exactly as it came; {@code null} if there is none. */
  record Id(JsonToken token, String text) {
    static final Id NONE = new Id(JsonToken.VALUE_NULL, "null");

    static Id of(int number) {
      return new Id(JsonToken.VALUE_NUMBER_INT, Integer.toString(number));
    }

    void writeTo(JsonGenerator json) throws IOException {
      if (token == JsonToken.VALUE_STRING) {
        json.writeString(text);
      } else {
        json.writeRawValue(text);
      }
    }
  }

  /** Reads one line, UTF-8 without its line end. Keys other than the two are skipped. */
  static JsonLine read(byte[] line) throws IOException {
    Id id = Id.NONE;
    Optional<String> sql = Optional.empty();
    try (JsonParser json = Json.FACTORY.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return new JsonLine(id, Optional.empty());
      }
      boolean sound = true;
      for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
        JsonToken value = json.nextToken();
        switch (key) {
          case "id" -> {
            sound &= value.isScalarValue();
            id = value.isScalarValue() ? new Id(value, json.getText()) : Id.NONE;
          }
          case "sql" -> {
            sound &= value == JsonToken.VALUE_STRING;
            sql = Optional.of(json.getText());
          }
          default -> {}
        }
        json.skipChildren();
      }
      sound &= json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null;
      return new JsonLine(id, sound ? sql : Optional.empty());
    } catch (JsonProcessingException malformed) {
      return new JsonLine(id, Optional.empty());
    }
  }

  /** Never the text. */
  @Override
  public String toString() {
    return "JsonLine";
  }
}
