package so.buster.jdbc.guarded;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The bound on one value, both ways. Content is copied out of a vendor's streams, since they may
 * hold the connection; a caller's streams are counted while the vendor reads them.
 */
final class Bytes {
  private final long limit;
  private final Errors errors;

  Bytes(long limit, Errors errors) {
    this.limit = limit;
    this.errors = errors;
  }

  /** The most that a Java array can hold of it. */
  private int most() {
    return (int) Math.min(limit, Integer.MAX_VALUE - 16);
  }

  @Nullable InputStream copied(@Nullable InputStream vendor) throws SQLException {
    return vendor == null ? null : new ByteArrayInputStream(read(vendor));
  }

  @Nullable Reader copied(@Nullable Reader vendor) throws SQLException {
    return vendor == null ? null : new StringReader(read(vendor));
  }

  byte[] read(InputStream vendor) throws SQLException {
    try (vendor) {
      byte[] content = vendor.readNBytes(most());
      if (vendor.read() >= 0) {
        throw errors.tooManyBytes(limit);
      }
      return content;
    } catch (IOException e) {
      throw errors.masked(e, "");
    }
  }

  /** Counts characters as bytes, which is exact for ASCII and otherwise generous. */
  String read(Reader vendor) throws SQLException {
    try (vendor) {
      StringWriter content = new StringWriter();
      char[] buffer = new char[8192];
      for (int n = vendor.read(buffer); n >= 0; n = vendor.read(buffer)) {
        content.write(buffer, 0, n);
        check(content.getBuffer().length());
      }
      return content.toString();
    } catch (IOException e) {
      throw errors.masked(e, "");
    }
  }

  void check(long length) throws SQLException {
    if (length > limit) {
      throw errors.tooManyBytes(limit);
    }
  }

  @Nullable InputStream bounded(@Nullable InputStream caller) {
    return caller == null ? null : new BoundedStream(caller, limit);
  }

  @Nullable Reader bounded(@Nullable Reader caller) {
    return caller == null ? null : new BoundedReader(caller, limit);
  }

  /** A call of the caller's stream. */
  @FunctionalInterface
  private interface Call {
    int answer() throws IOException;
  }

  /**
   * An exception of the caller's would come back to the caller with whatever the vendor hung on it,
   * so the vendor sees one of ours.
   */
  private static int answer(Call call) throws IOException {
    try {
      return call.answer();
    } catch (Throwable e) {
      throw new IOException("The stream could not be read.");
    }
  }

  private static int withinLimit(long left, int n) throws IOException {
    if (left < 0) {
      throw new IOException("The stream is longer than a value may be.");
    }
    return n;
  }

  private static final class BoundedStream extends FilterInputStream {
    private long left;

    BoundedStream(InputStream caller, long limit) {
      super(caller);
      this.left = limit;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int n = answer(() -> in.read(target, offset, length));
      left -= Math.max(n, 0);
      return withinLimit(left, n);
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    @Override
    public void close() throws IOException {
      answer(
          () -> {
            in.close();
            return 0;
          });
    }
  }

  private static final class BoundedReader extends FilterReader {
    private long left;

    BoundedReader(Reader caller, long limit) {
      super(caller);
      this.left = limit;
    }

    @Override
    public int read() throws IOException {
      char[] one = new char[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      int n = answer(() -> in.read(target, offset, length));
      left -= Math.max(n, 0);
      return withinLimit(left, n);
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    @Override
    public void close() throws IOException {
      answer(
          () -> {
            in.close();
            return 0;
          });
    }
  }
}
