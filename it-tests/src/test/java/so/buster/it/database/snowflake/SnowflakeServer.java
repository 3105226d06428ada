package so.buster.it.database.snowflake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** The stand-in, on a free port of 127.0.0.1: HTTP, or HTTPS with the certificate given. */
public final class SnowflakeServer implements AutoCloseable {
  /** The account it is. */
  public static final String ACCOUNT = "STANDIN";

  /** Whom the tests hand to the driver: may do everything. */
  public static final String USER = "READER_MARKER";

  /** Its password: a word that must not appear in any message or log of the driver. */
  public static final String PASSWORD = "Pw-Marker-1847";

  /** Whom the vendor's own connections of the tests log in as. */
  static final String CONTROL = "CONTROL";

  static {
    // Before its first server: else every answer of two parts waits for an acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private volatile CountDownLatch going = new CountDownLatch(0);
  private final Map<String, String> forced = new ConcurrentHashMap<>();
  private final Engine engine;
  private final Witness witness = new Witness();
  private final Logins logins = new Logins(ACCOUNT);
  private final Queries queries = new Queries();
  private final ExecutorService requests =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "stand-in request");
            thread.setDaemon(true);
            return thread;
          });
  private final HttpServer http;

  private SnowflakeServer(Engine engine, HttpServer http) {
    this.engine = engine;
    this.http = http;
    logins.password(USER, PASSWORD, "READER");
    logins.password(CONTROL, PASSWORD);
    Service service = new Service(engine, witness, logins, queries, forced);
    http.createContext("/", exchange -> answer(service, exchange));
    http.setExecutor(requests);
    http.start();
  }

  private void answer(Service service, HttpExchange exchange) {
    try (exchange) {
      going.await();
      service.answer(exchange);
    } catch (IOException | InterruptedException e) {
      // Who asked has gone, or the server is being stopped.
      return;
    } catch (RuntimeException e) {
      witness.unexpected("failure " + e);
    }
  }

  /** Starts one that offers TLS with this certificate, and nothing else; or clear text only. */
  public static SnowflakeServer start(Optional<HeldCertificate> certificate) {
    InetSocketAddress anywhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    try {
      Engine engine = Engine.start();
      if (certificate.isEmpty()) {
        return new SnowflakeServer(engine, HttpServer.create(anywhere, 50));
      }
      HttpsServer https = HttpsServer.create(anywhere, 50);
      HandshakeCertificates tls =
          new HandshakeCertificates.Builder().heldCertificate(certificate.get()).build();
      https.setHttpsConfigurator(new HttpsConfigurator(tls.sslContext()));
      return new SnowflakeServer(engine, https);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("The stand-in could not be filled", e);
    }
  }

  /** Where it listens. */
  public int port() {
    return http.getAddress().getPort();
  }

  /** What arrived. */
  public Witness witness() {
    return witness;
  }

  /** Who may log in. */
  public Logins logins() {
    return logins;
  }

  /** Takes requests and answers none of them, until {@link #goOn}. */
  public void stall() {
    going = new CountDownLatch(1);
  }

  /** Answers again, also what was asked in between. */
  public void goOn() {
    going.countDown();
  }

  /** Gives every new session this parameter, whatever its login asks for. */
  public void force(String parameter, String value) {
    forced.put(parameter, value);
  }

  /** Ends {@link #force}. */
  public void forceNothing() {
    forced.clear();
  }

  /** One number from its rows, past its protocol. */
  public long count(String sql) throws SQLException {
    return engine.count(sql);
  }

  /** Whether it runs a statement of the driver under test now. */
  boolean busy() {
    return queries.busy(CONTROL);
  }

  @Override
  public void close() throws SQLException {
    http.stop(0);
    requests.shutdownNow();
    queries.close();
    engine.close();
  }
}
