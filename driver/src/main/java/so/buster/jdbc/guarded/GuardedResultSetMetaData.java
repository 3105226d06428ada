package so.buster.jdbc.guarded;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;

/** What there is to know about the columns of an answer. */
final class GuardedResultSetMetaData extends ForwardingResultSetMetaData {
  private final ResultSetMetaData delegate;
  private final GuardedConnection connection;

  GuardedResultSetMetaData(ResultSetMetaData delegate, GuardedConnection connection) {
    super(connection.errors);
    this.delegate = delegate;
    this.connection = connection;
  }

  @Override
  ResultSetMetaData delegate() throws SQLException {
    connection.live();
    return delegate;
  }
}
