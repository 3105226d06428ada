package so.buster.jdbc;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Every option of a connection, in the URL after {@code ?} or in the {@code Properties}. Whatever
 * shows options to people derives from here. Names are compared without regard to case.
 */
public enum BusterProperty {
  USER("user", "", Scope.OWNER, "The database user."),
  PASSWORD(
      "password",
      "",
      Scope.OWNER,
      "The user's password; in a URL only sealed, or for a server on loopback."),
  CREDENTIAL_SUPPLIER(
      "credentialSupplier",
      "",
      Scope.OWNER,
      "Who is asked for credentials at each physical connection; not in a URL."),
  MAX_ROWS("maxRows", "5000", Scope.CALLER, "Rows of one answer that reach the caller."),
  MAX_METADATA_ROWS(
      "maxMetadataRows", "1000000", Scope.CALLER, "Rows of an answer that describes the database."),
  MAX_RESULT_BYTES(
      "maxResultBytes",
      "256MiB",
      Scope.CALLER,
      "Bytes of one answer held at a time: a number, or with KiB, MiB, GiB."),
  ON_LIMIT(
      "onLimit",
      "truncate",
      Scope.CALLER,
      "At maxRows the answer is cut with a warning, or is an error.",
      "truncate",
      "error"),
  QUERY_TIMEOUT(
      "queryTimeout",
      "60s",
      Scope.CALLER,
      "The longest one statement may take, to its last row: seconds, or 500ms, 30s, 2m, PT2M;"
          + " a database may have another default."),
  CONNECT_TIMEOUT(
      "connectTimeout",
      "30s",
      Scope.CALLER,
      "The longest wait for a connection: seconds, or 500ms, 30s, 2m, PT2M."),
  TRANSACTION_TIMEOUT(
      "transactionTimeout",
      "10m",
      Scope.CALLER,
      "The longest a transaction may sit idle: seconds, or 30s, 10m, PT10M."),
  LOCK_TIMEOUT(
      "lockTimeout",
      "10s",
      Scope.CALLER,
      "The longest wait for a lock: seconds, or 500ms, 10s, PT10S."),
  POOL_SIZE("poolSize", "10", Scope.OWNER, "Physical connections of one pool."),
  POOLER(
      "pooler",
      "none",
      Scope.OWNER,
      "What stands before the server: transaction is a pooler as PgBouncer in transaction mode.",
      "none",
      "transaction"),
  TLS(
      "tls",
      "",
      Scope.OWNER,
      "How the server is verified; by default verify-full, on loopback TLS if offered.",
      "verify-full",
      "verify-ca",
      "require",
      "off"),
  TLS_ROOT(
      "tlsRoot",
      "system",
      Scope.OWNER,
      "Whom to trust: system (the JVM's trust store) or a file with CA certificates in PEM form."),
  ALLOW_FUNCTIONS(
      "allowFunctions",
      "",
      Scope.OWNER,
      "Functions of your own that only read, separated by commas: app.price, app.tax."),
  ALLOW_TABLES(
      "allowTables",
      "",
      Scope.OWNER,
      "The only tables that may be read, separated by commas: app.orders, shop.app.items, app.*."),
  DENY_TABLES(
      "denyTables",
      "",
      Scope.OWNER,
      "Tables that may not be read, allowed or not, written in the same way."),
  APPLICATION_NAME(
      "applicationName",
      "",
      Scope.CALLER,
      "What the database's monitoring shows after buster/; by default the source's name.");

  /** Who may set a property when the connection is a named source. */
  public enum Scope {
    /** The caller may tighten it in a URL. */
    CALLER,
    /** Only the operator's configuration sets it. A direct URL is the owner's own hand. */
    OWNER
  }

  private final String key;
  private final String defaultValue;
  private final Scope scope;
  private final String description;

  // List.of is immutable; the type cannot say so.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> choices;

  BusterProperty(
      String key, String defaultValue, Scope scope, String description, String... choices) {
    this.key = key;
    this.defaultValue = defaultValue;
    this.scope = scope;
    this.description = description;
    this.choices = List.of(choices);
  }

  /** The name in a URL or in {@code Properties}: {@code maxRows}. */
  public String key() {
    return key;
  }

  /** What holds when it is not given; empty if nothing does. */
  public String defaultValue() {
    return defaultValue;
  }

  /** Who may set it. */
  public Scope scope() {
    return scope;
  }

  /** One sentence for people. */
  public String description() {
    return description;
  }

  /** The values it can have; empty if there are too many to list. */
  public List<String> choices() {
    return choices;
  }

  /** Whether its value may never be shown. */
  public boolean secret() {
    return this == PASSWORD;
  }

  /** The property with this name in any case, if there is one. */
  public static Optional<BusterProperty> named(String key) {
    String wanted = key.toLowerCase(Locale.ROOT);
    for (BusterProperty property : values()) {
      if (property.key.toLowerCase(Locale.ROOT).equals(wanted)) {
        return Optional.of(property);
      }
    }
    return Optional.empty();
  }
}
