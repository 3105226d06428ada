package so.buster.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import so.buster.jdbc.json.Json;
import so.buster.sql.Edit;
import so.buster.sql.Explanation;
import so.buster.sql.Mode;
import so.buster.sql.TableName;
import so.buster.sql.Verdict;

/**
 * Judgements for programs: one JSON object a line, in ASCII, so that any text survives, lone
 * surrogates included. {@code position} is a 0-based offset in UTF-16 units.
 */
final class JudgementJson implements AutoCloseable {
  private final JsonGenerator json;
  private final boolean explain;

  JudgementJson(OutputStream out, boolean explain) throws IOException {
    this.json = Json.FACTORY.createGenerator(out);
    this.json.setPrettyPrinter(new MinimalPrettyPrinter("")); // nothing between two objects
    this.explain = explain;
  }

  void write(JsonLine.Id id, Judgement judgement) throws IOException {
    Verdict verdict = judgement.verdict();
    begin(id);
    if (verdict instanceof Verdict.Refused refused) {
      refused(refused.reason().name(), refused.position(), refused.hint());
    } else if (verdict instanceof Verdict.Read read) {
      allowed(read.sql(), judgement.mode());
      if (explain) {
        names("tables", texts(read.tables()));
        names("functions", read.functions());
        json.writeBooleanField("catalogOnly", read.catalogOnly());
        explanation(judgement.explanation().get());
      }
    } else if (verdict instanceof Verdict.Session session) {
      allowed(session.sql(), judgement.mode());
      if (explain) {
        json.writeStringField("effect", session.effect().name());
        json.writeStringField("name", session.name());
        explanation(judgement.explanation().get());
      }
    }
    end();
  }

  /** Answers a line that is not a request, so that lines out match lines in. */
  void writeMalformed(JsonLine.Id id) throws IOException {
    begin(id);
    refused(
        "MALFORMED_LINE",
        -1,
        "Each line must be one JSON object with a string \"sql\" and, if wanted, an \"id\" that is"
            + " a string or a number.");
    end();
  }

  private void begin(JsonLine.Id id) throws IOException {
    json.writeStartObject();
    json.writeFieldName("id");
    id.writeTo(json);
  }

  private void allowed(String sql, Mode mode) throws IOException {
    json.writeStringField("verdict", "allow");
    json.writeStringField("sql", sql);
    if (mode == Mode.PLAIN) {
      json.writeStringField("mode", "plain");
    }
  }

  private void refused(String reason, int position, String hint) throws IOException {
    json.writeStringField("verdict", "refuse");
    json.writeStringField("reason", reason);
    if (position >= 0) {
      json.writeNumberField("position", position);
    }
    json.writeStringField("hint", hint);
  }

  private void explanation(Explanation explanation) throws IOException {
    if (explanation.bound().isPresent()) {
      json.writeStringField("limit", explanation.bound().get().name().toLowerCase(Locale.ROOT));
    }
    json.writeArrayFieldStart("edits");
    for (Edit edit : explanation.edits()) {
      json.writeStartObject();
      json.writeNumberField("start", edit.start());
      json.writeNumberField("end", edit.end());
      json.writeStringField("text", edit.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static Set<String> texts(Set<TableName> tables) {
    return tables.stream().map(TableName::toString).collect(Collectors.toSet());
  }

  private void names(String field, Set<String> names) throws IOException {
    json.writeArrayFieldStart(field);
    for (String name : new TreeSet<>(names)) {
      json.writeString(name);
    }
    json.writeEndArray();
  }

  /** Flushed line by line: a program may wait for each answer before it asks again. */
  private void end() throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
