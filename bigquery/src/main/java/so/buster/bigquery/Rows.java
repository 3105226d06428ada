package so.buster.bigquery;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows, one after the other; values as {@link Cell} reads them. */
interface Rows {
  List<Column> columns();

  /** The next row; null behind the last. */
  @Nullable List<@Nullable Object> next() throws SQLException;

  /** No more will be asked for. */
  void close();
}
