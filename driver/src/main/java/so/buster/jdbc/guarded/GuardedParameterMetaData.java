package so.buster.jdbc.guarded;

import java.sql.ParameterMetaData;
import java.sql.SQLException;

/** What there is to know about the parameters of a statement. */
final class GuardedParameterMetaData extends ForwardingParameterMetaData {
  private final ParameterMetaData delegate;
  private final GuardedConnection connection;

  GuardedParameterMetaData(ParameterMetaData delegate, GuardedConnection connection) {
    super(connection.errors);
    this.delegate = delegate;
    this.connection = connection;
  }

  @Override
  ParameterMetaData delegate() throws SQLException {
    connection.live();
    return delegate;
  }
}
