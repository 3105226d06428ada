package so.buster.jdbc.guarded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLType;
import java.sql.Types;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.rowset.serial.SerialBlob;
import javax.sql.rowset.serial.SerialClob;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import so.buster.jdbc.BusterRefusedException;
import so.buster.jdbc.spi.Limits.OnLimit;
import so.buster.sql.Dialect;
import so.buster.sql.Guard;
import so.buster.sql.Policy;

/** What goes into a parameter is a plain value. */
class ParametersTest {
  private DuckDb duck;
  private Connection connection;

  @BeforeEach
  void open() throws SQLException {
    duck = new DuckDb();
    connection = duck.guarded();
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
    duck.close();
  }

  @Test
  void plainValuesArePassedOn() throws SQLException {
    UUID uuid = UUID.randomUUID();
    try (PreparedStatement statement = connection.prepareStatement("SELECT ?, ?, ?, ?, ?")) {
      statement.setObject(1, "x");
      statement.setObject(2, new BigDecimal("1.5"));
      statement.setObject(3, LocalDate.of(2026, 1, 2));
      statement.setObject(4, uuid);
      statement.setNull(5, Types.INTEGER, "INTEGER");
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        assertThat(row.getString(1)).isEqualTo("x");
        assertThat(row.getBigDecimal(2)).isEqualByComparingTo("1.5");
        assertThat(row.getObject(3)).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(row.getObject(4)).isEqualTo(uuid);
        assertThat(row.getObject(5)).isNull();
      }
    }
  }

  @Test
  void anArrayMayBeAParameter() throws SQLException {
    Array wanted = connection.createArrayOf("BIGINT", new Object[] {3L, 5L});
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT i FROM numbers WHERE i = ANY(?) ORDER BY i")) {
      statement.setArray(1, wanted);
      assertThat(first(statement)).isEqualTo(3);
      statement.setObject(1, wanted);
      assertThat(first(statement)).isEqualTo(3);
      statement.setObject(1, wanted, Types.ARRAY);
      assertThat(first(statement)).isEqualTo(3);
    }
  }

  private static int first(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getInt(1);
    }
  }

  @Test
  void anArrayThatWasReadMayBeAParameter() throws SQLException {
    Array read;
    try (ResultSet rows = connection.createStatement().executeQuery("SELECT [4::BIGINT]")) {
      rows.next();
      read = rows.getArray(1);
    }
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT i FROM numbers WHERE i = ANY(?)")) {
      statement.setArray(1, read);
      assertThat(first(statement)).isEqualTo(4);
    }
  }

  @Test
  void arraysHoldPlainValuesOnly() {
    assertThatThrownBy(() -> connection.createArrayOf("INTEGER", new Object[] {new Object()}))
        .isInstanceOf(BusterRefusedException.class);
    assertThatThrownBy(
            () -> connection.createArrayOf("INTEGER", new Object[] {new Object[] {System.in}}))
        .isInstanceOf(BusterRefusedException.class);
  }

  @Test
  void objectsThatADriverMightWriteAreRefused() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("SELECT ?")) {
      for (Object value :
          new Object[] {
            new SerialBlob(new byte[1]),
            new SerialClob(new char[1]),
            new ByteArrayInputStream(new byte[1]),
            new StringReader("x"),
            new Object(),
            new BigDecimal("1") {}
          }) {
        assertThatThrownBy(() -> statement.setObject(1, value))
            .isInstanceOf(BusterRefusedException.class);
        assertThatThrownBy(() -> statement.setObject(1, value, Types.VARCHAR))
            .isInstanceOf(BusterRefusedException.class);
      }
      assertThatThrownBy(() -> statement.setBlob(1, InputStream.nullInputStream()))
          .isInstanceOf(BusterRefusedException.class)
          .hasMessageContaining("setBlob");
      assertThatThrownBy(() -> statement.setArray(1, new Stub<>(Array.class).object))
          .isInstanceOf(BusterRefusedException.class);
    }
  }

  @Test
  void typesThatADriverMightWriteAreRefused() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("SELECT ?")) {
      for (JDBCType type :
          new JDBCType[] {
            JDBCType.BLOB, JDBCType.CLOB, JDBCType.NCLOB, JDBCType.REF_CURSOR, JDBCType.JAVA_OBJECT
          }) {
        assertThatThrownBy(() -> statement.setObject(1, "x", type))
            .isInstanceOf(BusterRefusedException.class);
        assertThatThrownBy(() -> statement.setObject(1, "x", type.getVendorTypeNumber()))
            .isInstanceOf(BusterRefusedException.class);
        assertThatThrownBy(() -> statement.setObject(1, "x", type, 0))
            .isInstanceOf(BusterRefusedException.class);
      }
      assertThatThrownBy(() -> statement.setObject(1, "x", new Stub<>(SQLType.class).object))
          .isInstanceOf(BusterRefusedException.class);
      assertThatThrownBy(() -> statement.setNull(1, Types.OTHER, "x'; DROP TABLE people; --"))
          .isInstanceOf(SQLException.class);
    }
  }

  @Test
  void aStreamOfTheCallersIsBounded() throws Exception {
    AtomicReference<Object> passed = new AtomicReference<>();
    Stub<PreparedStatement> vendor =
        new Stub<>(PreparedStatement.class)
            .on(
                "setBinaryStream",
                arguments -> {
                  passed.set(arguments.get(1));
                  return null;
                });
    Stub<Connection> physical =
        Stub.connection(vendor.object).on("prepareStatement", arguments -> vendor.object);
    InputStream endless = stream((target, length) -> length);
    try (Connection guarded =
            new GuardedConnection(
                new CountingLease(physical.object),
                new Guard(Dialect.POSTGRESQL, Policy.DEFAULT),
                DuckDb.limits(10, Duration.ofMinutes(1), OnLimit.TRUNCATE),
                Origin.of("source", "jdbc:postgresql:"));
        PreparedStatement statement = guarded.prepareStatement("SELECT ?")) {
      statement.setBinaryStream(1, endless);
      InputStream bounded = (InputStream) Objects.requireNonNull(passed.get());
      assertThatThrownBy(bounded::readAllBytes)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("longer");

      // What the caller throws could come back with what the vendor hangs on it.
      IllegalStateException callers = new IllegalStateException("the caller's own");
      statement.setBinaryStream(
          1,
          stream(
              (target, length) -> {
                throw callers;
              }));
      InputStream failing = (InputStream) Objects.requireNonNull(passed.get());
      assertThatThrownBy(failing::read)
          .isInstanceOf(IOException.class)
          .hasNoCause()
          .hasMessage("The stream could not be read.");
    }
  }

  /** What a stream does when many bytes are asked of it. */
  private interface Reading {
    int into(byte[] target, int length);
  }

  private static InputStream stream(Reading reading) {
    return new InputStream() {
      @Override
      public int read() {
        return reading.into(new byte[1], 1);
      }

      @Override
      public int read(byte[] target, int offset, int length) {
        return reading.into(target, length);
      }
    };
  }

  @Test
  void anArrayCannotBeChangedAfterItWasChecked() throws SQLException {
    Object[] inner = {1};
    Array array = connection.createArrayOf("INTEGER", new Object[] {inner});
    inner[0] = new Object();

    assertThat(Arrays.deepToString((Object[]) array.getArray())).isEqualTo("[[1]]");
  }
}
