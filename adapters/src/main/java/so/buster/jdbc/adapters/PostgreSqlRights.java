package so.buster.jdbc.adapters;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The questions behind {@link PostgreSqlPosture}. {@code MINE} is every role that the session's
 * user is or may become by SET ROLE; a privilege counts if any of them has it.
 */
final class PostgreSqlRights {
  private static final String MINE =
      """
      WITH mine AS (
        SELECT r.* FROM pg_catalog.pg_roles r
         WHERE pg_catalog.pg_has_role(session_user, r.oid, 'MEMBER'))
      """;

  private static final String OF_USERS =
      """
       n.nspname NOT IN ('pg_catalog', 'information_schema')
       AND n.nspname NOT LIKE 'pg\\_toast%' AND n.nspname NOT LIKE 'pg\\_temp%'
      """;

  private static final String RELATIONS =
      MINE
          + """
          SELECT DISTINCT pg_catalog.format('%I.%I', n.nspname, c.relname)
            FROM pg_catalog.pg_class c
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            CROSS JOIN mine
           WHERE
          """
          + OF_USERS;

  private PostgreSqlRights() {}

  /** A finding's code, and the attribute in the manual's word. */
  static List<List<@Nullable String>> attributes(Connection session) throws SQLException {
    return Catalogue.rows(
        session,
        MINE
            + """
            SELECT a.code, a.name
              FROM mine, LATERAL (VALUES
                   (rolsuper, 'superuser', 'SUPERUSER'),
                   (rolcreaterole, 'create-role', 'CREATEROLE'),
                   (rolreplication, 'replication', 'REPLICATION'),
                   (rolbypassrls, 'bypass-row-policies', 'BYPASSRLS'),
                   (rolcreatedb, 'create-database', 'CREATEDB')) a (holds, code, name)
             WHERE a.holds AND (a.code = 'superuser'
                   OR NOT EXISTS (SELECT 1 FROM mine m WHERE m.rolsuper))
             GROUP BY 1, 2 ORDER BY 1
            """);
  }

  /** Roles other than itself. */
  static List<String> roles(Connection session) throws SQLException {
    return Catalogue.texts(
        session, MINE + "SELECT rolname FROM mine WHERE rolname <> session_user ORDER BY 1");
  }

  static List<String> owned(Connection session) throws SQLException {
    return Catalogue.texts(session, RELATIONS + " AND c.relowner = mine.oid ORDER BY 1");
  }

  static List<String> writable(Connection session) throws SQLException {
    return Catalogue.texts(
        session,
        RELATIONS
            + """
             AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
             AND (pg_catalog.has_table_privilege(
                      mine.oid, c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE, TRIGGER')
                  OR pg_catalog.has_any_column_privilege(mine.oid, c.oid, 'INSERT, UPDATE'))
             ORDER BY 1
            """);
  }

  static List<String> sequences(Connection session) throws SQLException {
    return Catalogue.texts(
        session,
        RELATIONS
            + """
             AND c.relkind = 'S'
             AND CASE WHEN c.relkind = 'S' THEN
                   pg_catalog.has_sequence_privilege(mine.oid, c.oid, 'USAGE, UPDATE') END
             ORDER BY 1
            """);
  }

  static List<String> foreign(Connection session) throws SQLException {
    return Catalogue.texts(
        session,
        RELATIONS
            + " AND c.relkind = 'f' AND pg_catalog.has_table_privilege(mine.oid, c.oid, 'SELECT')"
            + " ORDER BY 1");
  }

  /** Schemas, and the database itself. */
  static List<String> creatable(Connection session) throws SQLException {
    return Catalogue.texts(
        session,
        MINE
            + """
            SELECT DISTINCT 'schema ' || pg_catalog.quote_ident(n.nspname)
              FROM pg_catalog.pg_namespace n CROSS JOIN mine
             WHERE pg_catalog.has_schema_privilege(mine.oid, n.oid, 'CREATE')
            UNION ALL
            SELECT DISTINCT 'the database'
              FROM mine
             WHERE pg_catalog.has_database_privilege(
                       mine.oid, pg_catalog.current_database(), 'CREATE')
            """);
  }

  static boolean temporary(Connection session) throws SQLException {
    return Catalogue.texts(
            session,
            "SELECT pg_catalog.has_database_privilege(session_user,"
                + " pg_catalog.current_database(), 'TEMPORARY')")
        .contains("t");
  }

