package so.buster.jdbc.guarded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.SQLXML;
import java.sql.Statement;
import java.sql.Struct;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.rowset.serial.SerialClob;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import org.duckdb.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import so.buster.jdbc.BusterError;
import so.buster.jdbc.BusterRefusedException;
import so.buster.jdbc.spi.Limits.OnLimit;
import so.buster.sql.Dialect;
import so.buster.sql.Guard;
import so.buster.sql.Policy;

/** What comes out of a column is the caller's own. */
class ValuesTest {
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

  /** One row of these columns. */
  private ResultSet row(String columns) throws SQLException {
    ResultSet rows = connection.createStatement().executeQuery("SELECT " + columns);
    rows.next();
    return rows;
  }

  /** One row of one column over a vendor who gives this value. */
  private static ResultSet row(Class<?> face, String getter, Object value) throws SQLException {
    Stub<ResultSet> rows =
        new Stub<>(ResultSet.class)
            .on("next", arguments -> true)
            .on("getObject", arguments -> value)
            .on("getString", arguments -> "as the driver writes it")
            .on(getter, arguments -> face.cast(value));
    Stub<Statement> statement =
        new Stub<>(Statement.class).on("executeQuery", arguments -> rows.object);
    ResultSet guarded = guarded(statement).createStatement().executeQuery("SELECT 1");
    guarded.next();
    return guarded;
  }

  private static Connection guarded(Stub<Statement> statement) {
    return new GuardedConnection(
        new CountingLease(Stub.connection(statement.object).object),
        new Guard(Dialect.POSTGRESQL, Policy.DEFAULT),
        DuckDb.limits(10, Duration.ofMinutes(1), OnLimit.TRUNCATE),
        Origin.of("source", "jdbc:postgresql:"));
  }

  @Test
  void plainValuesPass() throws SQLException {
    try (ResultSet row =
        row(
            "1, 1.5, true, 'x', DATE '2026-01-02', UUID '123e4567-e89b-12d3-a456-426614174000',"
                + " 170141183460469231731687303715884105727::HUGEINT, NULL")) {
      assertThat(row.getObject(1)).isEqualTo(1);
      assertThat(row.getObject(2)).isEqualTo(new BigDecimal("1.5"));
      assertThat(row.getObject(3)).isEqualTo(true);
      assertThat(row.getObject(4)).isEqualTo("x");
      assertThat(row.getObject(5)).isEqualTo(LocalDate.of(2026, 1, 2));
      assertThat(row.getObject(6))
          .isEqualTo(UUID.fromString("123e4567-e89b-12d3-a456-426614174000"));
      assertThat(row.getObject(7))
          .isEqualTo(new BigInteger("170141183460469231731687303715884105727"));
      assertThat(row.getObject(8)).isNull();
      assertThat(row.wasNull()).isTrue();
    }
  }

  @Test
  void typesMayBeAskedForByClass() throws SQLException {
    try (ResultSet row = row("DATE '2026-01-02' AS day")) {
      assertThat(row.getObject("day", LocalDate.class)).isEqualTo(LocalDate.of(2026, 1, 2));
      assertThat(row.getObject(1, Object.class)).isEqualTo(LocalDate.of(2026, 1, 2));
      assertThatThrownBy(() -> row.getObject(1, JsonNode.class))
          .isInstanceOf(BusterRefusedException.class);
      assertThatThrownBy(() -> row.getObject(1, ResultSet.class))
          .isInstanceOf(BusterRefusedException.class);
      assertThatThrownBy(() -> row.getObject(1, InputStream.class))
          .isInstanceOf(BusterRefusedException.class);
      assertThatThrownBy(() -> row.getObject(1, (Class<?>) null))
          .isInstanceOf(BusterRefusedException.class);
      assertThatThrownBy(() -> row.getObject(1, Map.of("x", String.class)))
          .isInstanceOf(BusterRefusedException.class);
      assertThat(row.getObject(1, Map.of())).isEqualTo(LocalDate.of(2026, 1, 2));
    }
  }

