package so.buster.bigquery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CoercionTest {
  private static final Column ANY = Column.of("c", ColumnType.STRING);
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  void aFractionIsCutAndARangeIsKept() throws Exception {
    assertThat(Coercion.whole(ANY, new BigDecimal("1.9"), 0, 9)).isEqualTo(1);
    assertThat(Coercion.whole(ANY, -1.9, -9, 9)).isEqualTo(-1);
    assertThat(Coercion.whole(ANY, " 7 ", 0, 9)).isEqualTo(7);
    assertThat(Coercion.whole(ANY, true, 0, 9)).isEqualTo(1);
    assertThat(Coercion.whole(ANY, "9223372036854775807", Long.MIN_VALUE, Long.MAX_VALUE))
        .isEqualTo(Long.MAX_VALUE);
    assertOutOfRange(128L, Byte.MIN_VALUE, Byte.MAX_VALUE);
    assertOutOfRange(new BigDecimal("1e30"), Long.MIN_VALUE, Long.MAX_VALUE);
    assertOutOfRange("9223372036854775808", Long.MIN_VALUE, Long.MAX_VALUE);
  }

  private static void assertOutOfRange(Object value, long least, long most) {
    assertThatThrownBy(() -> Coercion.whole(ANY, value, least, most))
        .isInstanceOf(SQLDataException.class)
        .hasFieldOrPropertyWithValue("SQLState", "22003");
  }

  @Test
  void whatIsNoNumberIsNone() {
    for (Object value :
        new Object[] {"MARKER", Double.NaN, Double.POSITIVE_INFINITY, LocalDate.EPOCH}) {
      assertThatThrownBy(() -> Coercion.decimal(ANY, value))
          .isInstanceOf(SQLDataException.class)
          .hasMessageNotContaining("MARKER");
    }
  }

  @Test
  void truthIsWrittenInFewWays() throws Exception {
    assertThat(Coercion.truth(ANY, "TRUE")).isTrue();
    assertThat(Coercion.truth(ANY, "0")).isFalse();
    assertThat(Coercion.truth(ANY, 2L)).isTrue();
    assertThatThrownBy(() -> Coercion.truth(ANY, "yes")).isInstanceOf(SQLDataException.class);
  }

  /** A DATETIME has no zone: it is read in the caller's, and its clock stays. */
  @Test
  void whatHasNoZoneIsInTheCallers() throws Exception {
    LocalDateTime noon = LocalDateTime.of(2024, 7, 1, 12, 0);
    assertThat(Moments.timestamp(ANY, noon, BERLIN))
        .isEqualTo(Timestamp.from(Instant.parse("2024-07-01T10:00:00Z")));
    assertThat(Moments.datetime(ANY, noon, BERLIN)).isEqualTo(noon);
    assertThat(Moments.sqlDate(ANY, LocalDate.of(2024, 7, 1), BERLIN))
        .isEqualTo(new Date(Instant.parse("2024-06-30T22:00:00Z").toEpochMilli()));
    assertThat(Moments.sqlTime(ANY, LocalTime.of(1, 0, 0, 5_000_000), ZoneOffset.UTC))
        .isEqualTo(new Time(3_600_005));
  }

  @Test
  void aMomentIsTheSameEverywhere() throws Exception {
    Instant moment = Instant.parse("2024-07-01T22:30:00.123456Z");
    assertThat(Moments.timestamp(ANY, moment, BERLIN)).isEqualTo(Timestamp.from(moment));
    assertThat(Moments.date(ANY, moment, BERLIN)).isEqualTo(LocalDate.of(2024, 7, 2));
    assertThat(Moments.offset(ANY, moment)).isEqualTo(OffsetDateTime.parse(moment.toString()));
    assertThat(Typed.of(ANY, moment, Instant.class)).isEqualTo(moment);
  }

  @Test
  void textIsReadAsTimes() throws Exception {
    assertThat(Moments.datetime(ANY, "2024-07-01 12:00:00", BERLIN))
        .isEqualTo(LocalDateTime.of(2024, 7, 1, 12, 0));
    assertThat(Moments.date(ANY, "2024-07-01", BERLIN)).isEqualTo(LocalDate.of(2024, 7, 1));
    assertThat(Moments.time(ANY, "12:00", BERLIN)).isEqualTo(LocalTime.NOON);
    for (Reading reading :
        new Reading[] {Moments::datetime, Moments::date, Moments::time, Moments::timestamp}) {
      assertThatThrownBy(() -> reading.of(ANY, "MARKER", BERLIN))
          .isInstanceOf(SQLDataException.class)
          .hasMessageNotContaining("MARKER");
    }
  }

  private interface Reading {
    Object of(Column column, Object value, ZoneId zone) throws SQLException;
  }

  @Test
  void anUnknownClassIsAnError() {
    assertThatThrownBy(() -> Typed.of(ANY, "x", Thread.class)).isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> Typed.of(ANY, "x", null)).isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> Typed.of(ANY, "x", java.sql.Array.class))
        .isInstanceOf(SQLDataException.class);
  }
}
