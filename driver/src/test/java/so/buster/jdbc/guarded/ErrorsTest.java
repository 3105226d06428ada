package so.buster.jdbc.guarded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.BatchUpdateException;
import java.sql.SQLClientInfoException;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLInvalidAuthorizationSpecException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLNonTransientException;
import java.sql.SQLRecoverableException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.sql.SQLTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import so.buster.jdbc.BusterError;
import so.buster.sql.Reason;

/** What leaves instead of a vendor's exception. */
class ErrorsTest {
  private final AtomicInteger broken = new AtomicInteger();
  private final Errors errors =
      new Errors(Origin.of("source", "jdbc:postgresql:"), broken::incrementAndGet);

  static Stream<Arguments> vendors() {
    return Stream.of(
        arguments(new SQLException("m", "42P01"), SQLException.class),
        arguments(new SQLSyntaxErrorException("m", "42601"), SQLSyntaxErrorException.class),
        arguments(new SQLDataException("m", "22012"), SQLDataException.class),
        arguments(
            new SQLIntegrityConstraintViolationException("m", "23505"),
            SQLIntegrityConstraintViolationException.class),
        arguments(
            new SQLInvalidAuthorizationSpecException("m", "28000"),
            SQLInvalidAuthorizationSpecException.class),
        arguments(
            new SQLNonTransientConnectionException("m", "08006"),
            SQLNonTransientConnectionException.class),
        arguments(
            new SQLTransientConnectionException("m", "08001"),
            SQLTransientConnectionException.class),
        arguments(
            new SQLTransactionRollbackException("m", "40001"),
            SQLTransactionRollbackException.class),
        arguments(new SQLNonTransientException("m", "HY000"), SQLNonTransientException.class),
        arguments(new SQLTransientException("m", "HY000"), SQLTransientException.class),
        arguments(new SQLRecoverableException("m", "HY000"), SQLRecoverableException.class),
        arguments(
            new SQLFeatureNotSupportedException("m", "0A000"),
            SQLFeatureNotSupportedException.class),
        arguments(new BatchUpdateException("m", "HY000", new int[0]), SQLException.class),
        arguments(new SQLClientInfoException("m", "HY000", Map.of()), SQLException.class));
  }

  @ParameterizedTest
  @MethodSource("vendors")
  void theJdbcClassStays(SQLException vendor, Class<? extends SQLException> type) {
    vendor.initCause(new IllegalStateException("cause"));
    vendor.setNextException(new SQLException("next"));

    SQLException ours = errors.masked(vendor, "");

    assertThat((Throwable) ours).isInstanceOf(type).isInstanceOf(BusterError.class);
    assertThat((Throwable) ours).hasNoCause().hasNoSuppressedExceptions();
    assertThat((Object) ours.getNextException()).isNull();
    assertThat(ours.getMessage()).isNotEqualTo("m").endsWith(".");
    String state = vendor.getSQLState();
    assertThat(ours.getSQLState()).isEqualTo(state.equals("0A000") ? "42501" : state);
  }

