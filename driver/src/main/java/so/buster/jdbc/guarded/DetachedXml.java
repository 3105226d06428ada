package so.buster.jdbc.guarded;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLXML;
import javax.xml.transform.Result;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import org.jspecify.annotations.Nullable;
import so.buster.sql.Reason;

/** An XML text in memory that can be read, not written. */
final class DetachedXml implements SQLXML {
  private final String content;
  private final Errors errors;

  DetachedXml(String content, Errors errors) {
    this.content = content;
    this.errors = errors;
  }

  @Override
  public String getString() {
    return content;
  }

  @Override
  public InputStream getBinaryStream() {
    return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Reader getCharacterStream() {
    return new StringReader(content);
  }

  /**
   * A {@link StreamSource} only: it is the caller who parses, and decides about external entities.
   */
  @Override
  public <T extends Source> T getSource(@Nullable Class<T> type) throws SQLException {
    if (type == null || type.isAssignableFrom(StreamSource.class)) {
      @SuppressWarnings("unchecked") // null asks for a source of our choice
      T source = (T) new StreamSource(getCharacterStream());
      return source;
    }
    throw errors.refused(Reason.JDBC_VALUE, "SQLXML.getSource");
  }

  @Override
  public void setString(String value) throws SQLException {
    throw refused("setString");
  }

  @Override
  public OutputStream setBinaryStream() throws SQLException {
    throw refused("setBinaryStream");
  }

  @Override
  public Writer setCharacterStream() throws SQLException {
    throw refused("setCharacterStream");
  }

  @Override
  public <T extends Result> T setResult(Class<T> type) throws SQLException {
    throw refused("setResult");
  }

  private SQLException refused(String method) {
    return errors.refused(Reason.JDBC_WRITE, "SQLXML." + method);
  }

  /** Nothing to free: it is ordinary memory. */
  @Override
  public void free() {}
}
