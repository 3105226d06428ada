package so.buster.cli;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import so.buster.jdbc.BusterResult;

/** Prints the rows of one answer and says whether it was cut. */
abstract class RowPrinter implements AutoCloseable {

  /**
   * @param label as the query calls it; two columns may have the same
   * @param type one of {@link java.sql.Types}
   */
  record Column(String label, int type) {}

  /** Reads and prints everything. */
  final void print(ResultSet rows) throws SQLException, IOException {
    begin(columns(rows.getMetaData()));
    long count = 0;
    while (rows.next()) {
      row(rows);
      count++;
    }
    end(count, rows.unwrap(BusterResult.class).truncated());
  }

  abstract void begin(List<Column> columns) throws IOException;

  /** Prints the row on which {@code rows} stands. */
  abstract void row(ResultSet rows) throws SQLException, IOException;

  abstract void end(long count, boolean truncated) throws IOException;

  /** Ends a document that an error has cut short. */
  @Override
  public void close() throws IOException {}

  /** The sentence about an answer that was cut. */
  static String cut(long count) {
    return "truncated at " + count + " rows: there are more; maxRows is the limit";
  }

  private static List<Column> columns(ResultSetMetaData meta) throws SQLException {
    List<Column> columns = new ArrayList<>();
    for (int i = 1; i <= meta.getColumnCount(); i++) {
      columns.add(new Column(meta.getColumnLabel(i), meta.getColumnType(i)));
    }
    return List.copyOf(columns);
  }
}
