package so.buster.it.database.bigquery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Blob;
import java.sql.SQLException;
import java.sql.Struct;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Values as the REST service writes them (its reference, "tabledata.list"): text, in cells. */
final class Values {
  private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS");

  /** Whether moments are microseconds; else they are seconds, with a point. */
  private final boolean micros;

  Values(boolean micros) {
    this.micros = micros;
  }

  ObjectNode cell(@Nullable Object value, ColumnType type) throws SQLException {
    ObjectNode cell = Replies.MAPPER.createObjectNode();
    return cell.set("v", written(value, type));
  }

  private JsonNode written(@Nullable Object value, ColumnType type) throws SQLException {
    if (type.repeated()) {
      return array(value, type.single());
    } else if (value == null) {
      return Replies.MAPPER.nullNode();
    } else if (type.boxed()) {
      return TextNode.valueOf(String.valueOf(((Struct) value).getAttributes()[0]));
    } else if (type.name().equals("RECORD")) {
      ObjectNode record = Replies.MAPPER.createObjectNode();
      ArrayNode fields = record.putArray("f");
      Object[] attributes = ((Struct) value).getAttributes();
      for (int i = 0; i < attributes.length; i++) {
        fields.add(cell(attributes[i], type.fields().get(i).type()));
      }
      return record;
    }
    return TextNode.valueOf(text(value, type));
  }

  /** In an answer, an array that is NULL is an empty one. */
  private ArrayNode array(@Nullable Object value, ColumnType element) throws SQLException {
    ArrayNode array = Replies.MAPPER.createArrayNode();
    if (value != null) {
      for (Object each : (Object[]) ((Array) value).getArray()) {
        array.add(cell(each, element));
      }
    }
    return array;
  }

  private String text(Object value, ColumnType type) throws SQLException {
    return switch (type.name()) {
      case "NUMERIC" -> plain((BigDecimal) value);
      case "BYTES" -> base64((Blob) value);
      case "TIME" -> time((LocalTime) value);
      case "DATETIME" -> datetime(((Timestamp) value).toLocalDateTime());
      case "TIMESTAMP" -> moment((OffsetDateTime) value);
      case "INTERVAL" -> IntervalText.of(value.toString());
      default -> value.toString();
    };
  }

  private static String plain(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
  }

  private static String base64(Blob bytes) throws SQLException {
    return Base64.getEncoder().encodeToString(bytes.getBytes(1, (int) bytes.length()));
  }

  private static String time(LocalTime time) {
    boolean whole = time.equals(time.truncatedTo(ChronoUnit.SECONDS));
    return (whole ? SECONDS : MICROSECONDS).format(time);
  }

  private static String datetime(LocalDateTime datetime) {
    return datetime.toLocalDate() + "T" + time(datetime.toLocalTime());
  }

  private String moment(OffsetDateTime moment) {
    BigDecimal seconds =
        BigDecimal.valueOf(moment.toEpochSecond())
            .add(BigDecimal.valueOf(moment.getNano() / 1000, 6));
    return micros
        ? seconds.movePointRight(6).setScale(0).toPlainString()
        : Double.toString(seconds.doubleValue());
  }
}
