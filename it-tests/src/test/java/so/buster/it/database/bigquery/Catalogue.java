package so.buster.it.database.bigquery;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code datasets.list} and {@code get}, {@code tables.list}: what there is, page by page. */
final class Catalogue {
  private final Engine engine;

  Catalogue(Engine engine) {
    this.engine = engine;
  }

  /** Names of columns and the engine's types. */
  static Map<String, String> columns(Connection engine, Table table) throws SQLException {
    Map<String, String> columns = new LinkedHashMap<>();
    for (List<String> row :
        rows(
            engine,
            "SELECT column_name, data_type FROM duckdb_columns() WHERE database_name = ?"
                + " AND schema_name = ? AND table_name = ? ORDER BY column_index",
            table.project(),
            table.dataset(),
            table.name())) {
      columns.put(row.get(0), row.get(1));
    }
    return columns;
  }

  /** All rows of a question with these values, as text. */
  static List<List<String>> rows(Connection engine, String sql, String... values)
      throws SQLException {
    try (PreparedStatement statement = engine.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      List<List<String>> rows = new ArrayList<>();
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          List<String> row = new ArrayList<>();
          for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            row.add(String.valueOf(result.getString(i)));
          }
          rows.add(row);
        }
      }
      return rows;
    }
  }

  ObjectNode datasets(String project, Map<String, String> query) throws SQLException, Complaint {
    ObjectNode reply = Replies.of("datasetList");
    ArrayNode datasets = Replies.MAPPER.createArrayNode();
    for (List<String> row : page(reply, datasets(project), query)) {
      datasets.add(dataset(project, row.get(0)));
    }
    reply.set("datasets", datasets);
    return reply;
  }

  private List<List<String>> datasets(String project) throws SQLException, Complaint {
    try (Connection connection = engine.catalogue()) {
      List<List<String>> names =
          rows(
              connection,
              "SELECT schema_name FROM duckdb_schemas() WHERE database_name = ? AND schema_name"
                  + " NOT IN ('main', 'information_schema', 'pg_catalog') ORDER BY 1",
              project);
      if (names.isEmpty()) {
        throw Complaint.notFound("Project " + project);
      }
      return names;
    }
  }

  private static ObjectNode dataset(String project, String name) {
    ObjectNode dataset = Replies.of("dataset").put("id", project + ":" + name);
    dataset.putObject("datasetReference").put("projectId", project).put("datasetId", name);
    return dataset.put("location", Job.LOCATION);
  }

  ObjectNode dataset(Table name) throws SQLException, Complaint {
    exists(name.project(), name.dataset());
    return dataset(name.project(), name.dataset());
  }

  private void exists(String project, String dataset) throws SQLException, Complaint {
    if (!datasets(project).contains(List.of(dataset))) {
      throw Complaint.notFound("Dataset " + project + ":" + dataset);
    }
  }

  ObjectNode tables(String project, String dataset, Map<String, String> query)
      throws SQLException, Complaint {
    exists(project, dataset);
    List<List<String>> all;
    try (Connection connection = engine.catalogue()) {
      all =
          rows(
              connection,
              "SELECT table_name, 'TABLE' FROM duckdb_tables() WHERE database_name = ? AND"
                  + " schema_name = ? UNION ALL SELECT view_name, 'VIEW' FROM duckdb_views()"
                  + " WHERE database_name = ? AND schema_name = ? ORDER BY 1",
              project,
              dataset,
              project,
              dataset);
    }
    ObjectNode reply = Replies.of("tableList").put("totalItems", all.size());
    ArrayNode tables = Replies.MAPPER.createArrayNode();
    for (List<String> row : page(reply, all, query)) {
      Table table = new Table(project, dataset, row.get(0));
      ObjectNode entry = tables.addObject().put("kind", "bigquery#table").put("id", table.id());
      entry.set("tableReference", Replies.table(table));
      entry.put("type", row.get(1));
    }
    reply.set("tables", tables);
    return reply;
  }

  private static List<List<String>> page(
      ObjectNode reply, List<List<String>> all, Map<String, String> query) {
    int from = Integer.parseInt(query.getOrDefault("pageToken", "0"));
    int most = Integer.parseInt(query.getOrDefault("maxResults", "50"));
    int to = Math.min(all.size(), from + most);
    if (to < all.size()) {
      reply.put("nextPageToken", Integer.toString(to));
    }
    return all.subList(from, to);
  }
}
