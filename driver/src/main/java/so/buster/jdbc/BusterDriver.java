package so.buster.jdbc;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * {@code jdbc:buster:<vendor>:…}: a database that can be read, and nothing else.
 *
 * <p>Every JVM that lists its drivers loads this class, so it knows its prefix and nothing more:
 * {@link Engine} does the work. It answers for every text with its prefix, with an error if need
 * be, because {@code DriverManager} would print a URL that nobody answers for.
 */
public final class BusterDriver implements Driver {
  private static final String PREFIX = "jdbc:buster:";

  static {
    try {
      DriverManager.registerDriver(new BusterDriver(), EngineHolder::close);
    } catch (SQLException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** For tools that create the driver by name. */
  public BusterDriver() {}

  @Override
  public boolean acceptsURL(@Nullable String url) {
    return url != null && url.regionMatches(true, 0, PREFIX, 0, PREFIX.length());
  }

  /**
   * Opens a guarded connection.
   *
   * @return null for a URL that is not ours, and only then
   * @throws SQLException an exception that is a {@link BusterError}
   */
  @Override
  public @Nullable Connection connect(@Nullable String url, @Nullable Properties info)
      throws SQLException {
    if (url == null || !acceptsURL(url)) {
      return null;
    }
    return EngineHolder.engine().connect(url, info == null ? new Properties() : info);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(@Nullable String url, @Nullable Properties info)
      throws SQLException {
    return EngineHolder.engine()
        .propertyInfo(url == null ? "" : url, info == null ? new Properties() : info);
  }

  @Override
  public int getMajorVersion() {
    return 0;
  }

  @Override
  public int getMinorVersion() {
    return 1;
  }

  /** False: what writes is refused, and JDBC compliance asks for it. */
  @Override
  public boolean jdbcCompliant() {
    return false;
  }

  /** Nothing is logged through java.util.logging; SLF4J is used. */
  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException(
        "This driver logs through SLF4J; configure the logger so.buster there.",
        SqlState.REFUSED.code());
  }
}
