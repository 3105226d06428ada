package so.buster.bigquery;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows under a cursor that moves forward. */
final class BigQueryResultSet extends LargeResultSet {
  private final Rows rows;
  private final @Nullable BigQueryStatement statement;
  private @Nullable List<@Nullable Object> current;
  private int number;
  private boolean ended;
  private volatile boolean closed;

  /**
   * @param statement whose answer it is; null for descriptions of the database
   */
  BigQueryResultSet(Rows rows, @Nullable BigQueryStatement statement) {
    super(rows.columns());
    this.rows = rows;
    this.statement = statement;
  }

  @Override
  public boolean next() throws SQLException {
    open();
    current = ended ? null : rows.next();
    ended = current == null;
    number += ended ? 0 : 1;
    return !ended;
  }

  @Override
  List<@Nullable Object> row() throws SQLException {
    open();
    List<@Nullable Object> row = current;
    if (row == null) {
      throw new SQLException("There is no row here; call next() first.", "24000");
    }
    return row;
  }

  @Override
  void open() throws SQLException {
    if (closed) {
      throw Failures.closed("result set");
    }
  }

  @Override
  public int getRow() throws SQLException {
    open();
    return ended ? 0 : number;
  }

  @Override
  public boolean isBeforeFirst() throws SQLException {
    open();
    return number == 0 && !ended;
  }

  @Override
  public boolean isFirst() throws SQLException {
    open();
    return number == 1 && !ended;
  }

  @Override
  public boolean isAfterLast() throws SQLException {
    open();
    return ended && number > 0;
  }

  @Override
  public ResultSetMetaData getMetaData() throws SQLException {
    open();
    return new BigQueryResultSetMetaData(rows.columns());
  }

  @Override
  public @Nullable Statement getStatement() throws SQLException {
    open();
    return statement;
  }

  /** A hint that comes too late: pages have their size by now. */
  @Override
  public void setFetchSize(int size) throws SQLException {
    open();
    if (size < 0) {
      throw Failures.misuse("A fetch size cannot be negative.");
    }
  }

  @Override
  public int getFetchSize() throws SQLException {
    open();
    return statement == null ? 0 : statement.getFetchSize();
  }

  @Override
  public void close() throws SQLException {
    if (!closed) {
      closed = true;
      current = null;
      rows.close();
      if (statement != null) {
        statement.ended(this);
      }
    }
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  /** Never the rows. */
  @Override
  public String toString() {
    return ResultSet.class.getSimpleName();
  }
}
