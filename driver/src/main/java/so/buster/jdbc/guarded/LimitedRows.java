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

  /** Rows passed, as long as the cursor only moves forward. */
  private long row;

  private volatile boolean truncated;

  LimitedRows(Run run, RowLimit limit, Errors errors) {
    super(errors);
    this.run = run;
    this.limit = limit;
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

  /** A movement of the vendor's cursor. */
  @FunctionalInterface
  interface Movement {
    boolean of(ResultSet vendor) throws SQLException;
  }

  @Override
  public final boolean next() throws SQLException {
    if (beyond) {
      return false;
    }
    ResultSet vendor = delegate();
    run.enter();
    boolean found;
    try {
      found = vendor.next();
    } catch (Throwable e) {
      throw masked(e);
    } finally {
      run.leave();
    }
    if (found && ++row <= limit.rows()) {
      return true;
    }
    if (found) {
      cut();
    }
    run.end();
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

  private boolean moved(Movement movement) throws SQLException {
    ResultSet vendor = delegate();
    run.enter();
    try {
      boolean found = movement.of(vendor);
      row = vendor.getRow();
      return found;
    } catch (Throwable e) {
      throw masked(e);
    } finally {
      run.leave();
    }
  }

  /** Moves to a row counted from the first, from 1. */
  private boolean to(long target) throws SQLException {
    beyond = false;
    if (target <= limit.rows()) {
      return moved(vendor -> vendor.absolute((int) target));
    }
    if (moved(vendor -> vendor.absolute((int) Math.min(limit.rows() + 1, Integer.MAX_VALUE)))) {
      cut();
    }
    return false;
  }

  @Override
  public final boolean absolute(int target) throws SQLException {
    if (target > 0) {
      return to(target);
    } else if (target == 0) {
      beforeFirst();
      return false;
    }
    long fromFirst = last() ? row + 1 + target : 0;
    if (fromFirst < 1) {
      beforeFirst();
      return false;
    }
    return to(fromFirst);
  }

  @Override
  public final boolean relative(int distance) throws SQLException {
    if (distance > 0 && (beyond || isAfterLast())) {
      return false;
    } else if (distance > 0) {
      return to(getVendorRow() + distance);
    }
    beyond = false;
    return moved(vendor -> vendor.relative(distance));
  }

  private long getVendorRow() throws SQLException {
    moved(vendor -> true);
    return row;
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
    if (!found || row <= limit.rows()) {
      return found;
    }
    cut();
    beyond = false;
    return to(limit.rows());
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
    last();
    to(limit.rows() + 1);
  }

  @Override
  public final int getRow() throws SQLException {
    return beyond ? 0 : (int) getVendorRow();
  }

  @Override
  public final boolean isBeforeFirst() throws SQLException {
    return moved(ResultSet::isBeforeFirst);
  }

  @Override
  public final boolean isFirst() throws SQLException {
    return moved(ResultSet::isFirst);
  }

  @Override
  public final boolean isLast() throws SQLException {
    return !beyond && (getVendorRow() == limit.rows() || moved(ResultSet::isLast));
  }

  @Override
  public final boolean isAfterLast() throws SQLException {
    return beyond || moved(ResultSet::isAfterLast);
  }
}
