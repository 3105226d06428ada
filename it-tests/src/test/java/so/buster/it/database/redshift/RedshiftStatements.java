package so.buster.it.database.redshift;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Statements of the driver and of the adapter that PostgreSQL cannot run, in words that it can: a
 * setting by PostgreSQL's name of it, a system view by that of its stand-in ({@code
 * redshift-views.sql}), and the driver's questions about tables and columns in which Redshift lets
 * a statement use the names of its own SELECT list. No other text is touched.
 */
final class RedshiftStatements {
  private static final List<Form> FORMS =
      List.of(
          new Form("SET readonly = 1", sql -> "SET default_transaction_read_only = on"),
          new Form("SET readonly=1", sql -> "SET default_transaction_read_only = on"),
          new Form("SET readonly=0", sql -> "SET default_transaction_read_only = off"),
          new Form(
              "SET enable_case_sensitive_identifier TO ",
              sql -> sql.replace("SET enable", "SET redshift.enable")),
          new Form("SHOW readonly", sql -> "SHOW default_transaction_read_only"),
          new Form(
              "SELECT pg_catalog.current_setting('readonly')", RedshiftStatements::attestation),
          new Form("select 1 from svv_external_schemas", RedshiftStatements::views),
          new Form("SELECT role_name FROM svv_user_grants", RedshiftStatements::views),
          new Form(
              "SELECT CAST(current_database() AS VARCHAR(124)) AS TABLE_CAT, n.nspname",
              sql ->
                  sql.replace(" AND TABLE_SCHEM ", " AND n.nspname ")
                      .replace(" AND TABLE_NAME ", " AND c.relname ")),
          new Form(
              "SELECT * FROM ( SELECT current_database() AS TABLE_CAT, n.nspname",
              RedshiftStatements::columns),
          new Form(
              "SELECT * FROM (SELECT CAST(current_database() AS VARCHAR(124)) AS TABLE_CAT",
              RedshiftStatements::views),
          new Form(
              "SELECT current_database()::varchar(128) AS TABLE_CAT, table_schema AS TABLE_SCHEM",
              sql -> views(withoutAlias(sql)).replace(" AND table_schem ", " AND table_schema ")),
          new Form("SELECT current_database() AS PROCEDURE_CAT", RedshiftStatements::views),
          new Form("SELECT PROCEDURE_CAT", RedshiftStatements::views));

  private static final String LATE_BINDING_VIEWS =
      "UNION ALL SELECT current_database()::VARCHAR(128) AS TABLE_CAT, schemaname";

  private RedshiftStatements() {}

  /** How a text begins, and what becomes of it. */
  private record Form(String beginning, UnaryOperator<String> change) {}

  static String forPostgres(String sql) {
    for (Form form : FORMS) {
      if (sql.startsWith(form.beginning())) {
        return form.change().apply(sql);
      }
    }
    return sql;
  }

  /** Redshift has milliseconds without a unit where PostgreSQL chooses the unit. */
  private static String attestation(String sql) {
    return sql.replace("'readonly'", "'default_transaction_read_only'")
        .replace("'enable_", "'redshift.enable_")
        .replace(
            "pg_catalog.current_setting('statement_timeout')",
            "(SELECT setting FROM pg_catalog.pg_settings WHERE name = 'statement_timeout')");
  }

  private static String views(String sql) {
    return sql.replace(" from svv_", " from redshift.svv_")
        .replace(" FROM svv_", " FROM redshift.svv_")
        .replace("pg_catalog.pg_proc_info", "redshift.pg_proc_info");
  }

  /** Without the half about late-binding views, which PostgreSQL does not have. */
  private static String columns(String sql) {
    int views = sql.indexOf(LATE_BINDING_VIEWS);
    return views < 0 ? sql : withoutAlias(sql.substring(0, views)) + " AS x";
  }

  /** Without the use of a name of the SELECT list in that list itself. */
  private static String withoutAlias(String sql) {
    return sql.replace("IS_AUTOINCREMENT AS IS_GENERATEDCOLUMN", "'NO' AS IS_GENERATEDCOLUMN");
  }
}
