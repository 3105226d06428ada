package so.buster.bigquery;

import com.google.api.services.bigquery.model.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Describes the keys of tables. */
abstract class KeyMetaData extends JdbcDatabaseMetaData {
  final BigQueryConnection connection;
  final Catalogue catalogue;

  KeyMetaData(BigQueryConnection connection) {
    this.connection = connection;
    this.catalogue = new Catalogue(connection.service());
  }

  final String project(@Nullable String catalog) throws SQLException {
    return catalog == null || catalog.isEmpty() ? connection.getCatalog() : catalog;
  }

  final List<Table> details(List<Catalogue.Entry> entries) throws SQLException {
    return new TableDetails(catalogue).of(entries);
  }

  /** A key is asked for by names, not by patterns; without a dataset it is the default one. */
  private List<Table> named(
      @Nullable String catalog, @Nullable String schema, @Nullable String table)
      throws SQLException {
    String dataset = dataset(schema);
    Table found =
        table == null || dataset.isEmpty()
            ? null
            : catalogue.table(project(catalog), dataset, table);
    return found == null ? List.of() : List.of(found);
  }

  private String dataset(@Nullable String schema) {
    return schema == null || schema.isEmpty() ? connection.state().schema() : schema;
  }

  @Override
  public ResultSet getPrimaryKeys(
      @Nullable String catalog, @Nullable String schema, @Nullable String table)
      throws SQLException {
    return Shape.PRIMARY_KEYS.of(
        named(catalog, schema, table).stream().flatMap(t -> Keys.primary(t).stream()).toList());
  }

  @Override
  public ResultSet getImportedKeys(
      @Nullable String catalog, @Nullable String schema, @Nullable String table)
      throws SQLException {
    return Shape.FOREIGN_KEYS.of(
        named(catalog, schema, table).stream().flatMap(t -> Keys.foreign(t).stream()).toList());
  }

  /** BigQuery declares keys between tables of one dataset only, so all of those are read. */
  @Override
  public ResultSet getExportedKeys(
      @Nullable String catalog, @Nullable String schema, @Nullable String table)
      throws SQLException {
    String dataset = dataset(schema);
    String name = table == null ? "" : table;
    List<Catalogue.Entry> neighbours =
        dataset.isEmpty()
            ? List.of()
            : catalogue.tables(project(catalog), dataset, new Likeness(null));
    return Shape.FOREIGN_KEYS.of(
        details(neighbours).stream()
            .flatMap(t -> Keys.foreign(t).stream())
            .filter(row -> Keys.pointsTo(row, dataset, name))
            .toList());
  }

  @Override
  public ResultSet getCrossReference(
      @Nullable String parentCatalog,
      @Nullable String parentSchema,
      @Nullable String parentTable,
      @Nullable String catalog,
      @Nullable String schema,
      @Nullable String table)
      throws SQLException {
    String dataset = dataset(parentSchema);
    String name = parentTable == null ? "" : parentTable;
    return Shape.FOREIGN_KEYS.of(
        named(catalog, schema, table).stream()
            .flatMap(t -> Keys.foreign(t).stream())
            .filter(row -> Keys.pointsTo(row, dataset, name))
            .toList());
  }
}
