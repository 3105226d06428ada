package so.buster.bigquery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.api.client.http.ByteArrayContent;
import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpResponse;
import com.google.api.client.http.HttpResponseException;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoundedTransportTest {
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          asked.add(path);
          byte[] body = "x".repeat(1000).getBytes(StandardCharsets.US_ASCII);
          if (path.equals("/moved")) {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
          }
          if (path.equals("/zipped")) {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            body = zipped("x".repeat(1_000_000));
          }
          exchange.sendResponseHeaders(path.equals("/moved") ? 307 : 200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static byte[] zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.US_ASCII));
    }
    return bytes.toByteArray();
  }

  private HttpResponse get(String path, long most) throws IOException {
    HttpRequest request =
        new BoundedTransport(most).createRequestFactory().buildGetRequest(url(path));
    return request.execute();
  }

  private GenericUrl url(String path) {
    return new GenericUrl("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  @Test
  void anAnswerWithinTheBoundIsWhole() throws Exception {
    assertThat(get("/", 1000).parseAsString()).hasSize(1000);
    assertThat(get("/zipped", 1_000_000).parseAsString()).hasSize(1_000_000);
  }

  @Test
  void aLongerOneIsAnErrorAndNotItsBeginning() {
    assertThatThrownBy(() -> get("/", 999).parseAsString())
        .isInstanceOf(ResponseTooLargeException.class);
  }

  @Test
  void whatCountsIsWhatItIsUnzipped() {
    assertThatThrownBy(() -> get("/zipped", 999_999).parseAsString())
        .isInstanceOf(ResponseTooLargeException.class);
  }

  /** The next host would be sent the statement. */
  @Test
  void nobodyIsFollowedElsewhere() {
    assertThatThrownBy(
            () ->
                new BoundedTransport(1000)
                    .createRequestFactory()
                    .buildPostRequest(
                        url("/moved"), ByteArrayContent.fromString("text/plain", "secret"))
                    .execute())
        .isInstanceOf(HttpResponseException.class);
    assertThat(asked).containsExactly("/moved");
  }
}
