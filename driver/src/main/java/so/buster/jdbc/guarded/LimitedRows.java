package so.buster.jdbc.guarded;

import java.sql.ResultSet;
import java.sql.SQLException;
import so.buster.jdbc.BusterResult;
import so.buster.jdbc.SqlState;
import so.buster.jdbc.spi.Limits.OnLimit;

/**
 * Rows that end at the limit, wherever the cursor is moved. The vendor may hold one row more; to
 * stand on it is to stand behind the last row.
 */
abstract class LimitedRows extends ForwardingResultSet implements BusterResult {
  final Run run;
  final Warnings warnings = new Warnings();
  private final RowLimit limit;

  /** Whether the vendor's cursor stands on the first row that the caller may not read. */
  private boolean beyond;

  private volatile boolean failed;

  /** The number of the row at hand, from 1; 0 before the first. */
  private long row;

  /** Whether {@code next()} found no row; then {@link #row} is one that was passed. */
  private boolean ended;

  private volatile boolean truncated;

  LimitedRows(Run run, RowLimit limit, Errors errors) {
    super(errors);
    this.run = run;
    this.limit = limit;
  }

  /** Whether the rows ended with an error, which the caller has been told. */
  final boolean failed() {
    return failed;
  }

  /** Warns whoever looks at the statement instead of the rows. */
  abstract void warn(SqlState state, String message);

  @Override
  public final boolean truncated() {
    return truncated;
  }

  @Override
  final ResultSet row() throws SQLException {
    if (beyond) {
      throw errors.misused("There is no row here; the answer has ended.");
    }
    return delegate();
  }

  @Override
  final SQLException masked(Throwable vendor) {
    return run.masked(vendor);
  }

  /** A movement of the vendor's cursor, or a question about it. */
  @FunctionalInterface
  private interface Movement<T> {
    T of(ResultSet vendor) throws SQLException;
  }

  @Override
  public final boolean next() throws SQLException {
    if (beyond) {
      return false;
    }
    ResultSet vendor = delegate();
    boolean found;
    try {
      run.enter();
      found = vendor.next();
    } catch (Throwable e) {
      failed = true;
      throw masked(e);
    } finally {
      run.leave();
    }
    if (found && ++row <= limit.rows()) {
      return true;
    }
    ended = true;
    run.end();
    if (found) {
      cut();
    }
    return false;
  }

  /** The vendor's cursor has come to stand on the first row beyond. */
  private void cut() throws SQLException {
    beyond = true;
    if (limit.own()) {
      return;
    }
    if (limit.onLimit() == OnLimit.ERROR) {
      throw errors.tooManyRows(limit.rows());
    }
    if (!truncated) {
      truncated = true;
      String message = "The answer was cut at " + limit.rows() + " rows; ask for fewer.";
      warnings.add(SqlState.TRUNCATED, message);
      warn(SqlState.TRUNCATED, message);
    }
  }

  /** Moves the vendor's cursor of scrollable rows. */
  private boolean moved(Movement<Boolean> movement) throws SQLException {
    boolean found = asked(movement);
    row = asked(ResultSet::getRow);
    ended = false;
    return found;
  }

  /** Asks or moves the vendor's cursor. */
  private <T> T asked(Movement<T> movement) throws SQLException {
    ResultSet vendor = delegate();
    run.enter();
    try {
      return movement.of(vendor);
    } catch (Throwable e) {
      throw masked(e);
    } finally {
      run.leave();
    }
  }

  /** Moves to a row counted from the first, from 1. */
  private boolean to(long target) throws SQLException {
    if (target <= limit.rows()) {
      boolean found = moved(vendor -> vendor.absolute((int) target));
      beyond = false;
      return found;
    }
    int first = (int) Math.min(limit.rows() + 1, Integer.MAX_VALUE);
    boolean more = moved(vendor -> vendor.absolute(first));
    beyond = false;
    if (more) {
      cut();
    }
    return false;
  }

  @Override
  public final boolean absolute(int target) throws SQLException {
    if (target > 0) {
      return to(target);
    }
    long fromFirst = target < 0 && last() ? row + 1 + target : 0;
    if (fromFirst > 0) {
      return to(fromFirst);
    }
    beforeFirst();
    return false;
  }

  @Override
  public final boolean relative(int distance) throws SQLException {
    if (distance >= 0 && isAfterLast()) {
      return false;
    } else if (distance > 0) {
      return to(asked(ResultSet::getRow) + (long) distance);
    }
    boolean found = moved(vendor -> vendor.relative(distance));
    beyond = false;
    return found;
  }

  @Override
  public final boolean previous() throws SQLException {
    boolean found = moved(ResultSet::previous);
    beyond = false;
    return found;
  }

  @Override
  public final boolean first() throws SQLException {
    boolean found = moved(ResultSet::first);
    beyond = false;
    return found;
  }

  @Override
  public final boolean last() throws SQLException {
    boolean found = moved(ResultSet::last);
    beyond = false;
    if (row > limit.rows()) {
      cut();
      return to(limit.rows());
    }
    return found;
  }

  @Override
  public final void beforeFirst() throws SQLException {
    moved(
        vendor -> {
          vendor.beforeFirst();
          return false;
        });
    beyond = false;
  }

  @Override
  public final void afterLast() throws SQLException {
    to(limit.rows() + 1);
  }

  /** Drivers may leave this out for rows that only move forward, so those are counted here. */
  @Override
  public final int getRow() throws SQLException {
    if (beyond || ended) {
      return 0;
    }
    return getType() == TYPE_FORWARD_ONLY ? (int) row : asked(ResultSet::getRow);
  }

  @Override
  public final boolean isBeforeFirst() throws SQLException {
    return asked(ResultSet::isBeforeFirst);
  }

  @Override
  public final boolean isFirst() throws SQLException {
    return asked(ResultSet::isFirst);
  }

  @Override
  public final boolean isLast() throws SQLException {
    return !beyond && ((row == limit.rows() && !ended) || asked(ResultSet::isLast));
  }

  @Override
  public final boolean isAfterLast() throws SQLException {
    return beyond || asked(ResultSet::isAfterLast);
  }
}
