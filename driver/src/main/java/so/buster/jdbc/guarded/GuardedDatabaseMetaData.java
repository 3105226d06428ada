package so.buster.jdbc.guarded;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** A description of the database that leads back only to the guarded connection. */
final class GuardedDatabaseMetaData extends DescribingMetaData {
  private final int driverMajorVersion;
  private final int driverMinorVersion;

  GuardedDatabaseMetaData(DatabaseMetaData delegate, GuardedConnection connection) {
    super(delegate, connection);
    // These two may not throw later, when the connection is closed.
    this.driverMajorVersion = delegate.getDriverMajorVersion();
    this.driverMinorVersion = delegate.getDriverMinorVersion();
  }

  @Override
  public int getDriverMajorVersion() {
    return driverMajorVersion;
  }

  @Override
  public int getDriverMinorVersion() {
    return driverMinorVersion;
  }

  @Override
  public Connection getConnection() throws SQLException {
    connection.live();
    return connection;
  }

  /** With the vendor's prefix, which tools look for; without credentials. */
  @Override
  public String getURL() throws SQLException {
    connection.live();
    return connection.origin.url();
  }

  /** Empty: the account is the operator's, not the borrower's. */
  @Override
  public String getUserName() throws SQLException {
    connection.live();
    return "";
  }

  @Override
  public boolean isReadOnly() throws SQLException {
    connection.live();
    return true;
  }
}
