package so.buster.it.database.bigquery;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** {@code tables.get}: columns, keys, rows and bytes of one table (REST reference, "Table"). */
final class TableDescription {
  private static final String COLUMNS =
      "SELECT column_name, data_type, is_nullable FROM duckdb_columns() WHERE database_name = ?"
          + " AND schema_name = ? AND table_name = ? ORDER BY column_index";
  private static final String PRIMARY =
      "SELECT unnest(constraint_column_names) FROM duckdb_constraints() WHERE database_name = ?"
          + " AND schema_name = ? AND table_name = ? AND constraint_type = 'PRIMARY KEY'";
  private static final String FOREIGN =
      "SELECT constraint_name, referenced_table, unnest(constraint_column_names),"
          + " unnest(referenced_column_names) FROM duckdb_constraints() WHERE database_name = ?"
          + " AND schema_name = ? AND table_name = ? AND constraint_type = 'FOREIGN KEY'"
          + " ORDER BY constraint_index";

  private final Connection engine;
  private final Table table;
  private final ObjectNode description = Replies.of("table");

  private TableDescription(Connection engine, Table table) {
    this.engine = engine;
    this.table = table;
  }

  static ObjectNode of(Connection engine, Table table) throws SQLException, Complaint {
    if (table.dataset().equals(Engine.VAULT)) {
      throw Complaint.denied("Table " + table.id());
    }
    TableDescription description = new TableDescription(engine, table);
    description.describe();
    return description.description;
  }

  private void describe() throws SQLException, Complaint {
    List<List<String>> columns = rows(COLUMNS);
    if (columns.isEmpty()) {
      throw Complaint.notFound("Table " + table.id());
    }
    description.put("id", table.id());
    description.set("tableReference", Replies.table(table));
    ArrayNode fields = description.putObject("schema").putArray("fields");
    for (List<String> column : columns) {
      ColumnType type = ColumnType.of(column.get(1));
      fields.add(type.declared(column.get(0), column.get(2).equals("false")));
    }
    boolean view =
        !rows("SELECT 1 FROM duckdb_views() WHERE database_name = ? AND schema_name = ?"
                + " AND view_name = ?")
            .isEmpty();
    description.put("type", view ? "VIEW" : "TABLE");
    if (!view) {
      keys();
      size();
    }
  }

  private List<List<String>> rows(String sql) throws SQLException {
    return Catalogue.rows(engine, sql, table.project(), table.dataset(), table.name());
  }

  private void keys() throws SQLException {
    ObjectNode constraints = Replies.MAPPER.createObjectNode();
    List<List<String>> primary = rows(PRIMARY);
    if (!primary.isEmpty()) {
      ArrayNode columns = constraints.putObject("primaryKey").putArray("columns");
      primary.forEach(row -> columns.add(row.get(0)));
    }
    ArrayNode keys = Replies.MAPPER.createArrayNode();
    for (List<String> row : rows(FOREIGN)) {
      ObjectNode key = keys.isEmpty() ? null : (ObjectNode) keys.get(keys.size() - 1);
      if (key == null || !key.path("name").asText().equals(row.get(0))) {
        key = keys.addObject().put("name", row.get(0));
        Table to = new Table(table.project(), table.dataset(), row.get(1));
        key.set("referencedTable", Replies.table(to));
        key.putArray("columnReferences");
      }
      ((ArrayNode) key.path("columnReferences"))
          .addObject()
          .put("referencingColumn", row.get(2))
          .put("referencedColumn", row.get(3));
    }
    if (!keys.isEmpty()) {
      constraints.set("foreignKeys", keys);
    }
    if (!constraints.isEmpty()) {
      description.set("tableConstraints", constraints);
    }
  }

  private void size() throws SQLException {
    String path = EngineSql.path(table.project() + "." + table.dataset() + "." + table.name());
    String rows = Catalogue.rows(engine, "SELECT count(*) FROM " + path).get(0).get(0);
    description.put("numRows", rows);
    description.put("numBytes", Long.toString(Price.of(engine, "SELECT * FROM " + path).bytes()));
  }
}
