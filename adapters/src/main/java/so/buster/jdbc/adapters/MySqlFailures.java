package so.buster.jdbc.adapters;

import java.security.cert.CertificateException;
import java.sql.SQLException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.ErrorCode;
import so.buster.jdbc.spi.ConnectFailure;

/**
 * Errors by the servers' own numbers (MySQL 8.4 error reference, MariaDB "Error Codes"); their
 * SQLState is HY000 where the standard has none. What Connector/J finds out by itself has no
 * number, and only its English words tell, which it has in no other language.
 */
final class MySqlFailures {
  private static final ConnectFailure NO_RIGHT_TO_DATABASE =
      new ConnectFailure(
          ErrorCode.AUTHENTICATION_ERROR,
          "The user has no right to this database, or there is no such one: check the name after the"
              + " last / of the URL, and GRANT SELECT.");
  private static final ConnectFailure PASSWORD_IN_CLEAR =
      new ConnectFailure(
          ErrorCode.CONFIGURATION_ERROR,
          "The server asks for the password (caching_sha2_password), which is not sent over a way in"
              + " clear text: turn TLS on there, and leave tls=off away.");
  private static final ConnectFailure EXPIRED =
      new ConnectFailure(
          ErrorCode.AUTHENTICATION_ERROR,
          "The server does not let this user in: the account is locked or its password has expired.");
  private static final ConnectFailure TLS_WANTED =
      new ConnectFailure(
          ErrorCode.CONFIGURATION_ERROR,
          "The server lets this user in by TLS only: leave tls=off away.");
  private static final ConnectFailure SETTINGS =
      new ConnectFailure(
          ErrorCode.CONFIGURATION_ERROR,
          "The server does not take the settings that make a session read-only and bounded: connect"
              + " to MySQL (8.0 or newer) or MariaDB (10.6 or newer) itself.");

  private MySqlFailures() {}

  static @Nullable String sqlState(SQLException vendor) {
    return switch (vendor.getErrorCode()) {
      // Out of time, stopped by KILL QUERY, and MariaDB's own for being out of time.
      case 1317, 3024, 1969 -> "57014";
      case 1205, 3572 -> "55P03";
      case 1044, 1142, 1143, 1227, 1370 -> "42501";
      case 1054 -> "42703";
      case 1052 -> "42702";
      case 1055, 1056, 1111, 1140 -> "42803";
      case 1064, 1149 -> "42601";
      case 1146 -> "42P01";
      case 1305, 1582, 1630 -> "42883";
      case 1040, 1203, 1226 -> "53300";
      case 1053 -> "57P01";
      default -> stateOfDriver(vendor);
    };
  }

  /**
   * What it says when a row exceeds maxAllowedPacket; and when a row of another is not read yet.
   */
  private static @Nullable String stateOfDriver(SQLException vendor) {
    if (says(vendor, "Packet for query is too large")) {
      return "54000";
    }
    return says(vendor, "Streaming result set") ? "24B01" : vendor.getSQLState();
  }

  static ConnectFailure diagnose(SQLException failure) {
    return switch (failure.getErrorCode()) {
      case 1045, 1130, 1251, 1698 -> ConnectFailure.AUTHENTICATION;
      case 1820, 1862, 3118, 3955 -> EXPIRED;
      case 1044 -> NO_RIGHT_TO_DATABASE;
      case 1049 -> ConnectFailure.NO_DATABASE;
      case 1040, 1203, 1226 -> ConnectFailure.TOO_MANY;
      case 3159, 4151 -> TLS_WANTED;
      case 1193, 1231, 1064 -> SETTINGS;
      default -> ofDriver(failure);
    };
  }

  private static ConnectFailure ofDriver(SQLException failure) {
    if (says(failure, "Server identity verification failed")
        || says(failure, "The certificate Common Name")) {
      return ConnectFailure.HOST_NAME;
    }
    if (ConnectFailure.cause(failure, SSLException.class) != null
        || ConnectFailure.cause(failure, CertificateException.class) != null) {
      return ConnectFailure.CERTIFICATE;
    }
    if (says(failure, "Public Key Retrieval is not allowed")) {
      return PASSWORD_IN_CLEAR;
    }
    if (says(failure, "SSL Connection required")) {
      return ConnectFailure.NO_TLS;
    }
    return ConnectFailure.of(failure);
  }

  private static boolean says(Throwable failure, String words) {
    Throwable current = failure;
    for (int depth = 0; current != null && depth < 16; depth++) {
      if (String.valueOf(current.getMessage()).contains(words)) {
        return true;
      }
      current = current.getCause();
    }
    return false;
  }
}
