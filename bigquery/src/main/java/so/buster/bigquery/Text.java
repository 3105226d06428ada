package so.buster.bigquery;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Values as GoogleSQL's CAST to STRING writes them ("Conversion rules"), bytes in Base64; arrays
 * and structs as {@code TO_JSON_STRING} does.
 */
final class Text {
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .appendPattern("HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .toFormatter(Locale.ROOT);
  private static final DateTimeFormatter DATETIME =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendLiteral(' ')
          .append(TIME)
          .toFormatter(Locale.ROOT);

  private Text() {}

  static String of(Column column, Object value) {
    if (value instanceof List<?>) {
      StringWriter text = new StringWriter();
      try (JsonWriter json = new JsonWriter(text)) {
        json.setSerializeNulls(true);
        json.setStrictness(Strictness.LENIENT);
        json.setHtmlSafe(false);
        write(json, column, value);
      } catch (IOException e) {
        throw new IllegalStateException("A StringWriter does not fail", e);
      }
      return text.toString();
    }
    return scalar(value);
  }

  private static String scalar(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    } else if (value instanceof byte[] bytes) {
      return Base64.getEncoder().encodeToString(bytes);
    } else if (value instanceof Instant instant) {
      return DATETIME.format(instant.atOffset(ZoneOffset.UTC)) + "+00";
    } else if (value instanceof LocalDateTime datetime) {
      return DATETIME.format(datetime);
    } else if (value instanceof LocalTime time) {
      return TIME.format(time);
    }
    return value.toString();
  }

  private static void write(JsonWriter json, Column column, @Nullable Object value)
      throws IOException {
    if (value == null) {
      json.nullValue();
    } else if (column.repeated()) {
      json.beginArray();
      for (Object element : (List<?>) value) {
        write(json, column.element(), element);
      }
      json.endArray();
    } else if (column.type() == ColumnType.STRUCT) {
      json.beginObject();
      for (int i = 0; i < column.fields().size(); i++) {
        Column field = column.fields().get(i);
        json.name(field.name());
        write(json, field, ((List<?>) value).get(i));
      }
      json.endObject();
    } else if (column.type() == ColumnType.JSON) {
      json.jsonValue((String) value);
    } else if (value instanceof Number || value instanceof Boolean) {
      json.jsonValue(scalar(value));
    } else {
      json.value(scalar(value));
    }
  }
}
