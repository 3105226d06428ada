package so.buster.it.database.snowflake;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.PublicKey;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Who may log in, and how. */
public final class Logins {
  private record User(String password, @Nullable PublicKey key, Set<String> roles) {}

  private final Map<String, User> users = new ConcurrentHashMap<>();
  private final String account;
  private volatile Clock clock = Clock.systemUTC();

  Logins(String account) {
    this.account = account;
  }

  /** Lets a user in by password, with these roles. */
  public void password(String user, String password, String... roles) {
    users.put(name(user), new User(password, null, Set.of(roles)));
  }

  /** Lets a user in by a token that is signed with the private key to this public one. */
  public void key(String user, PublicKey key, String... roles) {
    users.put(name(user), new User("", key, Set.of(roles)));
  }

  /** What the server takes for the time. */
  public void clock(Clock now) {
    clock = now;
  }

  /** The user's name, once who asks has proven to be that user. */
  String check(JsonNode login, @Nullable String role) throws Complaint {
    String name = name(login.path("LOGIN_NAME").asText());
    User user = users.get(name);
    boolean token = login.path("AUTHENTICATOR").asText().equals("SNOWFLAKE_JWT");
    if (token) {
      if (user == null || user.key == null) {
        throw new Complaint(390144, "08001", "JWT token is invalid.");
      }
      new KeyPairToken(login.path("TOKEN").asText()).check(account, name, user.key, clock);
    } else if (user == null
        || user.password.isEmpty()
        || !user.password.equals(login.path("PASSWORD").asText())) {
      throw new Complaint(390100, "08001", "Incorrect username or password was specified.");
    }
    if (role != null && !user.roles.contains(role)) {
      throw new Complaint(
          390186, "08001", "Role '" + role + "' specified in the connect string is not granted.");
    }
    return name;
  }

  private static String name(String user) {
    return user.toUpperCase(Locale.ROOT);
  }
}
