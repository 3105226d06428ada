package so.buster.bigquery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.api.services.bigquery.model.QueryParameter;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParameterTest {
  static List<Object[]> values() {
    UUID id = new UUID(1, 2);
    return List.of(
        of("it's", "STRING", "it's"),
        of('x', "STRING", "x"),
        of(id, "STRING", id.toString()),
        of(1, "INT64", "1"),
        of((short) 1, "INT64", "1"),
        of((byte) -1, "INT64", "-1"),
        of(Long.MIN_VALUE, "INT64", "-9223372036854775808"),
        of(1.5, "FLOAT64", "1.5"),
        of(0.1f, "FLOAT64", "0.1"),
        of(Double.NaN, "FLOAT64", "NaN"),
        of(new BigDecimal("1.50"), "NUMERIC", "1.50"),
        of(new BigDecimal("1E+3"), "NUMERIC", "1000"),
        of(new BigDecimal("0.0000000001"), "BIGNUMERIC", "0.0000000001"),
        of(BigInteger.TEN.pow(29), "BIGNUMERIC", "100000000000000000000000000000"),
        of(true, "BOOL", "true"),
        of(new byte[] {0, -1}, "BYTES", "AP8="),
        of(LocalDate.of(2024, 2, 29), "DATE", "2024-02-29"),
        of(Date.valueOf("2024-02-29"), "DATE", "2024-02-29"),
        of(LocalTime.of(1, 2, 3, 4_005_006), "TIME", "01:02:03.004005"),
        of(LocalDateTime.of(2024, 2, 29, 1, 2), "DATETIME", "2024-02-29 01:02:00"),
        of(Instant.parse("2024-02-29T01:02:03.4Z"), "TIMESTAMP", "2024-02-29 01:02:03.400+00:00"),
        of(Timestamp.from(Instant.EPOCH), "TIMESTAMP", "1970-01-01 00:00:00+00:00"),
        of(
            OffsetDateTime.parse("2024-02-29T01:00:00+02:00"),
            "TIMESTAMP",
            "2024-02-28 23:00:00+00:00"));
  }

  private static Object[] of(Object... row) {
    return row;
  }

  @ParameterizedTest
  @MethodSource("values")
  void aJavaObjectHasATypeAndAText(Object value, String type, String text) throws Exception {
    QueryParameter sent = Parameter.of(value).toRequest();

    assertThat(sent.getParameterType().getType()).isEqualTo(type);
    assertThat(sent.getParameterValue().getValue()).isEqualTo(text);
    assertThat(sent.getName()).isNull();
  }

  @Test
  void nullHasATypeAndNoValue() throws Exception {
    QueryParameter sent = new Parameter(ColumnType.DATE, false, null).toRequest();
    assertThat(sent.getParameterType().getType()).isEqualTo("DATE");
    assertThat(sent.getParameterValue().getValue()).isNull();
    assertThat(Parameter.of(null).toRequest().getParameterType().getType()).isEqualTo("STRING");
  }

  @Test
  void arraysAreOfOneType() throws Exception {
    QueryParameter sent = Parameter.of(new Integer[] {1, 2}).toRequest();
    assertThat(sent.getParameterType().getType()).isEqualTo("ARRAY");
    assertThat(sent.getParameterType().getArrayType().getType()).isEqualTo("INT64");
    assertThat(sent.getParameterValue().getArrayValues())
        .extracting(value -> value.getValue())
        .containsExactly("1", "2");
    assertThat(
            Parameter.of(new Object[] {"a"})
                .toRequest()
                .getParameterType()
                .getArrayType()
                .getType())
        .isEqualTo("STRING");
    assertThatThrownBy(() -> Parameter.of(new String[] {"a", null}).toRequest())
        .hasMessageContaining("NULL");
  }

  @Test
  void aTypeThatWasAskedForHolds() throws Exception {
    assertThat(sent(ColumnType.INT64, "42")).isEqualTo("42");
    assertThat(sent(ColumnType.TIMESTAMP, "2024-01-01 00:00:00")).startsWith("20");
    assertThat(sent(ColumnType.STRING, 1)).isEqualTo("1");
    assertThat(sent(ColumnType.DATE, "2024-01-01")).isEqualTo("2024-01-01");
    assertThatThrownBy(() -> sent(ColumnType.INT64, "MARKER")).hasMessageNotContaining("MARKER");
  }

  private static String sent(ColumnType type, Object value) throws SQLException {
    return new Parameter(type, false, value).toRequest().getParameterValue().getValue();
  }

  @Test
  void whatHasNoTypeIsNoParameter() {
    for (Object value : new @Nullable Object[] {Map.of(), List.of(), new int[1], new Thread()}) {
      assertThatThrownBy(() -> Parameter.of(value)).isInstanceOf(SQLException.class);
    }
    assertThatThrownBy(() -> SqlTypes.columnType(Types.ROWID)).isInstanceOf(SQLException.class);
  }

  @Test
  void nothingPrintsTheValue() throws Exception {
    assertThat(Parameter.of("MARKER")).hasToString("Parameter[STRING]");
  }

  @Test
  void streamsEndWhereTheyAreSaidTo() throws Exception {
    assertThat(Streams.text(new StringReader("abcdef"), 3)).isEqualTo("abc");
    assertThat(Streams.text(new StringReader("abc"), Long.MAX_VALUE)).isEqualTo("abc");
    assertThat(Streams.bytes(new ByteArrayInputStream(new byte[5]), 3)).hasSize(3);
    assertThat(Streams.text(null, 3)).isNull();
    assertThatThrownBy(
            () -> Streams.bytes(new ByteArrayInputStream(new byte[11 << 20]), Long.MAX_VALUE))
        .hasMessageContaining("at most");
  }
}
