package so.buster.bigquery;

import com.google.api.services.bigquery.model.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describes projects (JDBC's catalogs), datasets (schemas), tables, columns and keys. Without a
 * catalog it is the connection's: to walk through every project that an account can see is nobody's
 * wish.
 */
final class BigQueryDatabaseMetaData extends KeyMetaData {
  private static final List<String> TYPES =
      List.of("EXTERNAL", "MATERIALIZED VIEW", "SNAPSHOT", "TABLE", "VIEW");

  BigQueryDatabaseMetaData(BigQueryConnection connection) {
    super(connection);
  }

  @Override
  public Connection getConnection() {
    return connection;
  }

  /** Without a property: some are secret. */
  @Override
  public String getURL() {
    return "jdbc:bigquery://https://www.googleapis.com/bigquery/v2:443";
  }

  /** The project that pays and that of the default dataset. */
  @Override
  public ResultSet getCatalogs() throws SQLException {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (String project : projects()) {
      rows.add(Shape.row(project));
    }
    return Shape.CATALOGS.of(rows);
  }

  private List<String> projects() throws SQLException {
    return java.util.stream.Stream.of(connection.settings().project(), connection.getCatalog())
        .distinct()
        .sorted()
        .toList();
  }

  @Override
  public ResultSet getSchemas() throws SQLException {
    return getSchemas(null, null);
  }

  @Override
  public ResultSet getSchemas(@Nullable String catalog, @Nullable String schemaPattern)
      throws SQLException {
    String project = project(catalog);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (String dataset : catalogue.datasets(project, new Likeness(schemaPattern))) {
      rows.add(Shape.row(dataset, project));
    }
    return Shape.SCHEMAS.of(rows);
  }

  @Override
  public ResultSet getTableTypes() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    TYPES.forEach(type -> rows.add(Shape.row(type)));
    return Shape.TABLE_TYPES.of(rows);
  }

  @Override
  public ResultSet getTypeInfo() {
    return Shape.TYPES.of(TypeInfo.rows());
  }

  @Override
  public ResultSet getClientInfoProperties() {
    return Shape.CLIENT_INFO.of(
        List.of(Shape.row(ClientConnection.APPLICATION, 128, "", "the program's name")));
  }

  private List<Catalogue.Entry> entries(
      @Nullable String catalog, @Nullable String schemas, @Nullable String tables)
      throws SQLException {
    String project = project(catalog);
    Likeness likeness = new Likeness(schemas);
    String exact = likeness.exact();
    List<String> datasets = exact == null ? catalogue.datasets(project, likeness) : List.of(exact);
    List<Catalogue.Entry> entries = new ArrayList<>();
    for (String dataset : datasets) {
      entries.addAll(catalogue.tables(project, dataset, new Likeness(tables)));
    }
    return entries;
  }

  /** By type, dataset and name. */
  @Override
  public ResultSet getTables(
      @Nullable String catalog,
      @Nullable String schemaPattern,
      @Nullable String tablePattern,
      String @Nullable [] types)
      throws SQLException {
    List<String> wanted = types == null ? TYPES : Arrays.asList(types);
    List<Catalogue.Entry> entries = entries(catalog, schemaPattern, tablePattern);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (String type : TYPES) {
      for (Catalogue.Entry entry : entries) {
        if (entry.type().equals(type) && wanted.contains(type)) {
          rows.add(
              Shape.row(
                  entry.project(),
                  entry.dataset(),
                  entry.name(),
                  type,
                  null,
                  null,
                  null,
                  null,
                  null,
                  null));
        }
      }
    }
    return Shape.TABLES.of(rows);
  }

  @Override
  public ResultSet getColumns(
      @Nullable String catalog,
      @Nullable String schemaPattern,
      @Nullable String tablePattern,
      @Nullable String columnPattern)
      throws SQLException {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Table table : details(entries(catalog, schemaPattern, tablePattern))) {
      rows.addAll(ColumnRows.of(table, new Likeness(columnPattern)));
    }
    return Shape.COLUMNS.of(rows);
  }
}
