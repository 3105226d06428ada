package so.buster.it.bigquery;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the getters give for each type of GoogleSQL: JDBC's types as Simba's driver has them, except
 * that a DATETIME is a {@code Timestamp}.
 */
class TypesIT extends StandIn {
  /** A value as GoogleSQL writes it, and what JDBC says of it. */
  record Sample(String sql, int type, String name, Object object, String text) {
    @Override
    public String toString() {
      return sql;
    }
  }

  static Stream<Sample> samples() {
    return Stream.of(
        new Sample("'héllo'", Types.VARCHAR, "STRING", "héllo", "héllo"),
        new Sample("''", Types.VARCHAR, "STRING", "", ""),
        new Sample("b'\\x00\\xff'", Types.VARBINARY, "BYTES", new byte[] {0, -1}, "AP8="),
        new Sample(
            "9223372036854775807", Types.BIGINT, "INT64", Long.MAX_VALUE, "9223372036854775807"),
        new Sample("CAST('2.5' AS FLOAT64)", Types.DOUBLE, "FLOAT64", 2.5, "2.5"),
        new Sample("CAST('nan' AS FLOAT64)", Types.DOUBLE, "FLOAT64", Double.NaN, "NaN"),
        new Sample(
            "CAST('-inf' AS FLOAT64)",
            Types.DOUBLE,
            "FLOAT64",
            Double.NEGATIVE_INFINITY,
            "-Infinity"),
        number("NUMERIC '-12345678901234567890.123456789'", "NUMERIC"),
        number("BIGNUMERIC '0.00000000000000000000000000000000000001'", "BIGNUMERIC"),
        new Sample("TRUE", Types.BOOLEAN, "BOOL", true, "true"),
        new Sample(
            "TIMESTAMP '2024-02-03 04:05:06.789012+00'",
            Types.TIMESTAMP,
            "TIMESTAMP",
            Timestamp.from(Instant.parse("2024-02-03T04:05:06.789012Z")),
            "2024-02-03 04:05:06.789012+00"),
        new Sample(
            "TIMESTAMP '1960-01-01 00:00:00.000001+00'",
            Types.TIMESTAMP,
            "TIMESTAMP",
            Timestamp.from(Instant.parse("1960-01-01T00:00:00.000001Z")),
            "1960-01-01 00:00:00.000001+00"),
        new Sample(
            "DATE '2024-02-03'", Types.DATE, "DATE", Date.valueOf("2024-02-03"), "2024-02-03"),
        new Sample(
            "DATE '0001-01-01'", Types.DATE, "DATE", Date.valueOf("0001-01-01"), "0001-01-01"),
        new Sample("TIME '04:05:06'", Types.TIME, "TIME", Time.valueOf("04:05:06"), "04:05:06"),
        new Sample(
            "DATETIME '2024-02-03 04:05:06.5'",
            Types.TIMESTAMP,
            "DATETIME",
            Timestamp.valueOf("2024-02-03 04:05:06.5"),
            "2024-02-03 04:05:06.500"),
        text("INTERVAL 14 MONTH + INTERVAL 3 DAY", "INTERVAL", "1-2 3 0:0:0"),
        text("JSON '{\"a\": [1, null]}'", "JSON", "{\"a\": [1, null]}"),
        text("ST_GEOGFROMTEXT('POINT(1 2)')", "GEOGRAPHY", "POINT(1 2)"),
        text("RANGE<DATE> '[2024-01-01, UNBOUNDED)'", "RANGE", "[2024-01-01, UNBOUNDED)"),
        text("[1, 2]", "ARRAY<INT64>", "[1,2]"),
        text("['a\"', 'ü']", "ARRAY<STRING>", "[\"a\\\"\",\"ü\"]"),
        text(
            "STRUCT(1 AS a, 'x' AS b, [DATE '2024-02-03'] AS c)",
            "STRUCT<a INT64, b STRING, c ARRAY<DATE>>",
            "{\"a\":1,\"b\":\"x\",\"c\":[\"2024-02-03\"]}"),
        text(
            "[STRUCT(1 AS a, NULL AS b)]",
            "ARRAY<STRUCT<a INT64, b INT64>>",
            "[{\"a\":1,\"b\":null}]"));
  }

