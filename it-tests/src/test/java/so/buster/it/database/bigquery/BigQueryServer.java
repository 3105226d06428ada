package so.buster.it.database.bigquery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** The stand-in, on a free port of 127.0.0.1. */
public final class BigQueryServer implements AutoCloseable {
  /** The project that holds the datasets, and pays. */
  public static final String PROJECT = Engine.PROJECT;

  /** The dataset with the bookshop. */
  public static final String DATASET = Engine.DATASET;

  /** A dataset that is there and may not be read. */
  public static final String VAULT = Engine.VAULT;

  /** Whom the tests hand to the driver. */
  public static final String READER = "reader-marker@standin.example";

  /** Its access token: a word that must not appear in any message or log of the driver. */
  public static final String TOKEN = "ya29.Pw-Marker-1847";

  /** Who asks past the driver under test. */
  static final String CONTROL = "control@standin.example";

  static final String CONTROL_TOKEN = "ya29.control";

  static {
    // Before its first server: else every answer of two parts waits for an acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private volatile CountDownLatch going = new CountDownLatch(0);
  private final Queue<Complaint> failures = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean lost = new AtomicBoolean();
  private final Engine engine;
  private final Witness witness = new Witness();
  private final Logins logins = new Logins();
  private final Jobs jobs;
  private final ExecutorService requests =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "stand-in request");
            thread.setDaemon(true);
            return thread;
          });
  private final HttpServer http;

  private BigQueryServer(Engine engine, HttpServer http) {
    this.engine = engine;
    this.http = http;
    this.jobs = new Jobs(engine);
    logins.token(TOKEN, READER);
    logins.token(CONTROL_TOKEN, CONTROL);
    Service service = new Service(engine, witness, logins, jobs, failures, lost);
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

  /** Starts one. */
  public static BigQueryServer start() {
    InetSocketAddress anywhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    try {
      return new BigQueryServer(Engine.start(), HttpServer.create(anywhere, 50));
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

  /** Its root, as a client is told it. */
  public String root() {
    return "http://127.0.0.1:" + port();
  }

  /** Where it gives out tokens. */
  public String tokens() {
    return root() + Service.TOKENS;
  }

  /** What arrived. */
  public Witness witness() {
    return witness;
  }

  /** Who may come in. */
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

  /** Answers the next request with this error; one more for each call. */
  public void fail(int status, String reason, String message) {
    failures.add(new Complaint(status, reason, message));
  }

  /** Takes the next job, and closes the connection instead of saying so. */
  public void loseNextAnswer() {
    lost.set(true);
  }

  /** How many jobs this one has with this text. */
  public long jobsOf(String who, String sql) {
    return jobs.of(who).stream().filter(job -> job.query().sql().equals(sql)).count();
  }

  /** Runs what prepares a test in the engine, past the protocol. */
  public void execute(String engineSql) throws SQLException {
    engine.execute(engineSql);
  }

  /** One number from its rows, past the protocol. */
  public long count(String engineSql) throws SQLException {
    return engine.count(engineSql);
  }

  /** How the last job of this one was asked for: its configuration, as JSON. */
  public String lastConfiguration(String who) {
    var its = jobs.of(who);
    return its.get(its.size() - 1).query().configuration().toString();
  }

  /** How that one ended: the reason of its error, or nothing; waits for it. */
  public String lastEnd(String who) {
    var its = jobs.of(who);
    try {
      var unused = its.get(its.size() - 1).answer();
      return "";
    } catch (Complaint e) {
      return e.message();
    }
  }

  /** Whether it runs a statement of anybody but the control. */
  public boolean busy() {
    return jobs.busy(CONTROL);
  }

  @Override
  public void close() throws SQLException {
    http.stop(0);
    requests.shutdownNow();
    jobs.close();
    engine.close();
  }
}
