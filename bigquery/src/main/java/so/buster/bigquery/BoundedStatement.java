package so.buster.bigquery;

import java.sql.SQLException;

/** How much a caller wants, and for how long. */
abstract class BoundedStatement extends JdbcStatement {
  long maxRows;
  int fetchSize;
  int timeoutSeconds;

  /** Fails if it is closed. */
  abstract void open() throws SQLException;

  @Override
  public long getLargeMaxRows() throws SQLException {
    open();
    return maxRows;
  }

  @Override
  public void setLargeMaxRows(long most) throws SQLException {
    open();
    maxRows = natural(most, "A number of rows");
  }

  @Override
  public int getFetchSize() throws SQLException {
    open();
    return fetchSize;
  }

  @Override
  public void setFetchSize(int size) throws SQLException {
    open();
    fetchSize = (int) natural(size, "A fetch size");
  }

  @Override
  public int getQueryTimeout() throws SQLException {
    open();
    return timeoutSeconds;
  }

  @Override
  public void setQueryTimeout(int seconds) throws SQLException {
    open();
    timeoutSeconds = (int) natural(seconds, "A timeout");
  }

  private static long natural(long number, String what) throws SQLException {
    if (number < 0) {
      throw Failures.misuse(what + " cannot be negative.");
    }
    return number;
  }
}