  private static Sample text(String sql, String name, String text) {
    return new Sample(sql, Types.VARCHAR, name, text, text);
  }

  private static Sample number(String sql, String name) {
    String text = sql.substring(sql.indexOf('\'') + 1, sql.length() - 1);
    return new Sample(sql, Types.NUMERIC, name, new BigDecimal(text), text);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aValueHasItsType(Sample sample) throws SQLException {
    try (Connection connection = open();
        ResultSet row = row(connection, "SELECT " + sample.sql() + " AS v")) {
      assertThat(row.getMetaData().getColumnLabel(1)).isEqualTo("v");
      assertThat(row.getMetaData().getColumnType(1)).isEqualTo(sample.type());
      assertThat(row.getMetaData().getColumnTypeName(1)).isEqualTo(sample.name());
      assertThat(row.getObject("v")).isEqualTo(sample.object());
      assertThat(row.getMetaData().getColumnClassName(1))
          .isEqualTo(row.getObject(1).getClass().getName());
      assertThat(row.getString(1)).isEqualTo(sample.text());
      assertThat(row.wasNull()).isFalse();
    }
  }

  static ResultSet row(Connection connection, String sql) throws SQLException {
    ResultSet row = connection.createStatement().executeQuery(sql);
    assertThat(row.next()).isTrue();
    return row;
  }

  @Test
  void nullIsNullForEveryType() throws SQLException {
    try (Connection connection = open();
        ResultSet row =
            row(
                connection,
                "SELECT CAST(NULL AS STRING), CAST(NULL AS INT64), CAST(NULL AS FLOAT64),"
                    + " CAST(NULL AS BOOL), CAST(NULL AS TIMESTAMP), CAST(NULL AS BYTES),"
                    + " CAST(NULL AS JSON), CAST(NULL AS STRUCT<a INT64>)")) {
      for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
        assertThat(row.getObject(i)).isNull();
        assertThat(row.getString(i)).isNull();
        assertThat(row.wasNull()).isTrue();
      }
      assertThat(row.getLong(2)).isZero();
      assertThat(row.getDouble(3)).isZero();
      assertThat(row.getBoolean(4)).isFalse();
      assertThat(row.getTimestamp(5)).isNull();
    }
  }

  /** The service makes an empty array of it in answers. */
  @Test
  void anArrayThatIsNullIsEmpty() throws SQLException {
    try (Connection connection = open();
        ResultSet row = row(connection, "SELECT CAST(NULL AS ARRAY<INT64>)")) {
      assertThat(row.getString(1)).isEqualTo("[]");
      assertThat((Object[]) row.getArray(1).getArray()).isEmpty();
    }
  }

  @Test
  void aNumberIsReadAsAnyNumberThatHoldsIt() throws SQLException {
    try (Connection connection = open();
        ResultSet row =
            row(connection, "SELECT 127, NUMERIC '12.75', 3000000000, CAST(2.5 AS FLOAT64)")) {
      assertThat(row.getByte(1)).isEqualTo((byte) 127);
      assertThat(row.getShort(1)).isEqualTo((short) 127);
      assertThat(row.getInt(1)).isEqualTo(127);
      assertThat(row.getFloat(1)).isEqualTo(127f);
      assertThat(row.getBigDecimal(1)).isEqualTo(new BigDecimal("127"));
      assertThat(row.getBoolean(1)).isTrue();
      assertThat(row.getInt(2)).isEqualTo(12);
      assertThat(row.getDouble(2)).isEqualTo(12.75);
      assertThat(row.getObject(4, Integer.class)).isEqualTo(2);
      assertThat(failure(() -> row.getInt(3)).getSQLState()).isEqualTo("22003");
      assertThat(failure(() -> row.getByte(3)).getSQLState()).isEqualTo("22003");
    }
  }