  @Test
  void arraysAreCopies() throws SQLException {
    try (ResultSet row = row("[10, 20, 30] AS numbers, [[1], [2, 3]] AS nested")) {
      Array numbers = row.getArray("numbers");
      assertThat(numbers).isInstanceOf(DetachedArray.class);
      assertThat(numbers.getBaseTypeName()).isEqualTo("INTEGER");
      assertThat(numbers.getArray()).isEqualTo(new Object[] {10, 20, 30});
      assertThat(numbers.getArray(2, 2)).isEqualTo(new Object[] {20, 30});
      assertThatThrownBy(() -> numbers.getArray(3, 2)).isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> numbers.getArray(Map.of("x", String.class)))
          .isInstanceOf(BusterRefusedException.class);
      assertThatThrownBy(numbers::getResultSet).isInstanceOf(BusterRefusedException.class);
      Object[] nested = (Object[]) ((Array) row.getObject("nested")).getArray();
      assertThat(nested).hasOnlyElementsOfType(DetachedArray.class).hasSize(2);
      numbers.free();
    }
  }

  @Test
  void structsAndMapsAreCopies() throws SQLException {
    try (ResultSet row = row("{'a': 1, 'b': [2]} AS pair, MAP {'k': {'x': 1}} AS map")) {
      Struct pair = (Struct) row.getObject("pair");
      assertThat(pair).isInstanceOf(DetachedStruct.class);
      assertThat(pair.getAttributes()[0]).isEqualTo(1);
      assertThat(pair.getAttributes()[1]).isInstanceOf(DetachedArray.class);
      Map<?, ?> map = (Map<?, ?>) row.getObject("map");
      assertThat(map.get("k")).isInstanceOf(DetachedStruct.class);
    }
  }

  @Test
  void aTypeOfTheVendorsLeavesAsItsText() throws SQLException {
    try (ResultSet row = row("'{\"a\":1}'::JSON")) {
      assertThat(row.getObject(1)).isEqualTo("{\"a\":1}");
    }
    assertThat(row(Thread.class, "getRef", new Thread()).getObject(1))
        .isEqualTo("as the driver writes it");
  }

  @Test
  void aVendorsVersionOfAPlainTypeBecomesPlain() throws SQLException {
    class VendorTimestamp extends Timestamp {
      VendorTimestamp() {
        super(1_000);
        setNanos(42);
      }
    }
    ResultSet row = row(Timestamp.class, "getTimestamp", new VendorTimestamp());

    assertThat(row.getTimestamp(1)).isExactlyInstanceOf(Timestamp.class);
    assertThat(row.getTimestamp(1).getNanos()).isEqualTo(42);
    assertThat(row.getObject(1)).isExactlyInstanceOf(Timestamp.class);
  }

  @Test
  void blobsAreCopiesThatCannotBeWritten() throws SQLException {
    try (ResultSet row = row("'abcdef'::BLOB")) {
      Blob blob = (Blob) row.getObject(1);
      assertThat(blob.length()).isEqualTo(6);
      assertThat(blob.getBytes(2, 3)).isEqualTo("bcd".getBytes(StandardCharsets.UTF_8));
      assertThat(blob.getBinaryStream()).hasContent("abcdef");
      assertThat(blob.getBinaryStream(5, 99)).hasContent("ef");
      assertThat(blob.position("cd".getBytes(StandardCharsets.UTF_8), 1)).isEqualTo(3);
      assertThat(blob.position("cd".getBytes(StandardCharsets.UTF_8), 4)).isEqualTo(-1);
      assertThatThrownBy(() -> blob.setBytes(1, new byte[1]))
          .isInstanceOf(BusterRefusedException.class);
      assertThatThrownBy(() -> blob.truncate(1)).isInstanceOf(BusterRefusedException.class);
      assertThatThrownBy(() -> blob.setBinaryStream(1)).isInstanceOf(BusterRefusedException.class);
      assertThatThrownBy(() -> blob.getBytes(8, 1)).isInstanceOf(SQLException.class);
      blob.free();
    }
  }

  @Test
  void aClassOfJdbcsOwnIsAskedOfTheVendorAndCopied() throws Exception {
    Clob vendor = new SerialClob("a long text".toCharArray());
    ResultSet row = row(Clob.class, "getObject", vendor);

    Clob clob = row.getObject(1, Clob.class);

    assertThat(clob).isNotSameAs(vendor);
    assertThat(clob.getSubString(3, 4)).isEqualTo("long");
    assertThatThrownBy(() -> clob.truncate(1)).isInstanceOf(BusterRefusedException.class);
  }

  @Test
  void clobsAreCopiesThatCannotBeWritten() throws Exception {
    Clob clob = row(Clob.class, "getClob", new SerialClob("a long text".toCharArray())).getClob(1);

    assertThat(clob.length()).isEqualTo(11);
    assertThat(clob.getSubString(3, 4)).isEqualTo("long");
    assertThat(text(clob.getCharacterStream(8, 99))).isEqualTo("text");
    assertThat(clob.getAsciiStream()).hasContent("a long text");
    assertThat(clob.position("text", 1)).isEqualTo(8);
    assertThatThrownBy(() -> clob.setString(1, "x")).isInstanceOf(BusterRefusedException.class);
    assertThatThrownBy(() -> clob.setCharacterStream(1)).isInstanceOf(BusterRefusedException.class);
    assertThatThrownBy(() -> clob.truncate(1)).isInstanceOf(BusterRefusedException.class);
  }

  private static String text(Reader reader) throws IOException {
    StringWriter text = new StringWriter();
    reader.transferTo(text);
    return text.toString();
  }

  @Test
  void xmlIsACopyThatCannotBeWritten() throws Exception {
    Stub<SQLXML> vendor = new Stub<>(SQLXML.class).on("getString", arguments -> "<plan/>");
    SQLXML xml = row(SQLXML.class, "getSQLXML", vendor.object).getSQLXML(1);

    assertThat(xml.getString()).isEqualTo("<plan/>");
    assertThat(text(xml.getCharacterStream())).isEqualTo("<plan/>");
    assertThat(xml.getBinaryStream()).hasContent("<plan/>");
    assertThat(text(xml.getSource(StreamSource.class).getReader())).isEqualTo("<plan/>");
    assertThatThrownBy(() -> xml.getSource(DOMSource.class))
        .isInstanceOf(BusterRefusedException.class);
    assertThatThrownBy(() -> xml.setString("<x/>")).isInstanceOf(BusterRefusedException.class);
  }

  @Test
  void streamsAreCopies() throws SQLException {
    InputStream vendors = new java.io.FilterInputStream(InputStream.nullInputStream()) {};
    assertThat(row(InputStream.class, "getBinaryStream", vendors).getBinaryStream(1))
        .isExactlyInstanceOf(java.io.ByteArrayInputStream.class);
  }

  @Test
  void aValueIsBoundedInBytes() throws SQLException {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 1;
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            return length;
          }
        };
    ResultSet row = row(InputStream.class, "getBinaryStream", endless);

    assertThatThrownBy(() -> row.getBinaryStream(1))
        .isInstanceOfSatisfying(
            SQLException.class,
            e -> {
              assertThat(e.getSQLState()).isEqualTo("54000");
              assertThat(((BusterError) e).code()).isEqualTo("BYTE_LIMIT_EXCEEDED");
            });
  }

  @Test
  void aCursorIsNoValue() throws SQLException {
    ResultSet inner = new Stub<>(ResultSet.class).object;
    ResultSet row = row(ResultSet.class, "getRef", inner);

    assertThatThrownBy(() -> row.getObject(1)).isInstanceOf(BusterRefusedException.class);
  }

  /** PostgreSQL's driver sends FETCH ALL to read a cursor as an object. */
  @Test
  void aColumnOfCursorsIsNotReadAsAnObject() throws SQLException {
    ResultSetMetaData columns =
        new Stub<>(ResultSetMetaData.class)
            .on("getColumnCount", arguments -> 2)
            .on(
                "getColumnType",
                arguments -> arguments.get(0).equals(2) ? Types.REF_CURSOR : Types.INTEGER)
            .object;
    Stub<ResultSet> rows =
        new Stub<>(ResultSet.class)
            .on("next", arguments -> true)
            .on("getMetaData", arguments -> columns)
            .on("getObject", arguments -> 7)
            .on("getString", arguments -> "the cursor's name");
    Stub<Statement> statement =
        new Stub<>(Statement.class).on("executeQuery", arguments -> rows.object);
    try (Connection guarded = guarded(statement)) {
      ResultSet row = guarded.createStatement().executeQuery("SELECT 1");
      row.next();

      assertThat(row.getObject(1)).isEqualTo(7);
      assertThatThrownBy(() -> row.getObject(2)).isInstanceOf(BusterRefusedException.class);
      assertThat(row.getString(2)).isEqualTo("the cursor's name");
      assertThat(rows.calls).contains("getObject[1]").doesNotContain("getObject[2]");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rowUpdated", "rowInserted", "rowDeleted"})
  void noRowWasEverChanged(String method) throws Exception {
    try (ResultSet row = row("1")) {
      assertThat(ResultSet.class.getMethod(method).invoke(row)).isEqualTo(false);
    }
  }

  @Test
  void listsAreCopies() throws SQLException {
    assertThat(row(List.class, "getRef", List.of(1, List.of("x"))).getObject(1))
        .isEqualTo(List.of(1, List.of("x")))
        .isInstanceOf(java.util.ArrayList.class);
  }
}
