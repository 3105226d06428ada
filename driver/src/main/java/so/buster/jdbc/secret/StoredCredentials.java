package so.buster.jdbc.secret;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import so.buster.jdbc.spi.CredentialSupplier;
import so.buster.jdbc.spi.CredentialSupplier.Supplied;
import so.buster.jdbc.spi.CredentialSuppliers;
import so.buster.jdbc.spi.Credentials;

/**
 * Who connects, with the secrets as they are written down.
 *
 * @param user the database user, if given
 * @param password its password, if given
 * @param secrets vendor properties that are secrets, by their exact names
 * @param supplier the name of the {@link CredentialSupplier} to ask, if there is one
 */
public record StoredCredentials(
    Optional<String> user,
    Optional<StoredSecret> password,
    Map<String, StoredSecret> secrets,
    Optional<String> supplier) {
  public StoredCredentials {
    secrets = Map.copyOf(secrets);
  }

  /**
   * Credentials for one physical connection; to be dropped at once.
   *
   * @param expiresAt when a session made with them ends
   */
  public record Opened(Credentials credentials, Optional<Instant> expiresAt) {
    /** Never a value. */
    @Override
    public String toString() {
      return "Opened";
    }
  }

  /** Whether everything stands here in clear text, so that looking at it opens nothing. */
  public boolean clear() {
    return supplier.isEmpty()
        && password.filter(secret -> !(secret instanceof StoredSecret.Clear)).isEmpty()
        && secrets.values().stream().allMatch(StoredSecret.Clear.class::isInstance);
  }

  /**
   * Opens everything for this target.
   *
   * @throws SecretException whose message begins with the name of the property
   */
  public Opened open(SealContext target) throws SecretException {
    Optional<String> opened =
        password.isPresent()
            ? Optional.of(text("password", password.get(), target))
            : Optional.empty();
    Map<String, String> others = new HashMap<>();
    for (Map.Entry<String, StoredSecret> each : secrets.entrySet()) {
      others.put(each.getKey(), text(each.getKey(), each.getValue(), target));
    }
    Credentials own = new Credentials(user, opened, others);
    return supplier.isPresent() ? supplied(own, target) : new Opened(own, Optional.empty());
  }

  /** Everything, for a fingerprint and nothing else: clear secrets are in it. */
  public List<String> forms() {
    List<String> forms = new ArrayList<>();
    forms.add(user.orElse(""));
    forms.add(password.map(StoredSecret::form).orElse(""));
    forms.add(supplier.orElse(""));
    forms.add("secrets " + secrets.size());
    new TreeMap<>(secrets)
        .forEach(
            (name, secret) -> {
              forms.add(name);
              forms.add(secret.form());
            });
    return forms;
  }

  private static String text(String name, StoredSecret secret, SealContext target)
      throws SecretException {
    try (OpenedSecret opened = secret.open(target)) {
      return opened.text();
    } catch (SecretException e) {
      throw e.of(name);
    }
  }

  private Opened supplied(Credentials own, SealContext target) throws SecretException {
    CredentialSupplier asked =
        CredentialSuppliers.named(supplier.orElse(""))
            .orElseThrow(
                () ->
                    new SecretException(
                        "credentialSupplier: there is none of this name; put it on the class path,"
                            + " or register it before connecting."));
    Supplied answer;
    try {
      answer =
          asked.supply(
              new CredentialSupplier.Request(
                  target.vendor(), target.host(), target.port(), target.database(), user));
    } catch (Exception | LinkageError e) {
      // What it says may hold anything.
      throw SecretException.passing("credentialSupplier: it failed; see what it has logged.");
    }
    Map<String, String> secrets = new HashMap<>(own.secrets());
    secrets.putAll(answer.credentials().secrets());
    return new Opened(
        new Credentials(
            answer.credentials().user().or(own::user),
            answer.credentials().password().or(own::password),
            secrets),
        answer.expiresAt());
  }

  /** Never a value. */
  @Override
  public String toString() {
    return "StoredCredentials";
  }
}
