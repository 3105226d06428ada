package so.buster.jdbc.adapters;

import java.sql.SQLException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import so.buster.jdbc.ErrorCode;
import so.buster.jdbc.spi.ConnectFailure;

/**
 * The driver gives most errors of the service the SQLState that the service gave; what it finds out
 * by itself has a vendor code from 200000 on, and logins that failed one from 390100 on.
 */
final class SnowflakeFailures {
  private static final String TRUST_STORE =
      "the JVM's own trust store decides (keytool -importcert, or"
          + " -Djavax.net.ssl.trustStore=<file>).";
  private static final ConnectFailure CERTIFICATE =
      new ConnectFailure(
          ErrorCode.CONFIGURATION_ERROR,
          "TLS failed because the server's certificate is not trusted; " + TRUST_STORE);
  private static final ConnectFailure HOST_NAME =
      new ConnectFailure(
          ErrorCode.CONFIGURATION_ERROR,
          "TLS failed because the server's certificate names another host: check the account's name"
              + " in the URL.");
  private static final ConnectFailure KEY =
      new ConnectFailure(
          ErrorCode.CONFIGURATION_ERROR,
          "The private key cannot be read: it is PKCS#8 in PEM form, for private_key_base64 encoded"
              + " in Base64 once more; if it is encrypted, give private_key_pwd.");
  private static final ConnectFailure LOCKED =
      new ConnectFailure(
          ErrorCode.AUTHENTICATION_ERROR,
          "The account does not let this user in: it is disabled or locked, must change its"
              + " password or use a second factor, or may not connect from here; a service user"
              + " with a key pair needs none of these.");
  private static final ConnectFailure ROLE =
      new ConnectFailure(
          ErrorCode.CONFIGURATION_ERROR,
          "The session cannot be set up: check the names in db, schema, warehouse and role, and that"
              + " the role is granted to the user.");

  private static final ConnectFailure NOTHING_TO_LOG_IN_WITH =
      new ConnectFailure(
          ErrorCode.AUTHENTICATION_ERROR,
          "There is nothing to log in with: pass the property password, private_key_base64 or"
              + " private_key_file.");

  private SnowflakeFailures() {}

  static ConnectFailure diagnose(SQLException failure) {
    if (ConnectFailure.cause(failure, SSLPeerUnverifiedException.class) != null) {
      return HOST_NAME;
    }
    if (ConnectFailure.cause(failure, SSLException.class) != null) {
      return CERTIFICATE;
    }
    return switch (failure.getErrorCode()) {
      case 200_011, 200_012, 200_028 -> NOTHING_TO_LOG_IN_WITH;
      case 200_045, 200_046 -> KEY;
      case 390_100, 390_144 -> ConnectFailure.AUTHENTICATION;
      case 390_186, 390_189, 390_201 -> ROLE;
      default -> ofLogin(failure);
    };
  }

  private static ConnectFailure ofLogin(SQLException failure) {
    int code = failure.getErrorCode();
    return code > 390_100 && code < 391_000 ? LOCKED : ConnectFailure.of(failure);
  }
}
