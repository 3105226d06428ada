package so.buster.bigquery;

import com.google.api.client.json.GenericJson;
import com.google.auth.http.HttpTransportFactory;
import com.google.auth.oauth2.AccessToken;
import com.google.auth.oauth2.ComputeEngineCredentials;
import com.google.auth.oauth2.GoogleCredentials;
import com.google.auth.oauth2.ServiceAccountCredentials;
import com.google.auth.oauth2.UserCredentials;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/**
 * Who connects, by {@code OAuthType}: 0 a service account's key, 2 an access token or a refresh
 * token, 3 the login of this machine (Application Default Credentials), which is asked for by this
 * number only. Without a number, what is given decides. Of a key's JSON only the account and its
 * key count: {@code token_uri} would let the file decide where the signed assertion is sent.
 */
final class Logins {
  /** Google's list of scopes, "BigQuery API, v2"; inserting a query job needs it. */
  static final List<String> SCOPES = List.of("https://www.googleapis.com/auth/bigquery");

  private final ConnectionUrl url;
  private final Endpoints endpoints;
  private final HttpTransportFactory transport;

  Logins(ConnectionUrl url, Endpoints endpoints, HttpTransportFactory transport) {
    this.url = url;
    this.endpoints = endpoints;
    this.transport = transport;
  }

  GoogleCredentials credentials() throws SQLException {
    boolean key = given(Property.KEY) || given(Property.KEY_PATH);
    boolean token = given(Property.ACCESS_TOKEN) || given(Property.REFRESH_TOKEN);
    String asked = url.get(Property.OAUTH_TYPE);
    String type = asked.isEmpty() && token ? "2" : asked;
    return switch (type) {
      case "2" -> {
        only(token && !key);
        yield token();
      }
      case "3" -> {
        only(!key && !token);
        yield machine();
      }
      default -> {
        only(key && !token);
        yield serviceAccount();
      }
    };
  }

  private boolean given(Property property) {
    return !url.get(property).isEmpty();
  }

  private static void only(boolean fits) throws SQLException {
    if (!fits) {
      throw Failures.configuration(
          "OAuthType: 0 takes a key and no token, 2 a token and no key, 3 neither.");
    }
  }

  private GoogleCredentials token() throws SQLException {
    String access = url.get(Property.ACCESS_TOKEN);
    String refresh = url.get(Property.REFRESH_TOKEN);
    if (!access.isEmpty() && !refresh.isEmpty()) {
      throw Failures.configuration(
          "OAuthType: 2 takes either OAuthAccessToken or OAuthRefreshToken.");
    }
    if (!access.isEmpty()) {
      return GoogleCredentials.create(AccessToken.newBuilder().setTokenValue(access).build());
    }
    return UserCredentials.newBuilder()
        .setClientId(needed(Property.CLIENT_ID))
        .setClientSecret(needed(Property.CLIENT_SECRET))
        .setRefreshToken(refresh)
        .setTokenServerUri(endpoints.tokens())
        .setHttpTransportFactory(transport)
        .build();
  }

  /** Not what names a program to run or an address to ask, as external accounts may. */
  private GoogleCredentials machine() throws SQLException {
    GoogleCredentials found;
    try {
      found = GoogleCredentials.getApplicationDefault(transport);
    } catch (IOException e) {
      throw Failures.configuration(
          "OAuthType: this machine has no login (Application Default Credentials); use a service"
              + " account's key.");
    }
    return pinned(found).createScoped(SCOPES);
  }

  /** The token's address is never the file's, and what is not known here is not asked. */
  private GoogleCredentials pinned(GoogleCredentials found) throws SQLException {
    if (found instanceof ServiceAccountCredentials account) {
      return builder(account.getClientEmail()).setPrivateKey(account.getPrivateKey()).build();
    } else if (found instanceof UserCredentials user) {
      return user.toBuilder().setTokenServerUri(endpoints.tokens()).build();
    } else if (found instanceof ComputeEngineCredentials) {
      return found;
    }
    throw Failures.configuration(
        "OAuthType: this machine's login is of a kind that is not supported; use a service"
            + " account's key.");
  }

  private GoogleCredentials serviceAccount() throws SQLException {
    boolean inFile = given(Property.KEY_PATH);
    if (inFile && given(Property.KEY)) {
      throw Failures.configuration("OAuthType: 0 takes either OAuthPvtKeyPath or OAuthPvtKey.");
    }
    String key = inFile ? KeyText.read(url.get(Property.KEY_PATH)) : url.get(Property.KEY);
    String account = url.get(Property.SERVICE_ACCOUNT);
    if (key.stripLeading().startsWith("{")) {
      GenericJson json = KeyText.json(key);
      String named = String.valueOf(json.get("client_email"));
      if (!account.isEmpty() && !account.equals(named)) {
        throw Failures.configuration(
            "OAuthServiceAcctEmail: the key belongs to another account; remove one of them.");
      }
      account = named;
      key = String.valueOf(json.get("private_key"));
    }
    if (account.isEmpty()) {
      throw Failures.configuration(
          "OAuthServiceAcctEmail: it is missing; a private key in PEM form does not name it.");
    }
    try {
      return builder(account).setPrivateKeyString(key).build();
    } catch (IOException | IllegalArgumentException e) {
      throw Failures.configuration(
          "OAuthPvtKey: it is no private key; give the JSON key of the account, or PKCS#8 in PEM"
              + " form.");
    }
  }

  private ServiceAccountCredentials.Builder builder(String account) {
    return ServiceAccountCredentials.newBuilder()
        .setClientEmail(account)
        .setScopes(SCOPES)
        .setTokenServerUri(endpoints.tokens())
        .setHttpTransportFactory(transport);
  }

  private String needed(Property property) throws SQLException {
    String value = url.get(property);
    if (value.isEmpty()) {
      throw Failures.configuration(property.key() + ": OAuthRefreshToken needs it.");
    }
    return value;
  }
}
