package so.buster.it.database.snowflake;

import java.util.Map;

/**
 * Every object of a kind, with the columns in the order in which Snowflake shows them (SQL
 * reference, "SHOW"): the driver takes most of them by number. What is behind them is there to be
 * asked for.
 */
final class ShownObjects {
  private static final String USERS = "NOT internal AND database_name <> 'memory'";
  private static final String THEN = "'2024-01-01 00:00:00.000 +0000' AS created_on";

  static final Map<String, String> QUESTIONS =
      Map.ofEntries(
          Map.entry(
              "databases",
              "SELECT "
                  + THEN
                  + ", database_name AS name, 'N' AS is_default, 'Y' AS is_current,"
                  + " '' AS origin, 'OWNER' AS owner, '' AS comment, '' AS options,"
                  + " '1' AS retention_time, database_name, '' AS schema_name, '' AS table_name"
                  + " FROM duckdb_databases() WHERE "
                  + USERS),
          Map.entry(
              "schemas",
              "SELECT "
                  + THEN
                  + ", schema_name AS name, 'N' AS is_default, 'N' AS is_current,"
                  + " database_name, 'OWNER' AS owner, '' AS comment, '' AS options,"
                  + " '1' AS retention_time, schema_name, '' AS table_name"
                  + (" FROM duckdb_schemas() WHERE " + USERS)
                  + " AND schema_name <> 'main'"),
          Map.entry("objects", objects(true, true)),
          Map.entry("tables", objects(true, false)),
          Map.entry(
              "views",
              "SELECT "
                  + THEN
                  + ", view_name AS name, '' AS reserved, database_name, schema_name,"
                  + " 'OWNER' AS owner, '' AS comment, sql AS text, view_name AS table_name"
                  + " FROM duckdb_views() WHERE "
                  + USERS),
          Map.entry(
              "columns",
              "SELECT table_name, schema_name, column_name, data_type, is_nullable AS \"null?\","
                  + " column_default AS \"default\", 'COLUMN' AS kind, '' AS expression,"
                  + " '' AS comment, database_name, '' AS autoincrement, column_name AS name"
                  + " FROM duckdb_columns() WHERE "
                  + USERS),
          Map.entry(
              "primary keys",
              "SELECT "
                  + THEN
                  + ", database_name, schema_name, table_name,"
                  + " unnest(constraint_column_names) AS column_name,"
                  + " generate_subscripts(constraint_column_names, 1) AS key_sequence,"
                  + " constraint_name, 'false' AS rely, '' AS comment, table_name AS name"
                  + " FROM duckdb_constraints() WHERE constraint_type = 'PRIMARY KEY'"),
          Map.entry("imported keys", foreignKeys("table_name")),
          Map.entry("exported keys", foreignKeys("referenced_table")),
          Map.entry("functions", none()),
          Map.entry("procedures", none()));

  private ShownObjects() {}

  private static String objects(boolean tables, boolean views) {
    String table =
        "SELECT "
            + THEN
            + ", table_name AS name, database_name, schema_name, 'TABLE' AS kind,"
            + " '' AS comment, '' AS cluster_by, 0 AS rows, 0 AS bytes, 'OWNER' AS owner,"
            + (" '1' AS retention_time, table_name FROM duckdb_tables() WHERE " + USERS);
    String view =
        "SELECT "
            + THEN
            + ", view_name, database_name, schema_name, 'VIEW', '', '', 0, 0,"
            + (" 'OWNER', '1', view_name FROM duckdb_views() WHERE " + USERS);
    return tables && views ? table + " UNION ALL " + view : table;
  }

  private static String foreignKeys(String end) {
    return "SELECT "
        + THEN
        + ", database_name AS pk_database_name, schema_name AS pk_schema_name,"
        + " referenced_table AS pk_table_name, unnest(referenced_column_names) AS pk_column_name,"
        + " database_name AS fk_database_name, schema_name AS fk_schema_name,"
        + " table_name AS fk_table_name, unnest(constraint_column_names) AS fk_column_name,"
        + " generate_subscripts(constraint_column_names, 1) AS key_sequence,"
        + " 'NO ACTION' AS update_rule, 'NO ACTION' AS delete_rule, constraint_name AS fk_name,"
        + " 'PK' AS pk_name, 'NOT DEFERRABLE' AS deferrability, 'false' AS rely, '' AS comment,"
        + (" database_name, schema_name, " + end + " AS table_name, " + end + " AS name")
        + " FROM duckdb_constraints() WHERE constraint_type = 'FOREIGN KEY'";
  }

  /** Of one's own; the built-in ones are listed by another command. */
  private static String none() {
    return "SELECT "
        + THEN
        + ", '' AS name, '' AS schema_name, 'N' AS is_builtin,"
        + " 'N' AS is_aggregate, 'N' AS is_ansi, 0 AS min_num_arguments, 0 AS max_num_arguments,"
        + " '' AS arguments, '' AS description, '' AS catalog_name, 'N' AS is_table_function,"
        + " '' AS database_name, '' AS table_name WHERE false";
  }
}
