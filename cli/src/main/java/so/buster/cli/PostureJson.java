package so.buster.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import so.buster.cli.DoctorCommand.Examined;
import so.buster.jdbc.Finding;
import so.buster.jdbc.Posture;
import so.buster.jdbc.json.Json;

/** What doctor found, for programs: {@code {"severity", "findings": […], "script": […]}}. */
final class PostureJson {
  private PostureJson() {}

  static void write(Posture posture, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.FACTORY.createGenerator(out)) {
      json.writeStartObject();
      members(posture, json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** {@code {"sources": [{"source", "severity", …} or {"source", "error"}]}}. */
  static void write(List<Examined> sources, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeArrayFieldStart("sources");
      for (Examined source : sources) {
        json.writeStartObject();
        json.writeStringField("source", source.name());
        if (source.posture() == null) {
          json.writeStringField("error", source.failure());
        } else {
          members(source.posture(), json);
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void members(Posture posture, JsonGenerator json) throws IOException {
    json.writeStringField("severity", word(posture.severity()));
    json.writeArrayFieldStart("findings");
    for (Finding finding : posture.findings()) {
      json.writeStartObject();
      json.writeStringField("severity", word(finding.severity()));
      json.writeStringField("code", finding.code());
      json.writeStringField("finding", finding.text());
      json.writeStringField("advice", finding.advice());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("script");
    for (String line : posture.script()) {
      json.writeString(line);
    }
    json.writeEndArray();
  }

  private static String word(Finding.Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
