package so.buster.jdbc.adapters;

import java.sql.SQLException;
import so.buster.jdbc.ErrorCode;
import so.buster.jdbc.spi.ConnectFailure;
import so.buster.jdbc.spi.Tls;

/** Why redshift-jdbc42 could not connect; it kept the SQLStates of pgjdbc. */
final class RedshiftFailures {
  private static final ConnectFailure ANOTHER_SERVER =
      new ConnectFailure(
          ErrorCode.CONFIGURATION_ERROR,
          "The server does not take the settings that make a session read-only: it is not Amazon"
              + " Redshift; use the name of the database that it is in the URL.");

  private RedshiftFailures() {}

  static ConnectFailure diagnose(SQLException failure, Tls tls) {
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    return switch (state) {
      case "08P01", "42704", "22023" -> ANOTHER_SERVER;
      default -> PostgreSqlFailures.diagnose(failure, asked(tls));
    };
  }

  /** What was really asked of the server. */
  private static Tls asked(Tls tls) {
    return tls.mode() == Tls.Mode.IF_OFFERED ? new Tls(Tls.Mode.REQUIRE, tls.root()) : tls;
  }
}
