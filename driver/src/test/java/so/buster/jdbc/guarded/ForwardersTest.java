package so.buster.jdbc.guarded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import so.buster.jdbc.BusterError;
import so.buster.jdbc.BusterRefusedException;
import so.buster.jdbc.guarded.Forwarder.Fate;
import so.buster.jdbc.spi.Limits;
import so.buster.jdbc.spi.Limits.OnLimit;
import so.buster.sql.Dialect;
import so.buster.sql.Guard;
import so.buster.sql.Policy;
import so.buster.sql.Reason;

/**
 * The forwarders are what {@link Forwarder} writes, and each of their methods calls the one it
 * overrides with what it was given. {@code mvn test -Dtest=ForwardersTest -Dforwarders=write}
 * writes them anew.
 */
class ForwardersTest {
  private final Recorder vendor = new Recorder();
  private final GuardedConnection connection =
      new GuardedConnection(
          new CountingLease(vendor.as(Connection.class)),
          new Guard(Dialect.POSTGRESQL, Policy.DEFAULT),
          Limits.DEFAULT,
          Origin.of("source", "jdbc:postgresql:"));

  static List<Forwarder> forwarders() {
    return Forwarder.ALL;
  }

  static Stream<Arguments> methods(Fate... fates) {
    return Forwarder.ALL.stream()
        .flatMap(
            f ->
                f.methods()
                    .filter(m -> List.of(fates).contains(f.fate(m)))
                    .map(m -> arguments(f, m)));
  }

  static Stream<Arguments> forwarded() {
    return methods(Fate.FORWARDED);
  }

  static Stream<Arguments> refused() {
    return methods(Fate.WRITES, Fate.VALUES);
  }

  @ParameterizedTest
  @MethodSource("forwarders")
  void fileIsCurrent(Forwarder forwarder) throws IOException {
    if ("write".equals(System.getProperty("forwarders"))) {
      Files.writeString(forwarder.file(), forwarder.source());
    }
    assertThat(forwarder.file()).hasContent(forwarder.source());
  }

  @ParameterizedTest
  @MethodSource("forwarded")
  void callsExactlyTheMethodItOverrides(Forwarder forwarder, Method method) throws Exception {
    Object guarded = guarded(forwarder.type());
    Object[] given = values(method);

    Object result = method.invoke(guarded, given);

    assertThat(vendor.called).isEqualTo(method);
    assertThat(vendor.arguments).hasSameSizeAs(given);
    for (int i = 0; i < given.length; i++) {
      assertSame(vendor.arguments[i], given[i], values(method)[i]);
    }
    assertSame(result, vendor.answer, Recorder.value(method.getReturnType(), 43));
  }

  /** The very object; of streams, which are wrapped or copied, the same content. */
  private static void assertSame(
      @Nullable Object actual, @Nullable Object expected, @Nullable Object fresh)
      throws IOException {
    if (actual instanceof InputStream stream && fresh instanceof InputStream content) {
      assertThat(stream.readAllBytes()).isNotEmpty().isEqualTo(content.readAllBytes());
    } else if (actual instanceof Reader reader && fresh instanceof Reader content) {
      assertThat(reader.read()).isPositive().isEqualTo(content.read());
      assertThat(reader.read()).isPositive().isEqualTo(content.read());
    } else if (expected instanceof Number || expected instanceof Boolean) {
      assertThat(actual).isEqualTo(expected);
    } else {
      assertThat(actual).isSameAs(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("forwarded")
  void masksWhatTheVendorThrows(Forwarder forwarder, Method method) throws Exception {
    Object guarded = guarded(forwarder.type());
    SQLException raw = new SQLDataException("row value 4711", "22012", 7, new IOException("why"));
    raw.setNextException(new SQLException("next"));
    vendor.failure = raw;

    SQLException thrown = thrownBy(method, guarded);

    assertThat((Throwable) thrown)
        .isInstanceOf(SQLDataException.class)
        .isInstanceOf(BusterError.class)
        .hasMessage("Division by zero.")
        .hasNoCause()
        .hasNoSuppressedExceptions();
    assertThat(thrown.getSQLState()).isEqualTo("22012");
    assertThat(thrown.getErrorCode()).isEqualTo(7);
    assertThat((Object) thrown.getNextException()).isNull();
  }

  @ParameterizedTest
  @MethodSource("forwarded")
  void isClosedWithItsConnection(Forwarder forwarder, Method method) throws Exception {
    Object guarded = guarded(forwarder.type());
    connection.abort(Runnable::run);
    vendor.forget();

    assertThat(thrownBy(method, guarded).getSQLState()).isEqualTo("08003");
    assertThat(vendor.called).isNull();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesWithoutAskingTheVendor(Forwarder forwarder, Method method) throws Exception {
    Object guarded = guarded(forwarder.type());
    vendor.forget();

    SQLException thrown = thrownBy(method, guarded);

    Reason reason = forwarder.fate(method) == Fate.WRITES ? Reason.JDBC_WRITE : Reason.JDBC_VALUE;
    assertThat((Throwable) thrown)
        .isInstanceOf(BusterRefusedException.class)
        .hasMessageContaining(method.getName());
    assertThat(((BusterRefusedException) thrown).reason()).isEqualTo(reason);
    assertThat(thrown.getSQLState()).isEqualTo("42501");
    assertThat(vendor.called).isNull();
  }

  private static SQLException thrownBy(Method method, Object guarded) {
    var thrown =
        assertThatThrownBy(() -> method.invoke(guarded, values(method)))
            .isInstanceOf(InvocationTargetException.class)
            .cause()
            .isInstanceOf(SQLException.class);
    return (SQLException) thrown.actual();
  }

  private static Object[] values(Method method) {
    Class<?>[] types = method.getParameterTypes();
    Object[] values = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      values[i] = Recorder.value(types[i], 2 + i);
    }
    return values;
  }

  /** A guarded object of this type over the recorder. */
  private Object guarded(Class<?> type) throws SQLException {
    Judged judged = new Judged("", "", false, null, "", null);
    if (type == Connection.class) {
      return connection;
    } else if (type == Statement.class) {
      return GuardedStatement.of(connection, unused -> vendor.as(Statement.class));
    } else if (type == PreparedStatement.class) {
      return new GuardedPreparedStatement(prepared(), connection, judged);
    } else if (type == CallableStatement.class) {
      return new GuardedCallableStatement(prepared(), connection, judged);
    } else if (type == DatabaseMetaData.class) {
      return new GuardedDatabaseMetaData(vendor.as(DatabaseMetaData.class), connection);
    } else if (type == ResultSetMetaData.class) {
      return new GuardedResultSetMetaData(vendor.as(ResultSetMetaData.class), connection);
    } else if (type == ParameterMetaData.class) {
      return new GuardedParameterMetaData(vendor.as(ParameterMetaData.class), connection);
    }
    Run run = new Run(null, connection.loan, connection.errors, "", Duration.ofMinutes(1));
    RowLimit limit = new RowLimit(10, false, OnLimit.TRUNCATE);
    return new GuardedResultSet(vendor.as(ResultSet.class), connection, null, run, limit);
  }

  private VendorStatement<PreparedStatement> prepared() throws SQLException {
    return new VendorStatement<>(connection, unused -> vendor.as(PreparedStatement.class));
  }
}
