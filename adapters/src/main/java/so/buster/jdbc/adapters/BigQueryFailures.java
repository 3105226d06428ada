package so.buster.jdbc.adapters;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.ErrorCode;
import so.buster.jdbc.spi.ConnectFailure;

/** What the driver for BigQuery reports, told in our own words. */
final class BigQueryFailures {
  /** The driver's state for a response with too many bytes, and nothing else. */
  private static final String RESPONSE_TOO_LARGE = "53000";

  private static final String LIMIT_EXCEEDED = "54000";

  /** The driver's own sentence, and the service's: only their numbers are repeated. */
  private static final Pattern OVER_BUDGET =
      Pattern.compile("would read (\\d{1,19}) bytes and may read (\\d{1,19}) ");

  private static final Pattern OVER_BILLED =
      Pattern.compile("bytes billed: (\\d{1,19})\\. (\\d{1,19}) or higher required");

  private static final ConnectFailure CERTIFICATE =
      configuration(
          "TLS failed because the server's certificate is not trusted; the JVM's own trust store"
              + " decides (keytool -importcert, or -Djavax.net.ssl.trustStore=<file>).");
  private static final ConnectFailure HOST_NAME =
      configuration(
          "TLS failed because the server's certificate names another host: check the host in the"
              + " URL.");
  private static final ConnectFailure LOGIN =
      new ConnectFailure(
          ErrorCode.AUTHENTICATION_ERROR,
          "Google does not accept the login: check the service account and its private key (user"
              + " and password, or OAuthPvtKeyPath), or that the token has not expired.");
  private static final ConnectFailure ROLE =
      configuration(
          "The login may not run queries for this project: give it the role"
              + " roles/bigquery.jobUser there, and see that the BigQuery API is enabled.");
  private static final ConnectFailure PROJECT =
      configuration(
          "The project that pays for queries, the default dataset or the location does not exist:"
              + " check the name behind the host, DefaultDataset and Location.");

  /** By the property that the driver's message begins with. */
  private static final Map<String, ConnectFailure> MISTAKES =
      Map.of(
          "OAuthType:",
          configuration(
              "There is nothing to log in with, or more than one thing: give the private key as"
                  + " password or OAuthPvtKey, or OAuthPvtKeyPath, or OAuthAccessToken, or"
                  + " OAuthRefreshToken with OAuthClientId and OAuthClientSecret, or OAuthType=3 for"
                  + " this machine's own login."),
          "OAuthPvtKey:",
          configuration(
              "The private key cannot be read: give the JSON key of the service account, or PKCS#8"
                  + " in PEM form."),
          "OAuthPvtKeyPath:",
          configuration(
              "The key file cannot be read: it holds the JSON key of the service account, or its"
                  + " private key in PEM form."),
          "OAuthServiceAcctEmail:",
          configuration(
              "The service account is missing, or the key belongs to another: give its e-mail"
                  + " address as user, or leave it out beside a JSON key."),
          "OAuthClientId:",
          configuration("OAuthClientId is missing; OAuthRefreshToken needs it."),
          "OAuthClientSecret:",
          configuration("OAuthClientSecret is missing; OAuthRefreshToken needs it."));

  private BigQueryFailures() {}

  private static ConnectFailure configuration(String message) {
    return new ConnectFailure(ErrorCode.CONFIGURATION_ERROR, message);
  }

  static @Nullable String sqlState(SQLException vendor) {
    String state = vendor.getSQLState();
    return RESPONSE_TOO_LARGE.equals(state) ? LIMIT_EXCEEDED : state;
  }

  /** The price of a query in bytes, which the caller may know. */
  static Optional<String> wording(SQLException vendor) {
    String message = String.valueOf(vendor.getMessage());
    Matcher told = OVER_BUDGET.matcher(message);
    Matcher billed = OVER_BILLED.matcher(message);
    if (!LIMIT_EXCEEDED.equals(vendor.getSQLState())) {
      return Optional.empty();
    } else if (told.find()) {
      return Optional.of(price(told.group(1), told.group(2)));
    }
    return billed.find() ? Optional.of(price(billed.group(2), billed.group(1))) : Optional.empty();
  }

  private static String price(String bytes, String budget) {
    return "The query would read "
        + bytes
        + " bytes and may read "
        + budget
        + " (MaximumBytesBilled); select fewer columns or partitions.";
  }

  static ConnectFailure diagnose(SQLException failure) {
    if (ConnectFailure.cause(failure, SSLPeerUnverifiedException.class) != null) {
      return HOST_NAME;
    }
    if (ConnectFailure.cause(failure, SSLException.class) != null) {
      return CERTIFICATE;
    }
    String state = String.valueOf(failure.getSQLState());
    return switch (state) {
      case "08001" -> mistake(failure);
      case "42501" -> ROLE;
      case "3D000", "3F000", "42000", "42704" -> PROJECT;
      default -> state.startsWith("28") ? LOGIN : ConnectFailure.of(failure);
    };
  }

  private static ConnectFailure mistake(SQLException failure) {
    String message = String.valueOf(failure.getMessage());
    String property = message.substring(0, message.indexOf(':') + 1);
    return MISTAKES.getOrDefault(property, ConnectFailure.DRIVER);
  }
}
