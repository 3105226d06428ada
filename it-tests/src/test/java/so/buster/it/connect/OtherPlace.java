package so.buster.it.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.sql.DriverManager;
import java.util.Properties;
import so.buster.it.database.Database;
import so.buster.it.database.Failure;

/** Where a smuggled option would lead: a port of 127.0.0.1 at which nobody may arrive. */
final class OtherPlace implements AutoCloseable {
  private final ServerSocket entrance;

  OtherPlace() throws IOException {
    entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    entrance.setSoTimeout(50);
  }

  /** The text with this place for every EVIL, EVIL_HOST and EVIL_PORT. */
  String in(String text) {
    return text.replace("EVIL_HOST", "127.0.0.1")
        .replace("EVIL_PORT", port())
        .replace("EVIL", "127.0.0.1:" + port());
  }

  private String port() {
    return String.valueOf(entrance.getLocalPort());
  }

  void assertUnvisited() throws IOException {
    try {
      entrance.accept().close();
    } catch (SocketTimeoutException e) {
      return;
    }
    throw new AssertionError("Somebody connected to the other place");
  }

  /** One clear line, and nothing is said to the right server. */
  void assertRefusedUnsent(Database database, String url, Properties properties) throws Exception {
    database.assertUntouchedBy(
        () -> {
          Failure failure = Failure.of(() -> DriverManager.getConnection(url, properties).close());
          assertThat(failure.state()).isEqualTo("08001");
          assertThat(failure.code()).isEqualTo("CONFIGURATION_ERROR");
          assertThat(failure.message()).hasSizeLessThan(400);
          assertThat(failure.all())
              .doesNotContain("marker", "127.0.0.1", port())
              .doesNotContain(database.credentials().getProperty("password"));
        });
  }

  @Override
  public void close() throws IOException {
    entrance.close();
  }
}
