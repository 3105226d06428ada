package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * Compares the reviewed lists with the catalogue of the engine they speak about. When a new version
 * brings a function, this fails and names it; somebody then decides which file it belongs to.
 */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class PostgresFunctionsTest {
  /** What no query can call: its arguments or its result exist only inside the server. */
  private static final String CALLABLE =
      """
      NOT EXISTS (SELECT FROM unnest(p.proargtypes) a
                  WHERE a IN ('internal'::regtype, 'cstring'::regtype, 'cstring[]'::regtype))
      AND p.prorettype::regtype::text NOT IN ('internal', 'cstring', 'trigger', 'event_trigger')
      AND p.prorettype::regtype::text NOT LIKE '%\\_handler'
      """;

  /** The contrib modules whose libraries need nothing that a machine may lack. */
  private static final List<String> EXTENSIONS =
      List.of(
          "amcheck",
          "btree_gin",
          "btree_gist",
          "citext",
          "cube",
          "dblink",
          "earthdistance",
          "file_fdw",
          "fuzzystrmatch",
          "hstore",
          "intagg",
          "intarray",
          "isn",
          "lo",
          "ltree",
          "pageinspect",
          "pg_buffercache",
          "pg_freespacemap",
          "pg_logicalinspect",
          "pg_prewarm",
          "pg_stat_statements",
          "pg_surgery",
          "pg_trgm",
          "pg_visibility",
          "pg_walinspect",
          "pgcrypto",
          "pgrowlocks",
          "pgstattuple",
          "postgres_fdw",
          "seg",
          "sslinfo",
          "tablefunc",
          "unaccent",
          "uuid-ossp",
          "xml2");

  private static EmbeddedPostgres server;
  private static Connection connection;

  @BeforeAll
  static void start() throws Exception {
    server = EmbeddedPostgres.builder().start();
    connection = server.getPostgresDatabase().getConnection();
  }

  @AfterAll
  static void stop() throws Exception {
    connection.close();
    server.close();
  }

  private static Set<String> ask(String sql) throws SQLException {
    Set<String> names = new TreeSet<>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private static Set<String> listed(String... files) {
    Set<String> names = new TreeSet<>();
    for (String file : files) {
      names.addAll(DataFile.names(Dialect.POSTGRESQL, file));
    }
    return names;
  }

  private static Set<String> builtIn(String condition) throws SQLException {
    return ask(
        "SELECT proname FROM pg_proc p WHERE pronamespace = 'pg_catalog'::regnamespace AND "
            + CALLABLE
            + " AND "
            + condition);
  }

  @Test
  void everyBuiltInFunctionIsAllowedOrKnowinglyNot() throws SQLException {
    Set<String> known = listed("functions.txt", "functions-volatile.txt", "functions-omitted.txt");
    var denied = NameFamilies.of(listed("functions-denied.txt"));
    Set<String> unknown = builtIn("true");
    unknown.removeIf(name -> known.contains(name) || denied.contains(name));
    assertThat(unknown).as("functions to review").isEmpty();
  }

  @Test
  void whatIsAllowedExistsAndIsNotVolatileUnlessReviewed() throws SQLException {
    assertThat(listed("functions.txt"))
        .isSubsetOf(builtIn("true"))
        .doesNotContainAnyElementsOf(builtIn("p.provolatile = 'v'"));
    assertThat(listed("functions-volatile.txt")).isSubsetOf(builtIn("p.provolatile = 'v'"));
  }

  @Test
  void theColumnsAreTheOmittedFunctionsThatOneArgumentCanCall() throws SQLException {
    Set<String> callable =
        builtIn(
            "(pronargs - pronargdefaults <= 1 AND pronargs >= 1 OR pronargs = 1 AND provariadic > 0)");
    callable.retainAll(listed("functions-omitted.txt"));
    assertThat(listed("columns.txt")).isEqualTo(callable);
  }

  @Test
  void theTypesAreThoseOfTheEngine() throws SQLException {
    assertThat(listed("types.txt"))
        .isEqualTo(
            ask(
                """
                SELECT typname FROM pg_type WHERE typnamespace = 'pg_catalog'::regnamespace
                AND typtype IN ('b', 'r', 'm') AND typname NOT LIKE '\\_%'
                """));
  }

  @Test
  void theCataloguesAreThoseOfTheEngine() throws SQLException {
    assertThat(listed("catalogues.txt"))
        .isEqualTo(
            ask(
                """
                SELECT relname FROM pg_class WHERE relnamespace = 'pg_catalog'::regnamespace
                AND relkind IN ('r', 'v')
                """));
  }

  @Test
  void theFunctionsOfTheInformationSchemaAreKnown() throws SQLException {
    assertThat(listed("functions-qualified.txt"))
        .isEqualTo(
            ask(
                "SELECT 'information_schema.' || proname FROM pg_proc"
                    + " WHERE pronamespace = 'information_schema'::regnamespace"));
  }

  @Test
  void everyFunctionOfACommonExtensionIsAllowedOrKnowinglyNot() throws SQLException {
    try (var statement = connection.createStatement()) {
      for (String extension : EXTENSIONS) {
        statement.execute("CREATE EXTENSION \"" + extension + "\" SCHEMA public");
      }
    }
    Set<String> known =
        listed(
            "functions.txt",
            "functions-volatile.txt",
            "functions-extensions.txt",
            "functions-omitted.txt");
    var denied = NameFamilies.of(listed("functions-denied.txt"));
    Set<String> unknown =
        ask(
            "SELECT proname FROM pg_proc p WHERE pronamespace = 'public'::regnamespace AND "
                + CALLABLE);
    unknown.removeIf(name -> known.contains(name) || denied.contains(name));
    assertThat(unknown).as("functions to review").isEmpty();
  }
}
