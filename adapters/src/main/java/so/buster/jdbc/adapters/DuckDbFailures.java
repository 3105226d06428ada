package so.buster.jdbc.adapters;

import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.ErrorCode;
import so.buster.jdbc.spi.ConnectFailure;

/**
 * DuckDB's driver gives neither SQLState nor vendor code; its messages begin with the class of the
 * error ("Parser Error: …"), which is the engine's own and not translated.
 */
final class DuckDbFailures {
  private static final ConnectFailure IN_USE =
      new ConnectFailure(
          ErrorCode.CONFIGURATION_ERROR,
          "The file is open elsewhere, in this program with other settings or in another one for"
              + " writing: close it there first.");
  private static final ConnectFailure NOT_A_DATABASE =
      new ConnectFailure(
          ErrorCode.CONFIGURATION_ERROR,
          "The file cannot be read as a DuckDB database: check that it is one, that it was written"
              + " by this or an older version, and that this program may read it.");
  private static final ConnectFailure SETTING =
      new ConnectFailure(
          ErrorCode.CONFIGURATION_ERROR,
          "DuckDB does not accept a setting: use the documented version of the driver, and check"
              + " the properties that you pass to it.");

  private DuckDbFailures() {}

  static ConnectFailure diagnose(SQLException failure) {
    return switch (kind(failure)) {
      case "connection error" -> IN_USE;
      case "io error" -> locked(failure) ? IN_USE : NOT_A_DATABASE;
      case "invalid input error", "catalog error", "parser error" -> SETTING;
      default -> NOT_A_DATABASE;
    };
  }

  static @Nullable String sqlState(SQLException failure) {
    if (failure.getSQLState() != null) {
      return failure.getSQLState();
    }
    return switch (kind(failure)) {
      case "parser error", "syntax error" -> "42601";
      case "binder error", "catalog error", "not implemented error" -> "42000";
      case "conversion error", "mismatch type error", "invalid type error" -> "22000";
      case "out of range error" -> "22003";
      case "invalid input error" -> "22023";
      case "permission error" -> "42501";
      case "interrupt error" -> "57014";
      case "out of memory error" -> "53200";
      case "constraint error" -> "23000";
      case "transactioncontext error" -> "25000";
      case "connection error" -> "08006";
      case "io error" -> "58030";
      default -> "HY000";
    };
  }

  private static boolean locked(SQLException failure) {
    return String.valueOf(failure.getMessage()).contains("lock");
  }

  private static String kind(SQLException failure) {
    String message = String.valueOf(failure.getMessage());
    int colon = message.indexOf(':');
    return colon < 0 || colon > 40 ? "" : message.substring(0, colon).toLowerCase(Locale.ROOT);
  }
}
