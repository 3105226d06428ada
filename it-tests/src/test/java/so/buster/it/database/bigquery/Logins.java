package so.buster.it.database.bigquery;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.PublicKey;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Who may come in, and how. */
public final class Logins {
  private static final String SIGNED = "urn:ietf:params:oauth:grant-type:jwt-bearer";

  private record User(String client, String secret, String name) {}

  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private final Map<String, PublicKey> accounts = new ConcurrentHashMap<>();
  private final Map<String, User> refresh = new ConcurrentHashMap<>();
  private volatile Clock clock = Clock.systemUTC();

  Logins() {}

  /** Lets this one in by an access token. */
  public void token(String token, String name) {
    tokens.put(token, name);
  }

  /** Lets a service account in that signs with the private key to this public one. */
  public void account(String email, PublicKey key) {
    accounts.put(email, key);
  }

  /** Lets this one in by a refresh token of a client. */
  public void refresh(String token, String client, String secret, String name) {
    refresh.put(token, new User(client, secret, name));
  }

  /** Forgets every token that was given out, and those that were set. */
  public void expire() {
    tokens.clear();
  }

  /** What the server takes for the time. */
  public void clock(Clock now) {
    clock = now;
  }

  /** Whose token it is; null if nobody's. */
  @Nullable String of(String token) {
    return tokens.get(token);
  }

  /** A token for who proves to be somebody. */
  ObjectNode grant(Map<String, String> form) throws Complaint {
    String name =
        switch (form.getOrDefault("grant_type", "")) {
          case SIGNED -> signed(new Assertion(form.getOrDefault("assertion", "")));
          case "refresh_token" -> refreshed(form);
          default -> null;
        };
    if (name == null) {
      throw new Complaint(400, "invalid_grant", "Invalid JWT Signature.");
    }
    String token = "ya29." + UUID.randomUUID();
    tokens.put(token, name);
    return Replies.MAPPER
        .createObjectNode()
        .put("access_token", token)
        .put("expires_in", 3599)
        .put("token_type", "Bearer");
  }

  private @Nullable String signed(Assertion assertion) {
    String account = assertion.issuer();
    PublicKey key = accounts.get(account);
    return key != null && assertion.holds(key, clock) ? account : null;
  }

  private @Nullable String refreshed(Map<String, String> form) {
    User user = refresh.get(form.getOrDefault("refresh_token", ""));
    return user != null
            && user.client.equals(form.get("client_id"))
            && user.secret.equals(form.get("client_secret"))
        ? user.name
        : null;
  }
}
