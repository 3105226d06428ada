package so.buster.sql;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A language the guard reads exactly. Everything that differs between databases hangs here. */
public enum Dialect {
  POSTGRESQL,
  /** MySQL and MariaDB. */
  MYSQL,
  SNOWFLAKE,
  BIGQUERY,
  REDSHIFT,
  DUCKDB;

  /** How its text is read when it is sent this way. */
  Lexicon lexicon(Mode mode) {
    return Language.of(this).lexicon(mode);
  }

  /** The name used on the command line and for resources: {@code postgresql}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Functions, lower case, that the guard allows under every schema, because common extensions
   * bring them. What a database's own users call by one of these names is not reviewed and belongs
   * into {@link Policy#shadowedFunctions()}.
   */
  public Set<String> extensionFunctions() {
    return FunctionLists.of(this).extensions();
  }

  /** The dialect with this {@link #id()}, if there is one. */
  public static Optional<Dialect> named(String id) {
    for (Dialect dialect : values()) {
      if (dialect.id().equals(id.toLowerCase(Locale.ROOT))) {
        return Optional.of(dialect);
      }
    }
    return Optional.empty();
  }
}
