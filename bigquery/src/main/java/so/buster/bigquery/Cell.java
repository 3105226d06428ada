package so.buster.bigquery;

import com.google.api.client.util.Data;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value as the service writes it (REST reference, "tabledata.list": text in {@code {"v": …}},
 * arrays in lists of them, structs in {@code {"f": […]}}; timestamps in microseconds, as asked for)
 * becomes one of Java's.
 */
final class Cell {
  private Cell() {}

  /** A List for an array, a List of fields for a struct; null stays null. */
  static @Nullable Object value(Column column, @Nullable Object written) throws SQLException {
    if (written == null || Data.isNull(written)) {
      return null;
    }
    try {
      if (column.repeated()) {
        Column element = column.element();
        List<@Nullable Object> values = new ArrayList<>();
        for (Object each : (List<?>) written) {
          values.add(value(element, ((Map<?, ?>) each).get("v")));
        }
        return values;
      }
      return column.type() == ColumnType.STRUCT
          ? struct(column, (Map<?, ?>) written)
          : scalar(column.type(), (String) written);
    } catch (ClassCastException
        | IndexOutOfBoundsException
        | DateTimeException
        | IllegalArgumentException e) {
      throw Failures.conversion(column.typeName() + " of an unknown form", "a value");
    }
  }

  private static List<@Nullable Object> struct(Column column, Map<?, ?> written)
      throws SQLException {
    List<@Nullable Object> values = new ArrayList<>();
    List<?> fields = written.get("f") instanceof List<?> list ? list : List.of();
    for (int i = 0; i < column.fields().size(); i++) {
      values.add(value(column.fields().get(i), ((Map<?, ?>) fields.get(i)).get("v")));
    }
    return values;
  }

  private static Object scalar(ColumnType type, String text) {
    return switch (type) {
      case INT64 -> Long.valueOf(text);
      case FLOAT64 -> number(text);
      case NUMERIC, BIGNUMERIC -> new BigDecimal(text);
      case BOOL -> Boolean.valueOf(text);
      case BYTES -> Base64.getDecoder().decode(text);
      case TIMESTAMP -> instant(text);
      case DATE -> LocalDate.parse(text);
      case TIME -> LocalTime.parse(text);
      case DATETIME -> LocalDateTime.parse(text);
      case STRING, INTERVAL, JSON, GEOGRAPHY, RANGE, STRUCT -> text;
    };
  }

  private static Double number(String text) {
    return switch (text) {
      case "Infinity", "inf", "+inf" -> Double.POSITIVE_INFINITY;
      case "-Infinity", "-inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.valueOf(text);
    };
  }

  private static Instant instant(String text) {
    long micros = Long.parseLong(text);
    return Instant.ofEpochSecond(
        Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1000L);
  }
}
