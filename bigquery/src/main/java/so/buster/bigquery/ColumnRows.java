package so.buster.bigquery;

import com.google.api.services.bigquery.model.Table;
import com.google.api.services.bigquery.model.TableReference;
import java.sql.DatabaseMetaData;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of {@code getColumns}. */
final class ColumnRows {
  private ColumnRows() {}

  static List<List<@Nullable Object>> of(Table table, Likeness likeness) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    List<Column> columns = Column.of(table.getSchema());
    for (int i = 0; i < columns.size(); i++) {
      if (likeness.matches(columns.get(i).name())) {
        rows.add(row(table.getTableReference(), columns.get(i), i + 1));
      }
    }
    return rows;
  }

  private static List<@Nullable Object> row(TableReference table, Column column, int position) {
    boolean number = column.type().isNumber() && !column.repeated();
    boolean text = column.jdbcType() == java.sql.Types.VARCHAR;
    return Shape.row(
        table.getProjectId(),
        table.getDatasetId(),
        table.getTableId(),
        column.name(),
        column.jdbcType(),
        column.typeName(),
        column.precision(),
        null,
        number ? column.scale() : null,
        10,
        column.required() ? DatabaseMetaData.columnNoNulls : DatabaseMetaData.columnNullable,
        column.description(),
        column.defaultValue(),
        null,
        null,
        text ? column.precision() : null,
        position,
        column.required() ? "NO" : "YES",
        null,
        null,
        null,
        null,
        "NO",
        "NO");
  }
}
