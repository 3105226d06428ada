package so.buster.jdbc.guarded;

import java.sql.PreparedStatement;

/** A query that was prepared as a call: it has no parameters with names and none that come back. */
final class GuardedCallableStatement extends ForwardingCallableStatement {
  GuardedCallableStatement(
      VendorStatement<PreparedStatement> vendor, GuardedConnection connection, Judged judged) {
    super(vendor, connection, judged);
  }
}
