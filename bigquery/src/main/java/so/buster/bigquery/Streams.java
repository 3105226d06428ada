package so.buster.bigquery;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Streams that are given for parameters; they travel as a whole. */
final class Streams {
  /** More than the service takes for a request (BigQuery documentation, "Quotas": 10 MB). */
  private static final int MOST = 10 << 20;

  private Streams() {}

  static @Nullable String text(@Nullable Reader reader, long length) throws SQLException {
    if (reader == null) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[8192];
    try {
      long left = Math.min(length, MOST);
      for (int read = 0; read >= 0 && left > 0; left -= read) {
        read = reader.read(buffer, 0, (int) Math.min(buffer.length, left));
        text.append(buffer, 0, Math.max(read, 0));
        if (read < 0) {
          return text.toString();
        }
      }
      return complete(text.toString(), length, left == 0 && length > MOST);
    } catch (IOException e) {
      throw Failures.misuse("The stream of a parameter cannot be read.");
    }
  }

  static byte @Nullable [] bytes(@Nullable InputStream stream, long length) throws SQLException {
    if (stream == null) {
      return null;
    }
    try {
      byte[] bytes = stream.readNBytes((int) Math.min(length, MOST));
      return complete(bytes, length, bytes.length == MOST && length > MOST);
    } catch (IOException e) {
      throw Failures.misuse("The stream of a parameter cannot be read.");
    }
  }

  static @Nullable String ascii(@Nullable InputStream stream, long length) throws SQLException {
    byte[] bytes = bytes(stream, length);
    return bytes == null ? null : new String(bytes, StandardCharsets.US_ASCII);
  }

  private static <T> T complete(T whole, long length, boolean tooLong) throws SQLException {
    if (tooLong || length < 0) {
      throw Failures.misuse("A parameter has at most " + MOST + " characters or bytes.");
    }
    return whole;
  }
}
