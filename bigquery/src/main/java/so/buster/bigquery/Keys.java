package so.buster.bigquery;

import com.google.api.services.bigquery.model.Table;
import com.google.api.services.bigquery.model.TableConstraints;
import com.google.api.services.bigquery.model.TableReference;
import java.sql.DatabaseMetaData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Primary and foreign keys as the service declares and does not enforce them (REST reference,
 * "TableConstraints").
 */
final class Keys {
  private Keys() {}

  /** Rows of {@code getPrimaryKeys}: by the name of the column. */
  static List<List<@Nullable Object>> primary(Table table) {
    TableConstraints constraints = table.getTableConstraints();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    if (constraints == null || constraints.getPrimaryKey() == null) {
      return rows;
    }
    TableReference name = table.getTableReference();
    List<String> columns = constraints.getPrimaryKey().getColumns();
    for (int i = 0; i < columns.size(); i++) {
      rows.add(
          Shape.row(
              name.getProjectId(),
              name.getDatasetId(),
              name.getTableId(),
              columns.get(i),
              i + 1,
              null));
    }
    rows.sort(Comparator.comparing(row -> String.valueOf(row.get(3))));
    return rows;
  }

  /** Rows of {@code getImportedKeys}: the keys of this table that point elsewhere. */
  static List<List<@Nullable Object>> foreign(Table table) {
    TableConstraints constraints = table.getTableConstraints();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    if (constraints != null && constraints.getForeignKeys() != null) {
      constraints
          .getForeignKeys()
          .forEach(key -> rows.addAll(rows(table.getTableReference(), key)));
    }
    rows.sort(
        Comparator.comparing((List<@Nullable Object> row) -> String.valueOf(row.get(2)))
            .thenComparing(row -> String.valueOf(row.get(11)))
            .thenComparing(row -> (Long) row.get(8)));
    return rows;
  }

  private static List<List<@Nullable Object>> rows(
      TableReference from, TableConstraints.ForeignKeys key) {
    TableConstraints.ForeignKeys.ReferencedTable to = key.getReferencedTable();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (int i = 0; i < key.getColumnReferences().size(); i++) {
      TableConstraints.ForeignKeys.ColumnReferences columns = key.getColumnReferences().get(i);
      rows.add(
          Shape.row(
              to.getProjectId(),
              to.getDatasetId(),
              to.getTableId(),
              columns.getReferencedColumn(),
              from.getProjectId(),
              from.getDatasetId(),
              from.getTableId(),
              columns.getReferencingColumn(),
              i + 1,
              DatabaseMetaData.importedKeyNoAction,
              DatabaseMetaData.importedKeyNoAction,
              key.getName(),
              null,
              DatabaseMetaData.importedKeyNotDeferrable));
    }
    return rows;
  }

  /** Whether a row of {@link #foreign} points to this table. */
  static boolean pointsTo(List<@Nullable Object> row, String dataset, String table) {
    return dataset.equals(row.get(1)) && table.equals(row.get(2));
  }
}
