package so.buster.bigquery;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.SQLException;
import java.util.List;
import javax.sql.rowset.serial.SerialBlob;
import javax.sql.rowset.serial.SerialClob;
import org.jspecify.annotations.Nullable;

/** Arrays, large objects and streams: all of them in memory, as the page that they came with. */
abstract class LargeResultSet extends ReadResultSet {
  LargeResultSet(List<Column> columns) {
    super(columns);
  }

  @Override
  public @Nullable Array getArray(int column) throws SQLException {
    return read(column, Typed::array);
  }

  @Override
  public @Nullable Blob getBlob(int column) throws SQLException {
    return read(column, (c, value) -> new SerialBlob(Coercion.bytes(c, value)));
  }

  @Override
  public @Nullable Clob getClob(int column) throws SQLException {
    return read(column, (c, value) -> new SerialClob(Text.of(c, value).toCharArray()));
  }

  @Override
  public @Nullable InputStream getAsciiStream(int column) throws SQLException {
    return read(
        column,
        (c, v) -> new ByteArrayInputStream(Text.of(c, v).getBytes(StandardCharsets.US_ASCII)));
  }

  @Override
  public @Nullable InputStream getBinaryStream(int column) throws SQLException {
    return read(column, (c, value) -> new ByteArrayInputStream(Coercion.bytes(c, value)));
  }

  @Override
  public @Nullable Reader getCharacterStream(int column) throws SQLException {
    return read(column, (c, value) -> new StringReader(Text.of(c, value)));
  }
}