  static List<String> definers(Connection session) throws SQLException {
    return Catalogue.texts(
        session,
        MINE
            + """
            SELECT DISTINCT pg_catalog.format('%I.%I', n.nspname, p.proname)
              FROM pg_catalog.pg_proc p
              JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
              CROSS JOIN mine
             WHERE p.prosecdef
               AND pg_catalog.has_schema_privilege(mine.oid, n.oid, 'USAGE')
               AND pg_catalog.has_function_privilege(mine.oid, p.oid, 'EXECUTE') AND
            """
            + OF_USERS
            + " ORDER BY 1");
  }

  /**
   * Readable views and tables whose rules or row policies call what the catalogue notes as volatile
   * or SECURITY DEFINER. Built-in functions are not noted there (manual §52.18: pinned objects), so
   * those that do something are looked for in the views' text.
   */
  static List<String> calling(Connection session) throws SQLException {
    return Catalogue.texts(
        session,
        MINE
            + """
            , code AS (
              SELECT 'pg_rewrite' AS catalogue, w.oid, w.ev_class AS relation
                FROM pg_catalog.pg_rewrite w
               UNION ALL
              SELECT 'pg_policy', p.oid, p.polrelid FROM pg_catalog.pg_policy p),
            calling AS (
              SELECT code.relation
                FROM code
                JOIN pg_catalog.pg_depend d
                  ON d.classid = ('pg_catalog.' || code.catalogue)::pg_catalog.regclass
                 AND d.objid = code.oid
                 AND d.refclassid = 'pg_catalog.pg_proc'::pg_catalog.regclass
                JOIN pg_catalog.pg_proc f ON f.oid = d.refobjid
               WHERE f.provolatile = 'v' OR f.prosecdef
               UNION
              SELECT v.oid FROM pg_catalog.pg_class v
               WHERE v.relkind = 'v' AND pg_catalog.pg_get_viewdef(v.oid) ~ ?)
            SELECT DISTINCT pg_catalog.format('%I.%I', n.nspname, c.relname)
              FROM calling
              JOIN pg_catalog.pg_class c ON c.oid = calling.relation
              JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
              CROSS JOIN mine
             WHERE c.relkind IN ('v', 'r', 'p')
               AND (pg_catalog.has_table_privilege(mine.oid, c.oid, 'SELECT')
                    OR pg_catalog.has_any_column_privilege(mine.oid, c.oid, 'SELECT')) AND
            """
            + OF_USERS
            + " ORDER BY 1",
        "\\m(nextval|setval|set_config|pg_notify|pg_advisory\\w*|pg_try_advisory\\w*"
            + "|pg_terminate_backend|pg_cancel_backend|pg_read_\\w*file|pg_ls_\\w*|lo_\\w+"
            + "|query_to_xml\\w*|pg_switch_wal|pg_reload_conf|pg_sleep\\w*)\\(");
  }

  /** {@code name=value} of what role or database set for every session. */
  static List<String> lexicalDefaults(Connection session) throws SQLException {
    return Catalogue.texts(
        session,
        MINE_SETTINGS
            + " WHERE setting ~* '^(standard_conforming_strings|backslash_quote"
            + "|escape_string_warning|client_encoding|array_nulls|quote_all_identifiers"
            + "|transform_null_equals)=' ORDER BY 1");
  }

  private static final String MINE_SETTINGS =
      """
      SELECT DISTINCT setting FROM (
        SELECT pg_catalog.unnest(s.setconfig) AS setting
          FROM pg_catalog.pg_db_role_setting s
         WHERE s.setrole IN (0, (SELECT r.oid FROM pg_catalog.pg_roles r
                                  WHERE r.rolname = session_user))
           AND s.setdatabase IN (0, (SELECT d.oid FROM pg_catalog.pg_database d
                                      WHERE d.datname = pg_catalog.current_database()))) s
      """;

  static boolean readOnlyByDefault(Connection session) throws SQLException {
    return !Catalogue.texts(
            session,
            MINE_SETTINGS
                + " WHERE setting ~* '^default_transaction_read_only=(on|true|yes|1)$'"
                + " ORDER BY 1")
        .isEmpty();
  }

  /** The session's limits, as the server says them. */
  static List<String> held(Connection session) throws SQLException {
    return Catalogue.texts(
        session,
        "SELECT pg_catalog.current_setting('statement_timeout')"
            + " UNION ALL SELECT pg_catalog.current_setting('lock_timeout')");
  }
}
