package so.buster.bigquery;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that are in memory already: descriptions of the database. */
final class ListedRows implements Rows {
  private final List<Column> columns;
  private final Iterator<List<@Nullable Object>> rows;

  ListedRows(List<Column> columns, List<List<@Nullable Object>> rows) {
    this.columns = List.copyOf(columns);
    this.rows = rows.iterator();
  }

  @Override
  public List<Column> columns() {
    return columns;
  }

  @Override
  public @Nullable List<@Nullable Object> next() {
    return rows.hasNext() ? rows.next() : null;
  }

  @Override
  public void close() {
    // There is nothing to give back.
  }
}
