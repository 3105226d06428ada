package so.buster.bigquery;

import com.google.api.client.http.LowLevelHttpResponse;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A response that is decompressed here, since what is counted are the bytes behind that; and that
 * does not say where else to ask, because Google's client would follow.
 */
final class BoundedResponse extends LowLevelHttpResponse {
  private final HttpURLConnection connection;
  private final long mostBytes;
  private final List<Map.Entry<String, String>> headers = new ArrayList<>();
  private final int status;

  BoundedResponse(HttpURLConnection connection, long mostBytes) throws IOException {
    this.connection = connection;
    this.mostBytes = mostBytes;
    this.status = Math.max(connection.getResponseCode(), 0);
    connection
        .getHeaderFields()
        .forEach(
            (name, values) -> {
              if (name != null && !name.equalsIgnoreCase("Location")) {
                values.forEach(value -> headers.add(Map.entry(name, value)));
              }
            });
  }

  @Override
  public @Nullable InputStream getContent() throws IOException {
    InputStream content = status >= 400 ? connection.getErrorStream() : connection.getInputStream();
    if (content == null) {
      return null;
    }
    boolean zipped = "gzip".equalsIgnoreCase(connection.getContentEncoding());
    return new Counted(zipped ? new GZIPInputStream(content) : content, mostBytes);
  }

  /** What comes out of {@link #getContent} is not compressed any more. */
  @Override
  public @Nullable String getContentEncoding() {
    return null;
  }

  @Override
  public long getContentLength() {
    return -1;
  }

  @Override
  public @Nullable String getContentType() {
    return connection.getContentType();
  }

  @Override
  public @Nullable String getStatusLine() {
    return connection.getHeaderField(0);
  }

  @Override
  public int getStatusCode() {
    return status;
  }

  @Override
  public @Nullable String getReasonPhrase() throws IOException {
    return connection.getResponseMessage();
  }

  @Override
  public int getHeaderCount() {
    return headers.size();
  }

  @Override
  public String getHeaderName(int index) {
    return headers.get(index).getKey();
  }

  @Override
  public String getHeaderValue(int index) {
    return headers.get(index).getValue();
  }

  @Override
  public void disconnect() {
    connection.disconnect();
  }

  private static final class Counted extends FilterInputStream {
    private final long most;
    private long left;

    Counted(InputStream in, long most) {
      super(in);
      this.most = most;
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int read) throws IOException {
      left -= read;
      if (left < 0) {
        throw new ResponseTooLargeException(most);
      }
    }
  }
}
