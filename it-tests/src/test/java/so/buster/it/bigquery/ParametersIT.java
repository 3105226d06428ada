package so.buster.it.bigquery;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import so.buster.it.contract.Rows;
import so.buster.it.database.bigquery.BigQueryServer;

/** Values travel beside the text, with their type, and come back as they were. */
class ParametersIT extends StandIn {
  /** How a value is set. */
  interface Setting {
    void on(PreparedStatement statement) throws SQLException;
  }

  /** A setting, the type that arrives, and what comes back as text. */
  record Sample(String type, String text, Setting setting) {
    @Override
    public String toString() {
      return type + " " + text;
    }
  }

  static Stream<Sample> samples() {
    Instant moment = Instant.parse("2024-02-03T04:05:06.789012Z");
    return Stream.of(
        new Sample("STRING", "it's \"\\ ü", s -> s.setString(1, "it's \"\\ ü")),
        new Sample("STRING", "null", s -> s.setString(1, null)),
        new Sample("INT64", "-7", s -> s.setInt(1, -7)),
        new Sample("INT64", "9223372036854775807", s -> s.setLong(1, Long.MAX_VALUE)),
        new Sample("INT64", "3", s -> s.setObject(1, (short) 3)),
        new Sample("INT64", "null", s -> s.setNull(1, Types.BIGINT)),
        new Sample("FLOAT64", "2.5", s -> s.setDouble(1, 2.5)),
        new Sample("FLOAT64", "0.1", s -> s.setFloat(1, 0.1f)),
        new Sample("NUMERIC", "12.75", s -> s.setBigDecimal(1, new BigDecimal("12.750"))),
        new Sample(
            "BIGNUMERIC",
            "0.0000000000000000001",
            s -> s.setBigDecimal(1, new BigDecimal("1e-19"))),
        new Sample("BOOL", "true", s -> s.setBoolean(1, true)),
        new Sample("BYTES", "AP8=", s -> s.setBytes(1, new byte[] {0, -1})),
        new Sample("DATE", "2024-02-03", s -> s.setDate(1, Date.valueOf("2024-02-03"))),
        new Sample("DATE", "2024-02-03", s -> s.setObject(1, LocalDate.of(2024, 2, 3))),
        new Sample("TIME", "04:05:06", s -> s.setTime(1, Time.valueOf("04:05:06"))),
        new Sample("TIME", "04:05:06.789", s -> s.setObject(1, LocalTime.parse("04:05:06.789"))),
        new Sample(
            "DATETIME",
            "2024-02-03 04:05:06",
            s -> s.setObject(1, LocalDateTime.parse("2024-02-03T04:05:06"))),
        new Sample(
            "TIMESTAMP",
            "2024-02-03 04:05:06.789012+00",
            s -> s.setTimestamp(1, Timestamp.from(moment))),
        new Sample(
            "TIMESTAMP",
            "2024-02-03 04:05:06.789012+00",
            s -> s.setObject(1, OffsetDateTime.parse("2024-02-03T06:05:06.789012+02:00"))),
        new Sample("TIMESTAMP", "2024-02-03 04:05:06.789012+00", s -> s.setObject(1, moment)),
        new Sample("INT64", "5", s -> s.setObject(1, "5", Types.BIGINT)),
        new Sample("DATE", "2024-02-03", s -> s.setObject(1, "2024-02-03", JDBCType.DATE)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aValueArrivesWithItsType(Sample sample) throws SQLException {
    try (Connection connection = open();
        PreparedStatement statement = connection.prepareStatement("SELECT ? AS v")) {
      sample.setting().on(statement);
      try (ResultSet row = statement.executeQuery()) {
        assertThat(row.getMetaData().getColumnTypeName(1)).isEqualTo(sample.type());
        assertThat(row.next()).isTrue();
        assertThat(String.valueOf(row.getString(1))).isEqualTo(sample.text());
      }
      assertThat(server.lastConfiguration(BigQueryServer.READER))
          .contains("\"query\":\"SELECT ? AS v\"", "{\"type\":\"" + sample.type() + "\"}");
    }
  }

  @Test
  void anArrayIsOneParameter() throws SQLException {
    try (Connection connection = open();
        PreparedStatement statement =
            connection.prepareStatement(
                "SELECT title FROM book WHERE isbn IN UNNEST(?) ORDER BY title")) {
      statement.setArray(1, connection.createArrayOf("STRING", new Object[] {"isbn-1", "isbn-2"}));
      try (ResultSet rows = statement.executeQuery()) {
        assertThat(Rows.of(rows)).extracting(row -> row.get(0)).contains("Title 1", "Title 2");
      }
      statement.setObject(1, new String[] {"isbn-3"});
      try (ResultSet rows = statement.executeQuery()) {
        assertThat(Rows.of(rows)).extracting(row -> row.get(0)).containsExactly("Title 3");
      }
    }
  }

  @Test
  void oneTextRunsWithManyValues() throws SQLException {
    try (Connection connection = open();
        PreparedStatement statement =
            connection.prepareStatement(
                "SELECT title FROM book WHERE price < ? AND genre = ? ORDER BY price LIMIT ?")) {
      for (int most = 1; most <= 3; most++) {
        statement.setBigDecimal(1, new BigDecimal("30"));
        statement.setString(2, "novel");
        statement.setInt(3, most);
        try (ResultSet rows = statement.executeQuery()) {
          assertThat(Rows.count(rows)).isEqualTo(most);
        }
      }
    }
  }

  @Test
  void theServiceSaysWhichParametersThereAre() throws SQLException {
    try (Connection connection = open();
        PreparedStatement statement =
            connection.prepareStatement("SELECT title FROM book WHERE isbn = ? AND price < ?")) {
      assertThat(statement.getParameterMetaData().getParameterCount()).isEqualTo(2);
      assertThat(statement.getParameterMetaData().getParameterTypeName(1)).isEqualTo("STRING");
      assertThat(statement.getParameterMetaData().getParameterType(2)).isEqualTo(Types.NUMERIC);
      assertThat(statement.getMetaData().getColumnName(1)).isEqualTo("title");
    }
  }

  @Test
  void aParameterThatIsMissingIsNamed() throws SQLException {
    try (Connection connection = open();
        PreparedStatement statement =
            connection.prepareStatement("SELECT title FROM book WHERE isbn = ? AND price < ?")) {
      statement.setInt(2, 1);
      SQLException failure = failure(statement::executeQuery);
      assertThat(failure.getSQLState()).isEqualTo("07001");
      assertThat(failure.getMessage()).contains("1");
      assertThat(failure(() -> statement.setInt(0, 1)).getSQLState()).isEqualTo("07009");
    }
  }
}
