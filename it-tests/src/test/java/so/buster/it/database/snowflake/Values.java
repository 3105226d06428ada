package so.buster.it.database.snowflake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Struct;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values on the wire: how Snowflake writes what it answers, and reads what is bound. */
final class Values {
  private Values() {}

  /** One value of an answer as text. */
  static @Nullable String written(ResultSet row, int column, ColumnType type) throws SQLException {
    Object value = row.getObject(column);
    if (value == null) {
      return null;
    }
    return switch (type.name()) {
      case "boolean" -> Boolean.TRUE.equals(value) ? "1" : "0";
      case "fixed" -> row.getBigDecimal(column).setScale(type.scale()).toPlainString();
      case "date" -> Long.toString(row.getObject(column, LocalDate.class).toEpochDay());
      case "time" -> seconds(row.getObject(column, LocalTime.class).toNanoOfDay());
      case "timestamp_ntz" ->
          seconds(row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC));
      case "timestamp_tz" -> zoned(row.getObject(column, OffsetDateTime.class));
      case "binary" -> HexFormat.of().withUpperCase().formatHex(row.getBytes(column));
      case "array", "object" -> json(value);
      default -> value.toString();
    };
  }

  private static String seconds(long nanoseconds) {
    return BigDecimal.valueOf(nanoseconds, 9).toPlainString();
  }

  private static String seconds(Instant time) {
    return "%d.%09d".formatted(time.getEpochSecond(), time.getNano());
  }

  private static String zoned(OffsetDateTime time) {
    int minutes = time.getOffset().getTotalSeconds() / 60;
    return seconds(time.toInstant()) + " " + (1440 + minutes);
  }

  private static String json(Object value) throws SQLException {
    try {
      return Replies.MAPPER.writeValueAsString(plain(value));
    } catch (JsonProcessingException e) {
      throw new SQLException(e);
    }
  }

  private static @Nullable Object plain(@Nullable Object value) throws SQLException {
    if (value instanceof Array array) {
      List<@Nullable Object> list = new ArrayList<>();
      for (Object element : (Object[]) array.getArray()) {
        list.add(plain(element));
      }
      return list;
    } else if (value instanceof Struct struct) {
      List<@Nullable Object> list = new ArrayList<>();
      for (Object element : struct.getAttributes()) {
        list.add(plain(element));
      }
      return list;
    } else if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> plain = new LinkedHashMap<>();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        plain.put(String.valueOf(entry.getKey()), plain(entry.getValue()));
      }
      return plain;
    }
    return value instanceof Number || value instanceof Boolean || value == null
        ? value
        : value.toString();
  }

  /** Binds what the driver sent: <code>{"1": {"type": "FIXED", "value": "5"}}</code>. */
  static void bind(PreparedStatement statement, JsonNode bindings) throws SQLException {
    for (Map.Entry<String, JsonNode> binding : bindings.properties()) {
      JsonNode value = binding.getValue().path("value");
      statement.setObject(
          Integer.parseInt(binding.getKey()),
          value.isNull() ? null : read(binding.getValue().path("type").asText(), value.asText()));
    }
  }

  private static Object read(String type, String value) {
    return switch (type) {
      case "FIXED" -> new BigDecimal(value);
      case "REAL" -> Double.parseDouble(value);
      case "BOOLEAN" -> Boolean.parseBoolean(value);
      case "DATE" ->
          Instant.ofEpochMilli(Long.parseLong(value)).atOffset(ZoneOffset.UTC).toLocalDate();
      case "TIME" -> LocalTime.ofNanoOfDay(Long.parseLong(value));
      case "TIMESTAMP_NTZ", "TIMESTAMP_LTZ" -> {
        BigDecimal seconds = new BigDecimal(value).movePointLeft(9);
        yield LocalDateTime.ofEpochSecond(
            seconds.longValue(),
            seconds.remainder(BigDecimal.ONE).movePointRight(9).intValue(),
            ZoneOffset.UTC);
      }
      case "BINARY" -> HexFormat.of().parseHex(value);
      default -> value;
    };
  }
}
