package so.buster.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.regex.Pattern;
import so.buster.jdbc.json.Json;

/**
 * One JSON document: {@code {"columns": [names], "rows": [[values]], "rowCount": n, "truncated":
 * false}}, a row a line. Whole numbers are numbers while a double holds them exactly (to 2^53),
 * floating point is a number, decimals are text, binary is Base64; everything else is the text the
 * database gives.
 */
final class JsonPrinter extends RowPrinter {
  private static final long MOST_EXACT = 1L << 53;

  /** At most 18 digits, which a long holds. */
  private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,17})");

  private static final Pattern FLOATING =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  private final Terminal terminal;
  private final JsonGenerator json;
  private List<Column> columns = List.of();

  JsonPrinter(Terminal terminal) throws IOException {
    this.terminal = terminal;
    this.json = Json.FACTORY.createGenerator(terminal.out());
    // What an error cuts short must not look complete.
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
  }

  @Override
  void begin(List<Column> all) throws IOException {
    columns = all;
    json.writeStartObject();
    json.writeArrayFieldStart("columns");
    for (Column column : columns) {
      json.writeString(column.label());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rows");
  }

  @Override
  void row(ResultSet rows) throws SQLException, IOException {
    json.writeRaw('\n');
    json.writeStartArray();
    for (int i = 0; i < columns.size(); i++) {
      value(rows, i + 1, columns.get(i).type());
    }
    json.writeEndArray();
  }

  @Override
  void end(long count, boolean truncated) throws IOException {
    json.writeEndArray();
    json.writeNumberField("rowCount", count);
    json.writeBooleanField("truncated", truncated);
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
    if (truncated) {
      terminal.complain(cut(count));
    }
  }

  @Override
  public void close() throws IOException {
    json.close();
  }

  private void value(ResultSet rows, int index, int type) throws SQLException, IOException {
    if (isBinary(type)) {
      byte[] bytes = rows.getBytes(index);
      if (bytes == null) {
        json.writeNull();
      } else {
        json.writeBinary(bytes);
      }
      return;
    }
    String text = rows.getString(index);
    if (text == null) {
      json.writeNull();
    } else if (isBare(type, text)) {
      json.writeRawValue(text);
    } else if (isTruth(type) && (text.equals("t") || text.equals("f"))) {
      json.writeBoolean(text.equals("t")); // PostgreSQL's way to write it
    } else {
      json.writeString(text);
    }
  }

  /** Whether the database's text is the JSON value too, exactly. */
  private static boolean isBare(int type, String text) {
    return switch (type) {
      case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT ->
          WHOLE.matcher(text).matches() && Math.abs(Long.parseLong(text)) <= MOST_EXACT;
      case Types.REAL, Types.FLOAT, Types.DOUBLE -> FLOATING.matcher(text).matches();
      case Types.BOOLEAN, Types.BIT -> text.equals("true") || text.equals("false");
      default -> false;
    };
  }

  private static boolean isTruth(int type) {
    return type == Types.BIT || type == Types.BOOLEAN;
  }

  private static boolean isBinary(int type) {
    return switch (type) {
      case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> true;
      default -> false;
    };
  }
}
