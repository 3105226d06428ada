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
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Values as GoogleSQL's CAST to STRING writes them ("Conversion rules"), bytes in Base64; arrays
 * and structs as {@code TO_JSON_STRING} does.
 */
final class Text {
  /** Whole seconds, milliseconds or microseconds: as few of them as it takes. */
  private static final List<DateTimeFormatter> CLOCKS =
      List.of(clock("HH:mm:ss"), clock("HH:mm:ss.SSS"), clock("HH:mm:ss.SSSSSS"));

  /** What a program that reads JSON can take for a number without losing a digit. */
  private static final long EXACT_IN_JSON = 1L << 53;

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
      return datetime(LocalDateTime.ofInstant(instant, ZoneOffset.UTC), ' ') + "+00";
    } else if (value instanceof LocalDateTime datetime) {
      return datetime(datetime, ' ');
    } else if (value instanceof LocalTime time) {
      return time(time);
    }
    return value.toString();
  }

  private static DateTimeFormatter clock(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
  }

  private static String datetime(LocalDateTime datetime, char between) {
    return datetime.toLocalDate().toString() + between + time(datetime.toLocalTime());
  }

  private static String time(LocalTime time) {
    boolean seconds = time.equals(time.truncatedTo(ChronoUnit.SECONDS));
    boolean millis = time.equals(time.truncatedTo(ChronoUnit.MILLIS));
    return CLOCKS.get(seconds ? 0 : millis ? 1 : 2).format(time);
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
    } else if (isPlainInJson(value)) {
      json.jsonValue(scalar(value));
    } else if (value instanceof Instant instant) {
      json.value(datetime(LocalDateTime.ofInstant(instant, ZoneOffset.UTC), 'T') + "Z");
    } else if (value instanceof LocalDateTime datetime) {
      json.value(datetime(datetime, 'T'));
    } else {
      json.value(scalar(value));
    }
  }

  private static boolean isPlainInJson(Object value) {
    return value instanceof Boolean
        || value instanceof BigDecimal
        || (value instanceof Double number && Double.isFinite(number))
        || (value instanceof Long number && number >= -EXACT_IN_JSON && number <= EXACT_IN_JSON);
  }
}
