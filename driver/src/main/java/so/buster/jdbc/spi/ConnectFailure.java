package so.buster.jdbc.spi;

import java.sql.SQLException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.BusterAuthenticationException;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.BusterError;
import so.buster.jdbc.BusterUnavailableException;
import so.buster.jdbc.ErrorCode;

/**
 * Why there is no physical connection, in our own words: nothing of the vendor's message, which
 * tends to name host, user and database.
 *
 * @param code the kind
 * @param message one line that says what to do
 */
public record ConnectFailure(ErrorCode code, String message) {

  /** The server did not accept the user. */
  public static final ConnectFailure AUTHENTICATION =
      new ConnectFailure(
          ErrorCode.AUTHENTICATION_ERROR,
          "The server did not accept the user: check the properties user and password, and that"
              + " this user may connect from here.");

  /** There is no such database. */
  public static final ConnectFailure NO_DATABASE =
      new ConnectFailure(
          ErrorCode.CONFIGURATION_ERROR,
          "The server has no such database: check the name after the last / of the URL.");

  /** The server has no connection left. */
  public static final ConnectFailure TOO_MANY =
      new ConnectFailure(
          ErrorCode.CONNECTION_POOL_ERROR,
          "The server has no free connection: try again, lower poolSize, or raise the server's own"
              + " limit.");

  /** The certificate did not pass. */
  public static final ConnectFailure CERTIFICATE =
      new ConnectFailure(
          ErrorCode.CONFIGURATION_ERROR,
          "TLS failed because the server's certificate is not trusted: name its CA with"
              + " tlsRoot=<PEM file>, or encrypt without verifying with tls=require.");

  /** The certificate is for another host. */
  public static final ConnectFailure HOST_NAME =
      new ConnectFailure(
          ErrorCode.CONFIGURATION_ERROR,
          "TLS failed because the server's certificate names another host: use the name it was"
              + " issued for, or check the CA only with tls=verify-ca.");

  /** The server speaks clear text only. */
  public static final ConnectFailure NO_TLS =
      new ConnectFailure(
          ErrorCode.CONFIGURATION_ERROR,
          "The server does not offer TLS: turn it on there, or connect in clear text with tls=off.");

  /** Nobody answers. */
  public static final ConnectFailure UNREACHABLE =
      new ConnectFailure(
          ErrorCode.NETWORK_ERROR,
          "The server cannot be reached: check host and port, that it is running and that no"
              + " firewall is between; connectTimeout bounds the wait.");

  /** The vendor's driver broke. */
  public static final ConnectFailure DRIVER =
      new ConnectFailure(
          ErrorCode.CONFIGURATION_ERROR,
          "The vendor's driver failed in an unexpected way: use the version that is documented.");

  /** What one of our own exceptions says, to be thrown anew for every caller. */
  public static ConnectFailure of(BusterError error, SQLException itself) {
    return new ConnectFailure(ErrorCode.valueOf(error.code()), String.valueOf(itself.getMessage()));
  }

  /** What SQLState and causes alone say; right for any vendor that keeps to the standard. */
  public static ConnectFailure of(SQLException failure) {
    if (cause(failure, SSLException.class) != null) {
      return CERTIFICATE;
    }
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    if (state.startsWith("28")) {
      return AUTHENTICATION;
    }
    return state.startsWith("3D") ? NO_DATABASE : UNREACHABLE;
  }

  /** The first cause of this type, if there is one. */
  public static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type) {
    Throwable current = failure;
    for (int depth = 0; current != null && depth < 16; depth++) {
      if (type.isInstance(current)) {
        return type.cast(current);
      }
      current = current.getCause();
    }
    return null;
  }

  /** The exception to throw: of the JDBC class that fits, without a cause. */
  public SQLException toException(String source) {
    return switch (code) {
      case AUTHENTICATION_ERROR -> new BusterAuthenticationException(message, source);
      case CONNECTION_POOL_ERROR,
          CONNECTION_ACQUISITION_TIMEOUT,
          CONNECTION_POOL_EXHAUSTED,
          NETWORK_ERROR ->
          new BusterUnavailableException(code, message, source);
      case CONFIGURATION_ERROR,
          QUERY_EXECUTION_ERROR,
          QUERY_TIMEOUT,
          ROW_LIMIT_EXCEEDED,
          BYTE_LIMIT_EXCEEDED ->
          new BusterConnectionException(code, message, source);
    };
  }
}