  /** Pools close the connection on the class. */
  @Test
  void aTimeoutIsPlain() {
    assertThat((Throwable) errors.masked(new SQLTimeoutException("m", "57014"), ""))
        .isNotInstanceOf(SQLTimeoutException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      value = {
        "42703 | A column does not exist.",
        "42P01 | A table does not exist.",
        "42P99 | The SQL has an error, or names what does not exist or is not permitted.",
        "22P02 | A value has an invalid text form for its type.",
        "22ZZZ | A value is invalid for what is done with it.",
        "0A000 | The database or its driver does not support this.",
        "40001 | The transaction conflicts with another; try it again.",
        "57014 | Query cancelled.",
        "XX000 | The database reported an error.",
        "null  | The database reported an error.",
        "ab    | The database reported an error."
      })
  void theMessageIsTheMeaningOfTheState(String state, String message) {
    SQLException ours = errors.masked(new SQLException("s3cr3t", state), "");

    assertThat(ours.getMessage()).isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // a name of the caller's own
        "SELECT foo FROM t | column \"foo\" does not exist | 42703 | A column does not exist: \"foo\".",
        "SELECT \"Foo\" FROM t | column \"Foo\" does not exist | 42703 | A column does not exist: \"Foo\".",
        "SELECT 1 FROM a.b | relation \"a.b\" does not exist | 42P01 | A table does not exist: \"a.b\".",
        // a name of somebody else's
        "SELECT foo FROM t | Perhaps you meant \"secret\" | 42703 | A column does not exist.",
        "SELECT 1 FROM a.b | relation \"c.b\" does not exist | 42P01 | A table does not exist.",
        // only a literal or a comment
        "SELECT 'foo' FROM t | column \"foo\" does not exist | 42703 | A column does not exist.",
        "SELECT 1 -- foo | column \"foo\" does not exist | 42703 | A column does not exist.",
        "SELECT $x$foo$x$ | column \"foo\" does not exist | 42703 | A column does not exist.",
        // an error about values may quote one
        "SELECT foo FROM t | invalid input: \"foo\" | 22P02 | A value has an invalid text form for its type."
      })
  void onlyTheCallersOwnNamesAreRepeated(
      String sql, String vendorMessage, String state, String message) {
    SQLException ours = errors.masked(new SQLException("ERROR: " + vendorMessage, state), sql);

    assertThat(ours.getMessage()).isEqualTo(message);
  }

  @Test
  void thePositionInTheCallersTextStays() {
    SQLException vendor =
        new SQLException("ERROR: syntax error at or near \"FRM\"\n  Position: 10", "42601");

    assertThat(errors.masked(vendor, "SELECT 1 FRM t").getMessage())
        .isEqualTo("The SQL has a syntax error: \"FRM\" (at character 10).");
    assertThat(errors.masked(vendor, "SELECT 1").getMessage())
        .isEqualTo("The SQL has a syntax error.");
  }

  /** The adapter says by the state what the driver tells as a broken connection. */
  @Test
  void anAnswerWithTooManyBytesIsALimit() {
    Origin origin =
        new Origin() {
          @Override
          public String source() {
            return "source";
          }

          @Override
          public String url() {
            return "jdbc:postgresql:";
          }

          @Override
          public String sqlState(SQLException vendor) {
            return "54000";
          }
        };
    SQLException ours =
        new Errors(origin, broken::incrementAndGet).masked(new SQLException("m", "08S01"), "");

    assertThat(((BusterError) ours).code()).isEqualTo("BYTE_LIMIT_EXCEEDED");
    assertThat(ours.getSQLState()).isEqualTo("54000");
    assertThat(ours.getMessage()).startsWith("The answer has more bytes");
    assertThat(broken).hasValue(1);
  }

  @Test
  void ourOwnErrorsPass() {
    SQLException ours = errors.refused(Reason.JDBC_WRITE, "x");

    assertThat((Throwable) errors.masked(ours, "")).isSameAs(ours);
  }

  @ParameterizedTest
  @CsvSource({"08006, 1", "57P01, 1", "42601, 0", "57014, 0", "0A000, 0"})
  void aBrokenConnectionIsReported(String state, int times) {
    errors.masked(new SQLException("m", state), "");

    assertThat(broken).hasValue(times);
  }

  @Test
  void theAuditLogKnowsTheIncidentAndNothingElse() {
    Logger audit = (Logger) LoggerFactory.getLogger("so.buster.audit");
    ListAppender<ILoggingEvent> events = new ListAppender<>();
    events.start();
    audit.addAppender(events);
    try {
      SQLException ours =
          errors.masked(
              new SQLException("invalid input: \"c1@example.com\"", "22P02"),
              "SELECT s3cr3t FROM accounts");

      ILoggingEvent event =
          events.list.stream()
              .filter(
                  e -> e.getKeyValuePairs().toString().contains(((BusterError) ours).incident()))
              .findFirst()
              .orElseThrow();
      assertThat(event.getMessage()).isEqualTo("incident");
      assertThat(event.getKeyValuePairs().toString())
          .contains("code=\"QUERY_EXECUTION_ERROR\"", "sqlstate=\"22P02\"", "source=\"source\"")
          .doesNotContain("c1@", "s3cr3t", "accounts");
      assertThat(event.getThrowableProxy()).isNull();
    } finally {
      audit.detachAppender(events);
    }
  }
}
