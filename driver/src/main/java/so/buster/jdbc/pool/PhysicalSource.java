package so.buster.jdbc.pool;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.SqlState;
import so.buster.jdbc.spi.ConnectFailure;

/**
 * Where HikariCP gets physical connections: the connector, under the process's ceiling and with a
 * pause after failures. What it throws holds our own words only, because HikariCP logs it.
 */
final class PhysicalSource implements DataSource {
  private final Connector connector;
  private final Ceiling ceiling;
  private final Backoff backoff;
  private final Runnable makeRoom;
  private final AtomicReference<@Nullable Connection> first = new AtomicReference<>();
  private volatile boolean blocked;

  PhysicalSource(Connector connector, Ceiling ceiling, Backoff backoff, Runnable makeRoom) {
    this.connector = connector;
    this.ceiling = ceiling;
    this.backoff = backoff;
    this.makeRoom = makeRoom;
  }

  /** Hands over a connection that was made before the pool was; {@code null} takes it back. */
  @Nullable Connection first(@Nullable Connection connection) {
    return first.getAndSet(connection);
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection made = first.getAndSet(null);
    if (made != null) {
      return made;
    }
    ConnectFailure standing = backoff.standing();
    if (standing != null) {
      throw new Connector.Refused(standing);
    }
    blocked = !ceiling.reserve();
    if (blocked) {
      // Not a failure of the server's: room is being made, and the pool will try again.
      makeRoom.run();
      throw new CeilingReached();
    }
    return open();
  }

  /** Whether the process's ceiling was what stopped the last attempt. */
  boolean blocked() {
    return blocked;
  }

  private Connection open() throws SQLException {
    boolean filled = false;
    try {
      Connection made = connector.open();
      ceiling.filled(made);
      filled = true;
      backoff.succeeded();
      return made;
    } catch (Connector.Refused e) {
      backoff.failed(e.failure());
      throw e;
    } finally {
      if (!filled) {
        ceiling.released();
      }
    }
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  /** Nothing is written there. */
  @Override
  public @Nullable PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) {}

  @Override
  public void setLoginTimeout(int seconds) {}

  /** The connector bounds its own attempts. */
  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException("SLF4J is used.", SqlState.REFUSED.code());
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLException("There is nothing inside.", SqlState.REFUSED.code());
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }

  @Override
  public String toString() {
    return "PhysicalSource[" + connector.name() + "]";
  }

  /** The process holds as many connections as it may. */
  static final class CeilingReached extends SQLException {
    private static final long serialVersionUID = 1L;

    CeilingReached() {
      super("The process holds as many physical connections as it may.");
    }
  }
}
