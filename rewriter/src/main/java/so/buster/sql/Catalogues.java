package so.buster.sql;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known about the engine's own tables. Immutable and loaded once; names are given the way
 * the server sees them, outermost part first, never empty. The caller has already set aside names
 * that a WITH clause defines.
 */
final class Catalogues {
  private static final Map<Dialect, Catalogues> LOADED = new ConcurrentHashMap<>();

  private final Dialect dialect;
  private final Language language;
  private final Set<String> relations;
  private final NameFamilies secret;
  private final Set<String> statistics;
  private final boolean secretBySchema;

  private Catalogues(Dialect dialect) {
    this.dialect = dialect;
    language = Language.of(dialect);
    relations = Set.copyOf(DataFile.optional(dialect, "catalogues.txt"));
    secret = NameFamilies.of(DataFile.optional(dialect, "catalogues-secret.txt"));
    secretBySchema = secret.names().stream().anyMatch(name -> name.indexOf('.') >= 0);
    statistics = Set.copyOf(DataFile.optional(dialect, "catalogues-statistics.txt"));
  }

  /** The catalogues of a dialect. */
  static Catalogues of(Dialect dialect) {
    return LOADED.computeIfAbsent(dialect, Catalogues::new);
  }

  /**
   * Whether this relation holds passwords, connection strings, server files or other tables' bytes.
   * Told by its last part alone, so that no qualification hides it: a user's table of such a name
   * is refused too. Names that users give as well ({@code mysql.user}) are listed with their schema
   * and told by both.
   */
  boolean secret(List<String> nameParts) {
    StringBuilder suffix = new StringBuilder();
    for (int i = nameParts.size() - 1; i >= 0; i--) {
      suffix.insert(0, language.asCompared(nameParts.get(i)));
      if (secret.contains(suffix.toString())) {
        return true;
      }
      suffix.insert(0, '.');
    }
    return false;
  }

  /** Whether some relations are secret in their own schema only. */
  boolean hasSecretsBySchema() {
    return secretBySchema;
  }

  /**
   * Whether this relation shows values of the tables it describes, so that a restriction on tables
   * must cover it.
   */
  boolean statistics(List<String> nameParts) {
    List<String> suffix = nameParts.subList(Math.max(0, nameParts.size() - 2), nameParts.size());
    return statistics.contains(lastPart(nameParts))
        || statistics.contains(language.asCompared(String.join(".", suffix)));
  }

  /**
   * Whether this relation, or in DuckDB this function in FROM, is a system catalogue: the limit for
   * metadata applies instead of the limit for data.
   */
  boolean system(List<String> nameParts) {
    int size = nameParts.size();
    if (size == 1) {
      return language.findsCataloguesFirst() && relations.contains(lastPart(nameParts));
    }
    List<String> suffix = nameParts.subList(Math.max(0, size - 2), size);
    if (relations.contains(language.asCompared(String.join(".", suffix)))) {
      return true;
    }
    String schema = language.asCompared(nameParts.get(size - 2));
    return language.closedSchemas().contains(schema)
        || (dialect == Dialect.DUCKDB && duckDbSystem(nameParts, schema));
  }

  /**
   * {@code system.duckdb_tables}, {@code main.sqlite_master}, {@code system.main.sqlite_master}.
   */
  private boolean duckDbSystem(List<String> nameParts, String schema) {
    boolean ownSchema = schema.equals("main") || schema.equals("system");
    boolean ownCatalog =
        nameParts.size() == 2 || language.asCompared(nameParts.get(0)).equals("system");
    return ownSchema && ownCatalog && relations.contains(lastPart(nameParts));
  }

  private String lastPart(List<String> nameParts) {
    return language.asCompared(nameParts.get(nameParts.size() - 1));
  }
}
