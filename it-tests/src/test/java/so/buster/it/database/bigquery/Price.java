package so.buster.it.database.bigquery;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a query reads: whole columns of whole tables, as BigQuery's documentation counts them ("Data
 * size calculation"); that a table costs at least 10 MiB is its word, too ("On-demand compute
 * pricing"). Which columns, the engine's plan says.
 *
 * @param bytes of those columns
 * @param tables that they are of
 */
record Price(long bytes, List<Table> tables) {
  private static final long MEBIBYTE = 1L << 20;
  private static final long LEAST = 10 * MEBIBYTE;
  private static final Pattern PATH =
      Pattern.compile(
          "(?:\"([^\"]+)\"|(\\w+))\\.(?:\"([^\"]+)\"|(\\w+))\\.(?:\"([^\"]+)\"|(\\w+))");

  /** What is billed: for each table a whole number of mebibytes, ten at least. */
  long billed() {
    long even = (bytes + MEBIBYTE - 1) / MEBIBYTE * MEBIBYTE;
    return bytes == 0 ? 0 : Math.max(even, LEAST * tables.size());
  }

  /** Of a text of the engine, without open places. */
  static Price of(Connection engine, String sql) throws SQLException {
    Map<Table, Set<String>> columns = new HashMap<>();
    try (Statement statement = engine.createStatement();
        ResultSet plan = statement.executeQuery("EXPLAIN (FORMAT JSON) " + sql)) {
      while (plan.next()) {
        for (JsonNode node : Replies.MAPPER.readTree(plan.getString(2))) {
          scans(node, columns);
        }
      }
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new SQLException(e);
    }
    Map<Table, Set<String>> sorted = new TreeMap<>(Comparator.comparing(Table::id));
    sorted.putAll(columns);
    long bytes = 0;
    for (Map.Entry<Table, Set<String>> table : sorted.entrySet()) {
      bytes += bytes(engine, table.getKey(), table.getValue());
    }
    return new Price(bytes, List.copyOf(sorted.keySet()));
  }

  private static void scans(JsonNode node, Map<Table, Set<String>> columns) {
    JsonNode scan = node.path("extra_info");
    Matcher path = PATH.matcher(scan.path("Table").asText());
    if (path.matches()) {
      Table table = new Table(either(path, 1), either(path, 3), either(path, 5));
      Set<String> read = columns.computeIfAbsent(table, unused -> new LinkedHashSet<>());
      JsonNode projections = scan.path("Projections");
      if (projections.isTextual()) {
        read.add(projections.asText());
      }
      projections.forEach(column -> read.add(column.asText()));
      Matcher word = Pattern.compile("\\w+").matcher(scan.path("Filters").toString());
      while (word.find()) {
        read.add(word.group());
      }
    }
    node.path("children").forEach(child -> scans(child, columns));
  }

  private static String either(Matcher path, int group) {
    return path.group(group) == null ? path.group(group + 1) : path.group(group);
  }

  private static long bytes(Connection engine, Table table, Set<String> read) throws SQLException {
    List<String> sums = new ArrayList<>();
    for (Map.Entry<String, String> column : Catalogue.columns(engine, table).entrySet()) {
      if (read.contains(column.getKey())) {
        sums.add("sum(" + size(EngineSql.name(column.getKey()), column.getValue()) + ")");
      }
    }
    String path = EngineSql.path(table.project() + "." + table.dataset() + "." + table.name());
    String sum = sums.isEmpty() ? "0" : String.join(" + ", sums);
    try (Statement statement = engine.createStatement();
        ResultSet row = statement.executeQuery("SELECT coalesce(" + sum + ", 0) FROM " + path)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static String size(String column, String type) {
    String size =
        switch (ColumnType.of(type).name()) {
          case "STRING", "JSON", "BYTES", "RECORD" -> "2 + strlen(CAST(" + column + " AS VARCHAR))";
          case "BOOLEAN" -> "1";
          case "NUMERIC", "INTERVAL" -> "16";
          default -> "8";
        };
    return "CASE WHEN " + column + " IS NULL THEN 0 ELSE " + size + " END";
  }
}
