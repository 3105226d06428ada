package so.buster.jdbc.adapters;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.spi.Limits;

/**
 * What a fresh Redshift session is told and asked. Redshift takes none of it in the start-up
 * packet. {@code readonly} is the setting that Amazon's own drivers use for {@code setReadOnly};
 * the others are in the Database Developer Guide, "Configuration reference".
 */
final class RedshiftSession {
  /** Leader-node functions only; CURRENT_SETTING is the same as SHOW. */
  private static final String ATTEST =
      """
      SELECT pg_catalog.current_setting('readonly'),
             pg_catalog.current_setting('statement_timeout'),
             pg_catalog.current_setting('enable_case_sensitive_identifier'),
             pg_catalog.current_schemas(true)
      """;

  /**
   * Functions of a user schema with the name of a built-in one, which are called in its place for
   * some argument types, and volatile ones of one argument, which may be written like a column. In
   * the words of PostgreSQL 8.0, from which Redshift has its catalogue.
   */
  private static final String SHADOWED =
      """
      SELECT DISTINCT f.proname
        FROM pg_catalog.pg_proc f
        JOIN pg_catalog.pg_namespace n ON n.oid = f.pronamespace
       WHERE n.nspname NOT IN ('pg_catalog', 'information_schema')
         AND (f.provolatile = 'v' AND f.pronargs = 1
              OR f.proname IN (SELECT b.proname
                                 FROM pg_catalog.pg_proc b
                                 JOIN pg_catalog.pg_namespace s ON s.oid = b.pronamespace
                                WHERE s.nspname = 'pg_catalog'))
      """;

  private static final Set<String> ON = Set.of("on", "true", "1");
  private static final Set<String> OFF = Set.of("off", "false", "0");

  private RedshiftSession() {}

  /** The guard reads names between quotes as if they were in lower case, so the server must. */
  static List<String> statements(Limits limits) {
    return List.of(
        "SET readonly = 1",
        "SET statement_timeout = " + limits.query().toMillis(),
        "SET enable_case_sensitive_identifier TO false");
  }

  static void attest(Connection fresh, Limits limits, String source) throws SQLException {
    try (Statement statement = fresh.createStatement();
        ResultSet row = statement.executeQuery(ATTEST)) {
      row.next();
      if (!ON.contains(row.getString(1))) {
        throw pinned("read-only", source);
      }
      if (!row.getString(2).equals(Long.toString(limits.query().toMillis()))) {
        throw pinned("bounded by queryTimeout", source);
      }
      if (!OFF.contains(row.getString(3))) {
        throw pinned("set to read names as the guard does", source);
      }
      if (!SearchPath.names(row, 4).get(0).equals("pg_catalog")) {
        throw BusterConnectionException.configuration(
            "The search path puts another schema before pg_catalog: take pg_catalog out of the"
                + " user's or the database's search_path.",
            source);
      }
    }
  }

  static Set<String> shadowedFunctions(Connection fresh) throws SQLException {
    Set<String> names = new HashSet<>();
    try (Statement statement = fresh.createStatement();
        ResultSet rows = statement.executeQuery(SHADOWED)) {
      while (rows.next()) {
        names.add(rows.getString(1).toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  private static BusterConnectionException pinned(String what, String source) {
    return BusterConnectionException.configuration(
        "The session is not "
            + what
            + ", although it was told to be: connect to the Redshift endpoint itself, without a"
            + " pooler between.",
        source);
  }
}
