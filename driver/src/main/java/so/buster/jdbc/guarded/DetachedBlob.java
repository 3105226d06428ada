package so.buster.jdbc.guarded;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Blob;
import java.sql.SQLException;
import java.util.Arrays;
import so.buster.sql.Reason;

/** Bytes in memory that can be read, not written. Positions count from 1, as in JDBC. */
final class DetachedBlob implements Blob {
  private final byte[] content;
  private final Errors errors;

  /** Takes {@code content} as its own. */
  DetachedBlob(byte[] content, Errors errors) {
    this.content = content;
    this.errors = errors;
  }

  @Override
  public long length() {
    return content.length;
  }

  @Override
  public byte[] getBytes(long position, int length) throws SQLException {
    int from = from(position, length);
    return Arrays.copyOfRange(content, from, from + Math.min(length, content.length - from));
  }

  @Override
  public InputStream getBinaryStream() {
    return new ByteArrayInputStream(content);
  }

  @Override
  public InputStream getBinaryStream(long position, long length) throws SQLException {
    return new ByteArrayInputStream(
        content, from(position, length), (int) Math.min(length, content.length));
  }

  private int from(long position, long length) throws SQLException {
    if (position < 1 || position > content.length + 1L || length < 0) {
      throw errors.misused("The value has no such part; ask for 1 to " + content.length + ".");
    }
    return (int) (position - 1);
  }

  @Override
  public long position(byte[] pattern, long start) throws SQLException {
    for (int at = from(start, 0); at + pattern.length <= content.length; at++) {
      if (Arrays.equals(content, at, at + pattern.length, pattern, 0, pattern.length)) {
        return at + 1L;
      }
    }
    return -1;
  }

  @Override
  public long position(Blob pattern, long start) throws SQLException {
    return position(pattern.getBytes(1, (int) pattern.length()), start);
  }

  @Override
  public int setBytes(long position, byte[] bytes) throws SQLException {
    throw refused("setBytes");
  }

  @Override
  public int setBytes(long position, byte[] bytes, int offset, int length) throws SQLException {
    throw refused("setBytes");
  }

  @Override
  public OutputStream setBinaryStream(long position) throws SQLException {
    throw refused("setBinaryStream");
  }

  @Override
  public void truncate(long length) throws SQLException {
    throw refused("truncate");
  }

  private SQLException refused(String method) {
    return errors.refused(Reason.JDBC_WRITE, "Blob." + method);
  }

  /** Nothing to free: it is ordinary memory. */
  @Override
  public void free() {}
}
