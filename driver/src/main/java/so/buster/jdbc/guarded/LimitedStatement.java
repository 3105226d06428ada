package so.buster.jdbc.guarded;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import so.buster.jdbc.spi.Limits;

/** The limits of one statement: the operator's, which the caller may tighten. */
abstract class LimitedStatement extends ForwardingStatement {
  private final Limits limits;
  private volatile long maxRows;
  private volatile int queryTimeout;
  private long toldRows = -1;
  private int toldSeconds = -1;

  LimitedStatement(Limits limits, Errors errors) {
    super(errors);
    this.limits = limits;
  }

  /** What the caller set; 0 is the operator's limit. */
  @Override
  public int getMaxRows() throws SQLException {
    return (int) Math.min(getLargeMaxRows(), Integer.MAX_VALUE);
  }

  @Override
  public long getLargeMaxRows() throws SQLException {
    delegate();
    return maxRows;
  }

  @Override
  public void setMaxRows(int rows) throws SQLException {
    setLargeMaxRows(rows);
  }

  @Override
  public void setLargeMaxRows(long rows) throws SQLException {
    delegate();
    if (rows < 0) {
      throw errors.misused("A number of rows cannot be negative.");
    }
    maxRows = rows;
  }

  /** Seconds, as the caller set them; 0 is the operator's limit. */
  @Override
  public int getQueryTimeout() throws SQLException {
    delegate();
    return queryTimeout;
  }

  @Override
  public void setQueryTimeout(int seconds) throws SQLException {
    delegate();
    if (seconds < 0) {
      throw errors.misused("A timeout cannot be negative.");
    }
    queryTimeout = seconds;
  }

  final Duration timeLimit() {
    Duration callers = Duration.ofSeconds(queryTimeout);
    return callers.isZero() || callers.compareTo(limits.query()) > 0 ? limits.query() : callers;
  }

  final RowLimit rowLimit(boolean metadata) {
    return RowLimit.of(maxRows, metadata ? limits.metadataRows() : limits.rows(), limits.onLimit());
  }

  /** Tells the vendor, if it has changed. Drivers that cannot be told are watched all the same. */
  final void tell(Statement vendor, RowLimit rows) {
    if (rows.asked() != toldRows) {
      toldRows = rows.asked();
      quietly(() -> tellRows(vendor, toldRows));
    }
    int seconds = (int) Math.min(Integer.MAX_VALUE, timeLimit().plusMillis(999).toSeconds());
    if (seconds != toldSeconds) {
      toldSeconds = seconds;
      quietly(() -> vendor.setQueryTimeout(seconds));
    }
  }

  /** The vendor's statement is another one. */
  final void forgetTold() {
    toldRows = -1;
    toldSeconds = -1;
  }

  /** The older method where it suffices: many drivers lack the other. */
  private static void tellRows(Statement vendor, long rows) throws SQLException {
    if (rows <= Integer.MAX_VALUE) {
      vendor.setMaxRows((int) rows);
    } else {
      vendor.setLargeMaxRows(rows);
    }
  }

  /** For what a driver may lack. */
  @SuppressWarnings("EmptyCatch") // GuardedResultSet and Run keep the limits themselves
  static void quietly(Changes.Undo wish) {
    try {
      wish.run();
    } catch (SQLException | RuntimeException | AbstractMethodError e) {
      // The driver cannot; nothing depends on it.
    }
  }
}
