package so.buster.jdbc.guarded;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Clob;
import java.sql.NClob;
import java.sql.SQLException;
import so.buster.sql.Reason;

/** A text in memory that can be read, not written. Positions count from 1, as in JDBC. */
final class DetachedClob implements NClob {
  private final String content;
  private final Errors errors;

  DetachedClob(String content, Errors errors) {
    this.content = content;
    this.errors = errors;
  }

  @Override
  public long length() {
    return content.length();
  }

  @Override
  public String getSubString(long position, int length) throws SQLException {
    int from = from(position, length);
    return content.substring(from, from + Math.min(length, content.length() - from));
  }

  @Override
  public Reader getCharacterStream() {
    return new StringReader(content);
  }

  @Override
  public Reader getCharacterStream(long position, long length) throws SQLException {
    return new StringReader(getSubString(position, (int) Math.min(length, content.length())));
  }

  /** What is not ASCII becomes a question mark. */
  @Override
  public InputStream getAsciiStream() {
    return new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII));
  }

  private int from(long position, long length) throws SQLException {
    if (position < 1 || position > content.length() + 1L || length < 0) {
      throw errors.misused("The value has no such part; ask for 1 to " + content.length() + ".");
    }
    return (int) (position - 1);
  }

  @Override
  public long position(String pattern, long start) throws SQLException {
    int at = content.indexOf(pattern, from(start, 0));
    return at < 0 ? -1 : at + 1L;
  }

  @Override
  public long position(Clob pattern, long start) throws SQLException {
    return position(pattern.getSubString(1, (int) pattern.length()), start);
  }

  @Override
  public int setString(long position, String text) throws SQLException {
    throw refused("setString");
  }

  @Override
  public int setString(long position, String text, int offset, int length) throws SQLException {
    throw refused("setString");
  }

  @Override
  public OutputStream setAsciiStream(long position) throws SQLException {
    throw refused("setAsciiStream");
  }

  @Override
  public Writer setCharacterStream(long position) throws SQLException {
    throw refused("setCharacterStream");
  }

  @Override
  public void truncate(long length) throws SQLException {
    throw refused("truncate");
  }

  private SQLException refused(String method) {
    return errors.refused(Reason.JDBC_WRITE, "Clob." + method);
  }

  /** Nothing to free: it is ordinary memory. */
  @Override
  public void free() {}
}
