package so.buster.bigquery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.api.client.util.Data;
import com.google.api.services.bigquery.model.TableFieldSchema;
import com.google.api.services.bigquery.model.TableSchema;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.Struct;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From what the service writes to what JDBC gives. */
class CellTest {
  private static Column column(String type, String mode, TableFieldSchema... fields) {
    TableFieldSchema field = new TableFieldSchema().setName("c").setType(type).setMode(mode);
    if (fields.length > 0) {
      field.setFields(Arrays.asList(fields));
    }
    return Column.of(new TableSchema().setFields(List.of(field))).get(0);
  }

  private static @Nullable Object read(String type, @Nullable Object written) throws SQLException {
    return Cell.value(column(type, "NULLABLE"), written);
  }

  private static Map<String, Object> v(Object value) {
    return Map.of("v", value);
  }

  @Test
  void scalarsAreTextOnTheWire() throws Exception {
    assertThat(read("INTEGER", "-9223372036854775808")).isEqualTo(Long.MIN_VALUE);
    assertThat(read("FLOAT", "1.5")).isEqualTo(1.5);
    assertThat(read("FLOAT", "Infinity")).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(read("FLOAT64", "-inf")).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(read("FLOAT64", "NaN")).isEqualTo(Double.NaN);
    assertThat(read("NUMERIC", "12345678901234567890.123456789"))
        .isEqualTo(new BigDecimal("12345678901234567890.123456789"));
    assertThat(read("BIGNUMERIC", "1e38")).isEqualTo(new BigDecimal("1e38"));
    assertThat(read("BOOLEAN", "true")).isEqualTo(true);
    assertThat(read("BYTES", "AP8=")).isEqualTo(new byte[] {0, -1});
    assertThat(read("DATE", "0001-01-01")).isEqualTo(LocalDate.of(1, 1, 1));
    assertThat(read("TIME", "23:59:59.999999")).isEqualTo(LocalTime.of(23, 59, 59, 999_999_000));
    assertThat(read("DATETIME", "2024-02-29T12:30:00"))
        .isEqualTo(LocalDateTime.of(2024, 2, 29, 12, 30));
    assertThat(read("JSON", "{\"a\":1}")).isEqualTo("{\"a\":1}");
    assertThat(read("GEOGRAPHY", "POINT(1 2)")).isEqualTo("POINT(1 2)");
    assertThat(read("INTERVAL", "1-2 3 4:5:6")).isEqualTo("1-2 3 4:5:6");
    assertThat(read("RANGE", "[2024-01-01, UNBOUNDED)")).isEqualTo("[2024-01-01, UNBOUNDED)");
    assertThat(read("TOMORROWS_TYPE", "x")).isEqualTo("x");
  }

  /** REST reference, formatOptions.useInt64Timestamp: microseconds, before 1970 too. */
  @ParameterizedTest
  @CsvSource({
    "0, 1970-01-01T00:00:00Z",
    "-1, 1969-12-31T23:59:59.999999Z",
    "253402300799999999, 9999-12-31T23:59:59.999999Z",
    "-62135596800000000, 0001-01-01T00:00:00Z",
  })
  void timestampsAreExact(String written, String instant) throws Exception {
    assertThat(read("TIMESTAMP", written)).isEqualTo(Instant.parse(instant));
  }

  @Test
  void nullIsNull() throws Exception {
    assertThat(read("INTEGER", null)).isNull();
    assertThat(read("INTEGER", Data.NULL_STRING)).isNull();
    assertThat(read("STRING", "")).isEqualTo("");
  }

  @Test
  void structsOfArraysOfStructsKeepTheirStructure() throws Exception {
    Column column =
        column(
            "RECORD",
            "REPEATED",
            new TableFieldSchema().setName("a").setType("INTEGER"),
            new TableFieldSchema()
                .setName("b")
                .setType("RECORD")
                .setMode("REPEATED")
                .setFields(List.of(new TableFieldSchema().setName("c").setType("STRING"))));
    Object written =
        List.of(v(Map.of("f", List.of(v("1"), v(List.of(v(Map.of("f", List.of(v("x\"y"))))))))));

    Object value = Cell.value(column, written);

    assertThat(value).isEqualTo(List.of(List.of(1L, List.of(List.of("x\"y")))));
    assertThat(column.typeName()).isEqualTo("ARRAY<STRUCT<a INT64, b ARRAY<STRUCT<c STRING>>>>");
    assertThat(Text.of(column, List.of(List.of(1L, List.of(List.of("x\"y"))))))
        .isEqualTo("[{\"a\":1,\"b\":[{\"c\":\"x\\\"y\"}]}]");
    Array array = Typed.of(column, Objects.requireNonNull(value), Array.class);
    Struct first = (Struct) ((Object[]) array.getArray())[0];
    assertThat(first.getAttributes()[0]).isEqualTo(1L);
    assertThat(((Array) first.getAttributes()[1]).getBaseTypeName()).isEqualTo("STRUCT<c STRING>");
    assertThatThrownBy(() -> array.getArray(2, 1)).hasMessageContaining("no such elements");
    assertThatThrownBy(() -> array.getResultSet(0, 1)).hasMessageContaining("no such elements");
  }

  @ParameterizedTest
  @CsvSource({
    "INTEGER, MARKER",
    "TIMESTAMP, 1.5MARKER",
    "DATE, MARKER",
    "DATETIME, 2024-01-01",
    "BYTES, MARKER!",
    "NUMERIC, MARKER",
    "RECORD, MARKER",
  })
  void anUnknownFormIsAnErrorThatDoesNotRepeatIt(String type, String written) {
    assertThatThrownBy(() -> read(type, written))
        .isInstanceOf(SQLDataException.class)
        .hasMessageNotContaining("MARKER")
        .hasNoCause();
  }
}
