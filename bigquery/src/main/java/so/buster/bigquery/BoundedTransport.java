package so.buster.bigquery;

import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.LowLevelHttpRequest;
import com.google.api.client.http.LowLevelHttpResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * The JVM's own HTTP with two bounds: a response ends in an error behind so many bytes, so that no
 * answer can fill the memory; and no redirect is followed, neither here nor by Google's client,
 * because the next host would be sent statements and tokens.
 */
final class BoundedTransport extends HttpTransport {
  private final long mostBytes;

  BoundedTransport(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  @Override
  public boolean supportsMethod(String method) {
    return method.equals("GET") || method.equals("POST");
  }

  @Override
  protected LowLevelHttpRequest buildRequest(String method, String url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
    connection.setRequestMethod(method);
    connection.setInstanceFollowRedirects(false);
    connection.setUseCaches(false);
    return new Request(connection);
  }

  private final class Request extends LowLevelHttpRequest {
    private final HttpURLConnection connection;

    Request(HttpURLConnection connection) {
      this.connection = connection;
    }

    @Override
    public void addHeader(String name, String value) {
      connection.addRequestProperty(name, value);
    }

    @Override
    public void setTimeout(int connect, int read) {
      connection.setConnectTimeout(connect);
      connection.setReadTimeout(read);
    }

    @Override
    public LowLevelHttpResponse execute() throws IOException {
      if (getStreamingContent() != null) {
        send();
      }
      return new BoundedResponse(connection, mostBytes);
    }

    /** In one piece: the JVM cannot tell a 401 that answers a stream. */
    private void send() throws IOException {
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      getStreamingContent().writeTo(content);
      if (getContentType() != null) {
        addHeader("Content-Type", getContentType());
      }
      if (getContentEncoding() != null) {
        addHeader("Content-Encoding", getContentEncoding());
      }
      connection.setDoOutput(true);
      try (OutputStream out = connection.getOutputStream()) {
        content.writeTo(out);
      }
    }
  }
}