  @Test
  void momentsAndLocalTimesAreReadAsJavaHasThem() throws SQLException {
    try (Connection connection = open();
        ResultSet row =
            row(
                connection,
                "SELECT TIMESTAMP '2024-02-03 22:00:00+00' AS moment,"
                    + " DATETIME '2024-02-03 22:00:00' AS local, TIME '04:05:06.789' AS clock")) {
      Instant moment = Instant.parse("2024-02-03T22:00:00Z");
      assertThat(row.getObject("moment", Instant.class)).isEqualTo(moment);
      assertThat(row.getObject("moment", OffsetDateTime.class))
          .isEqualTo(moment.atOffset(ZoneOffset.UTC));
      assertThat(row.getObject("local", LocalDateTime.class))
          .isEqualTo(LocalDateTime.parse("2024-02-03T22:00:00"));
      assertThat(row.getObject("local", LocalDate.class)).isEqualTo(LocalDate.of(2024, 2, 3));
      assertThat(row.getObject("clock", LocalTime.class))
          .isEqualTo(LocalTime.parse("04:05:06.789"));
      Calendar tokyo = Calendar.getInstance(TimeZone.getTimeZone("Asia/Tokyo"));
      assertThat(row.getTimestamp("moment", tokyo).toInstant()).isEqualTo(moment);
      assertThat(row.getTimestamp("local", tokyo).toInstant())
          .isEqualTo(Instant.parse("2024-02-03T13:00:00Z"));
      assertThat(row.getDate("moment", tokyo).getTime())
          .isEqualTo(Instant.parse("2024-02-03T15:00:00Z").toEpochMilli());
    }
  }

  @Test
  void arraysAndStructsKeepTheirStructure() throws SQLException {
    try (Connection connection = open();
        ResultSet row =
            row(connection, "SELECT [1, NULL, 3] AS a, STRUCT(1 AS n, ['x'] AS l) AS s")) {
      assertThat((Object[]) row.getArray("a").getArray()).containsExactly(1L, null, 3L);
      assertThat(row.getArray("a").getBaseTypeName()).isEqualTo("INT64");
      Object[] fields = row.getObject("s", java.sql.Struct.class).getAttributes();
      assertThat(fields[0]).isEqualTo(1L);
      assertThat((Object[]) ((java.sql.Array) fields[1]).getArray()).containsExactly("x");
      try (ResultSet elements = row.getArray("a").getResultSet()) {
        assertThat(elements.next()).isTrue();
        assertThat(elements.getLong(2)).isEqualTo(1);
      }
    }
  }

  @Test
  void whatDoesNotFitIsAnErrorThatNamesTypesOnly() throws SQLException {
    try (Connection connection = open();
        ResultSet row = row(connection, "SELECT 'secret-value' AS v, TRUE AS b")) {
      for (SQLException failure :
          java.util.List.of(
              failure(() -> row.getInt("v")),
              failure(() -> row.getTimestamp("v")),
              failure(() -> row.getBoolean("v")),
              failure(() -> row.getArray("v")),
              failure(() -> row.getDate("b")))) {
        assertThat(failure.getSQLState()).isEqualTo("22018");
        assertThat(failure.getMessage()).doesNotContain("secret-value");
      }
    }
  }

  @Test
  void namesAndLabels() throws SQLException {
    try (Connection connection = open();
        ResultSet row = row(connection, "SELECT 1, 'x', count(*) AS n FROM book")) {
      assertThat(row.getMetaData().getColumnLabel(1)).isEqualTo("f0_");
      assertThat(row.getMetaData().getColumnLabel(2)).isEqualTo("f1_");
      assertThat(row.getLong("N")).isEqualTo(120);
      assertThat(failure(() -> row.getLong("nothing")).getSQLState()).isEqualTo("42703");
      assertThat(failure(() -> row.getLong(4)).getSQLState()).isEqualTo("07009");
    }
  }
}
