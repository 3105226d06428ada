package so.buster.jdbc.adapters;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

/** A socket through which no answer to one question has more bytes than allowed. */
final class BoundedSocket extends Socket {
  /** What the exception says, by which it is known in another class loader, too. */
  static final String TOO_LARGE = "The answer has more bytes than allowed.";

  private final long limit;

  /** Bytes that came since something was last sent. */
  private volatile long received;

  BoundedSocket(long limit) {
    this.limit = limit;
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return new Counted(super.getInputStream());
  }

  @Override
  public OutputStream getOutputStream() throws IOException {
    return new Asking(super.getOutputStream());
  }

  /** Counted by the one thread that reads. */
  @SuppressWarnings("NonAtomicVolatileUpdate")
  private void count(long bytes) throws IOException {
    received += Math.max(bytes, 0);
    if (received > limit) {
      close();
      throw new AnswerTooLarge();
    }
  }

  /** The answer had more bytes than allowed; the connection has ended. */
  static final class AnswerTooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    AnswerTooLarge() {
      super(TOO_LARGE);
    }
  }

  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = in.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int n = in.read(target, offset, length);
      count(n);
      return n;
    }

    @Override
    public long skip(long bytes) throws IOException {
      long n = in.skip(bytes);
      count(n);
      return n;
    }
  }

  private final class Asking extends FilterOutputStream {
    Asking(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int one) throws IOException {
      received = 0;
      out.write(one);
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
      received = 0;
      out.write(source, offset, length);
    }
  }
}
