package so.buster.sql;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A language the guard reads exactly. Everything that differs between databases hangs here. */
public enum Dialect {
  POSTGRESQL,
  DUCKDB;

  /** How its text is read when it is sent this way. */
  Lexicon lexicon(Mode mode) {
    return switch (this) {
      case POSTGRESQL ->
          new Lexicon(
              false,
              true,
              true,
              true,
              mode == Mode.PREPARED
                  ? Lexicon.Question.PARAMETER_UNLESS_DOUBLED
                  : Lexicon.Question.OPERATOR);
      case DUCKDB -> new Lexicon(false, true, true, false, Lexicon.Question.PARAMETER);
    };
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
