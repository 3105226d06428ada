package so.buster.jdbc.adapters;

import java.io.IOException;
import java.sql.SQLException;
import javax.net.ssl.SSLException;
import so.buster.jdbc.ErrorCode;
import so.buster.jdbc.spi.ConnectFailure;
import so.buster.jdbc.spi.Tls;

/** Why pgjdbc could not connect, by SQLState and causes. */
final class PostgreSqlFailures {
  private static final ConnectFailure STARTUP =
      new ConnectFailure(
          ErrorCode.CONFIGURATION_ERROR,
          "The server does not take the settings that make a session read-only. If it is a pooler"
              + " such as PgBouncer in transaction mode, add pooler=transaction, and if that is there,"
              + " read the pooler's log; otherwise connect to a PostgreSQL server (10 or newer).");
  private static final ConnectFailure STARTING =
      new ConnectFailure(
          ErrorCode.NETWORK_ERROR, "The server is starting up or shutting down: try again.");

  private PostgreSqlFailures() {}

  static ConnectFailure diagnose(SQLException failure, Tls tls) {
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    return switch (state) {
      // A server that answers the request for TLS with "no" (pgjdbc: CONNECTION_REJECTED).
      case "08004" -> encrypted(tls) ? ConnectFailure.NO_TLS : ConnectFailure.of(failure);
      case "08006" -> broken(failure, tls);
      // Unsupported or unknown start-up parameter.
      case "08P01", "42704", "22023" -> STARTUP;
      case "53300" -> ConnectFailure.TOO_MANY;
      case "57P03" -> STARTING;
      default -> ConnectFailure.of(failure);
    };
  }

  /** pgjdbc's CONNECTION_FAILURE: any trouble after the socket was open, TLS above all. */
  private static ConnectFailure broken(SQLException failure, Tls tls) {
    if (ConnectFailure.cause(failure, SSLException.class) != null) {
      return ConnectFailure.CERTIFICATE;
    }
    boolean nothingElse = ConnectFailure.cause(failure, IOException.class) == null;
    return nothingElse && tls.mode() == Tls.Mode.VERIFY_FULL
        ? ConnectFailure.HOST_NAME
        : ConnectFailure.of(failure);
  }

  private static boolean encrypted(Tls tls) {
    return tls.mode() != Tls.Mode.OFF && tls.mode() != Tls.Mode.IF_OFFERED;
  }
}
