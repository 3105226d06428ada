package so.buster.jdbc.adapters;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.spi.Limits;
import so.buster.sql.Dialect;

/** What a fresh PostgreSQL session is asked about itself. */
final class PostgreSqlSession {
  /** Compared here and not there: an operator, too, can be another than it seems. */
  private static final String ATTEST =
      """
      SELECT pg_catalog.current_setting('transaction_read_only'),
             pg_catalog.current_setting('default_transaction_read_only'),
             pg_catalog.current_setting('standard_conforming_strings'),
             pg_catalog.current_setting('backslash_quote'),
             pg_catalog.current_setting('client_encoding'),
             pg_catalog.date_part('epoch',
                 pg_catalog.current_setting('statement_timeout')::pg_catalog.interval),
             (pg_catalog.current_schemas(true))[1]
      """;

  /**
   * Functions of a user schema with the name of a built-in one: for some argument types they are
   * called in its place. And volatile ones of one argument, which PostgreSQL also calls when they
   * are written like a column ({@code t.f}). What well-known extensions define (citext its own
   * {@code max}, for instance) is reviewed or does the same as the built-in. Last, what users call
   * by the names of such extensions' functions, which the guard allows under every schema.
   */
  private static final String SHADOWED =
      """
      WITH f AS (
        SELECT f.*, (SELECT e.extname
                       FROM pg_catalog.pg_depend d
                       JOIN pg_catalog.pg_extension e ON e.oid = d.refobjid
                      WHERE d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass
                        AND d.objid = f.oid AND d.deptype = 'e'
                        AND d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
                      LIMIT 1) AS extension
          FROM pg_catalog.pg_proc f
          JOIN pg_catalog.pg_namespace n ON n.oid = f.pronamespace
         WHERE n.nspname NOT IN ('pg_catalog', 'information_schema'))
      SELECT DISTINCT pg_catalog.lower(f.proname::pg_catalog.text)
        FROM f
       WHERE f.extension IS NULL
             AND f.proname = ANY (pg_catalog.string_to_array(?, ' ')::pg_catalog.name[])
          OR (f.extension IS NULL OR f.extension NOT IN ('bloom', 'btree_gin', 'btree_gist',
                  'citext', 'cube', 'earthdistance', 'fuzzystrmatch', 'hstore', 'intagg',
                  'intarray', 'isn', 'ltree', 'pg_stat_statements', 'pg_trgm', 'pgcrypto',
                  'postgis', 'postgis_raster', 'postgis_sfcgal', 'postgis_topology', 'seg',
                  'sslinfo', 'tablefunc', 'timescaledb', 'unaccent', 'uuid-ossp', 'vector', 'xml2'))
             AND (f.provolatile = 'v' AND f.prokind = 'f' AND f.pronargs >= 1
                  AND f.pronargs - f.pronargdefaults <= 1
                  OR EXISTS (SELECT 1 FROM pg_catalog.pg_proc b
                              WHERE b.pronamespace = 'pg_catalog'::pg_catalog.regnamespace
                                AND b.proname = f.proname))
      """;

  private PostgreSqlSession() {}

  static void attest(Connection fresh, Limits limits, String source) throws SQLException {
    try (Statement statement = fresh.createStatement();
        ResultSet row = statement.executeQuery(ATTEST)) {
      row.next();
      if (!row.getString(1).equals("on") || !row.getString(2).equals("on")) {
        throw pooler("read-only", source);
      }
      if (!row.getString(3).equals("on")
          || !row.getString(4).equals("off")
          || !row.getString(5).equals("UTF8")) {
        throw pooler("set to read SQL as the guard does", source);
      }
      long timeout = Math.round(row.getDouble(6) * 1000);
      if (timeout < 1 || timeout > limits.query().toMillis()) {
        throw pooler("bounded by queryTimeout", source);
      }
      if (!"pg_catalog".equals(row.getString(7))) {
        throw BusterConnectionException.configuration(
            "The search path puts another schema before pg_catalog: take pg_catalog out of the"
                + " user's or the database's search_path.",
            source);
      }
    }
  }

  static Set<String> shadowedFunctions(Connection fresh) throws SQLException {
    Set<String> names = new HashSet<>();
    try (PreparedStatement statement = fresh.prepareStatement(SHADOWED)) {
      statement.setString(1, String.join(" ", Dialect.POSTGRESQL.extensionFunctions()));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          names.add(rows.getString(1));
        }
      }
    }
    return names;
  }

  private static BusterConnectionException pooler(String what, String source) {
    return BusterConnectionException.configuration(
        "The session is not "
            + what
            + ", although it was asked to be: a pooler such as PgBouncer stands between and drops"
            + " settings; add pooler=transaction if it is in transaction mode, or connect to the"
            + " server itself.",
        source);
  }
}
