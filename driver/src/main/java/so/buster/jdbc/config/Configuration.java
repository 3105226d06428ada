package so.buster.jdbc.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.BusterProperty;
import so.buster.jdbc.secret.SecretException;
import so.buster.jdbc.secret.StoredCredentials;
import so.buster.jdbc.secret.StoredSecret;
import so.buster.jdbc.spi.Address;
import so.buster.jdbc.spi.Limits;
import so.buster.jdbc.spi.Limits.OnLimit;
import so.buster.jdbc.spi.Pooler;
import so.buster.jdbc.spi.Settings;
import so.buster.jdbc.spi.Tls;
import so.buster.jdbc.spi.VendorProperties;
import so.buster.sql.TableRules;

/**
 * Everything that is said about a connection, checked: by its URL and {@code Properties}, or by the
 * configuration of a named source.
 *
 * @param source how errors and monitoring name it: the vendor's name for a direct URL
 * @param named whether it is a named source, whose address its callers may not see
 * @param address where it points
 * @param credentials who connects; the only secrets, as they are written down
 * @param settings what the adapter may know
 * @param allowedFunctions functions that the operator vouches for, lower case
 * @param tables the tables that the operator opens and closes
 * @param adjusted names of vendor properties that were dropped or brought into range
 */
public record Configuration(
    String source,
    boolean named,
    Address address,
    StoredCredentials credentials,
    Settings settings,
    Set<String> allowedFunctions,
    TableRules tables,
    List<String> adjusted) {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Pattern APPLICATION = Pattern.compile("[A-Za-z0-9_ .:/-]{1,50}");

  public Configuration {
    allowedFunctions = Set.copyOf(allowedFunctions);
    adjusted = List.copyOf(adjusted);
  }

  /** Reads everything; the first mistake is the error. */
  public static Configuration of(ParsedUrl url, Properties info, VendorProperties table)
      throws BusterConnectionException {
    return of(url.vendor(), false, url.address(), Given.of(url, info), table);
  }

  /**
   * The configuration of a named source; the first mistake is the error.
   *
   * @param own our properties
   * @param vendor the vendor's, by any case of their names
   */
  public static Configuration of(
      String source,
      Address address,
      Map<BusterProperty, String> own,
      Map<String, String> vendor,
      VendorProperties table)
      throws BusterConnectionException {
    return of(source, true, address, Given.of(source, own, vendor), table);
  }

  /**
   * This, with the narrower bounds that a caller asks for.
   *
   * @throws BusterConnectionException if the caller asks for wider ones, or for what is the owner's
   */
  public Configuration tightened(SourceUrl url, Properties info, VendorProperties table)
      throws BusterConnectionException {
    Given given = Given.of(url, source, info);
    return given.isEmpty() ? this : new Tightening(this, given, table).apply();
  }

  private static Configuration of(
      String source, boolean named, Address address, Given given, VendorProperties table)
      throws BusterConnectionException {
    VendorFilter filter = new VendorFilter(table, given, source, BusterProperty.Scope.OWNER);
    filter.apply();
    Values values = new Values(given, table, source);
    return new Configuration(
        source,
        named,
        address,
        credentials(source, named, given, filter.secrets()),
        new Settings(
            tls(values, given, address.loopback()),
            limits(values),
            pooler(values),
            application(values, source),
            filter.passed()),
        values.functions(BusterProperty.ALLOW_FUNCTIONS),
        new TableRules(
            values.tables(BusterProperty.ALLOW_TABLES), values.tables(BusterProperty.DENY_TABLES)),
        filter.adjusted());
  }

  private static StoredCredentials credentials(
      String source, boolean named, Given given, Map<String, String> texts)
      throws BusterConnectionException {
    Map<String, StoredSecret> secrets = new HashMap<>();
    for (Map.Entry<String, String> each : texts.entrySet()) {
      secrets.put(each.getKey(), secret(each.getKey(), each.getValue(), source, named));
    }
    Optional<String> password = given.own(BusterProperty.PASSWORD);
    return new StoredCredentials(
        given.own(BusterProperty.USER),
        password.isPresent()
            ? Optional.of(secret(BusterProperty.PASSWORD.key(), password.get(), source, named))
            : Optional.empty(),
        secrets,
        given.own(BusterProperty.CREDENTIAL_SUPPLIER).filter(name -> !name.isEmpty()));
  }

  /** Only an operator's configuration refers to this machine's variables and files. */
  private static StoredSecret secret(String name, String text, String source, boolean named)
      throws BusterConnectionException {
    try {
      return named ? StoredSecret.parse(text) : StoredSecret.given(text);
    } catch (SecretException e) {
      throw BusterConnectionException.configuration(name + ": " + e.getMessage(), source);
    }
  }

  /** Never a value. */
  @Override
  public String toString() {
    return "Configuration[" + source + "]";
  }

  static Limits limits(Values values) throws BusterConnectionException {
    return new Limits(
        values.number(BusterProperty.MAX_ROWS, 1_000_000_000),
        values.number(BusterProperty.MAX_METADATA_ROWS, 1_000_000_000),
        values.bytes(BusterProperty.MAX_RESULT_BYTES, 64 << 10, 16L << 30),
        values.time(BusterProperty.QUERY_TIMEOUT, Duration.ofMillis(100), DAY),
        values.time(BusterProperty.TRANSACTION_TIMEOUT, Duration.ofSeconds(1), DAY),
        values.time(BusterProperty.LOCK_TIMEOUT, Duration.ofMillis(100), DAY),
        values.time(BusterProperty.CONNECT_TIMEOUT, Duration.ofMillis(250), Duration.ofMinutes(10)),
        (int) values.number(BusterProperty.POOL_SIZE, 100),
        values.choice(BusterProperty.ON_LIMIT).equals("error") ? OnLimit.ERROR : OnLimit.TRUNCATE);
  }

  private static Pooler pooler(Values values) throws BusterConnectionException {
    return values.choice(BusterProperty.POOLER).equals("transaction")
        ? Pooler.TRANSACTION
        : Pooler.NONE;
  }

  static String application(Values values, String source) throws BusterConnectionException {
    String name = values.text(BusterProperty.APPLICATION_NAME);
    if (!name.isEmpty() && !APPLICATION.matcher(name).matches()) {
      throw values.mistake(
          BusterProperty.APPLICATION_NAME, "1 to 50 letters, digits, spaces or _ . : / -");
    }
    return "buster/" + (name.isEmpty() ? source : name);
  }

  private static Tls tls(Values values, Given given, boolean loopback)
      throws BusterConnectionException {
    Optional<Path> root = root(values);
    if (given.own(BusterProperty.TLS).isEmpty()) {
      // Naming a CA only makes sense with verification.
      return new Tls(loopback && root.isEmpty() ? Tls.Mode.IF_OFFERED : Tls.Mode.VERIFY_FULL, root);
    }
    Tls.Mode mode =
        switch (values.choice(BusterProperty.TLS)) {
          case "verify-full" -> Tls.Mode.VERIFY_FULL;
          case "verify-ca" -> Tls.Mode.VERIFY_CA;
          case "require" -> Tls.Mode.REQUIRE;
          default -> Tls.Mode.OFF;
        };
    return new Tls(mode, root);
  }

  private static Optional<Path> root(Values values) throws BusterConnectionException {
    String root = values.text(BusterProperty.TLS_ROOT);
    if (root.equals("system")) {
      return Optional.empty();
    }
    Optional<Path> file = TrustedCertificates.file(root);
    if (file.isPresent()) {
      return file;
    }
    throw values.mistake(
        BusterProperty.TLS_ROOT,
        "the word system, or a readable file of CA certificates in PEM form");
  }
}
