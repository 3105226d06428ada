package so.buster.jdbc.adapters;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Whether something stands between this driver and PostgreSQL that speaks in its place. The number
 * of the server's process comes with the start-up, as part of the key for cancelling (manual,
 * "BackendKeyData"); a pooler makes up one of its own, because it changes servers behind it.
 */
final class PostgreSqlProxy {
  private PostgreSqlProxy() {}

  /** False also where the vendor's driver does not tell. */
  static boolean stands(Connection session) throws SQLException {
    String real = Catalogue.texts(session, "SELECT pg_catalog.pg_backend_pid()").get(0);
    try {
      // pgjdbc is not there to compile against; PGConnection has this method since 9.4.
      Object told = session.getClass().getMethod("getBackendPID").invoke(session);
      return !real.equals(String.valueOf(told));
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
