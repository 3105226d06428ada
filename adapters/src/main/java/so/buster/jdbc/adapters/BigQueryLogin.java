package so.buster.jdbc.adapters;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.spi.Credentials;

/**
 * Who connects, in Simba's properties. Tools know user and password only: the user is the service
 * account, and the password its private key, or an access token.
 */
final class BigQueryLogin {
  static final String PRIVATE_KEY = "OAuthPvtKey";
  static final String ACCESS_TOKEN = "OAuthAccessToken";
  static final String REFRESH_TOKEN = "OAuthRefreshToken";

  private static final Set<String> ENOUGH = Set.of(PRIVATE_KEY, ACCESS_TOKEN, REFRESH_TOKEN);

  private BigQueryLogin() {}

  /** A password beside a key or a token is what tools always send; it does not leave here. */
  static Map<String, String> of(Credentials credentials, String source)
      throws BusterConnectionException {
    Map<String, String> login = new HashMap<>(credentials.secrets());
    String password = credentials.password().orElse("");
    if (!password.isEmpty() && login.keySet().stream().noneMatch(ENOUGH::contains)) {
      login.put(isKey(password) ? PRIVATE_KEY : ACCESS_TOKEN, password);
    }
    String key = login.get(PRIVATE_KEY);
    if (key != null && !isKey(key)) {
      throw BusterConnectionException.configuration(
          "OAuthPvtKey: it is no private key; give the account's JSON key or its private key in PEM"
              + " form, or name a file with OAuthPvtKeyPath.",
          source);
    }
    if (!login.containsKey(ACCESS_TOKEN) && !login.containsKey(REFRESH_TOKEN)) {
      credentials.user().ifPresent(user -> login.put("OAuthServiceAcctEmail", user));
    }
    // Google's own driver writes its properties into one text with semicolons between.
    if (login.values().stream().anyMatch(value -> value.indexOf(';') >= 0)) {
      throw BusterConnectionException.configuration(
          "user, password: no account, key or token has a semicolon in it; check what is given.",
          source);
    }
    return login;
  }

  /** Drivers take a text that is neither for the name of a file. */
  private static boolean isKey(String text) {
    String begin = text.stripLeading();
    return begin.startsWith("{") || begin.startsWith("-----BEGIN ");
  }
}
