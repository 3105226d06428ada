package so.buster.bigquery;

import com.google.api.client.util.Data;
import com.google.api.services.bigquery.model.GetQueryResultsResponse;
import com.google.api.services.bigquery.model.TableCell;
import com.google.api.services.bigquery.model.TableRow;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer of a job, a page at a time: of what was read nothing is kept. */
final class PagedRows implements Rows {
  private final QueryJob job;
  private final PageSize size;
  private final List<Column> columns;
  private final long mostRows;
  private Iterator<TableRow> page;
  private @Nullable String next;
  private long row;

  /**
   * @param first the page that told that the job is done
   * @param mostRows where the answer ends at the latest; zero for no limit
   */
  PagedRows(QueryJob job, GetQueryResultsResponse first, PageSize size, long mostRows) {
    this.job = job;
    this.size = size;
    this.columns = Column.of(first.getSchema());
    this.mostRows = mostRows;
    this.page = rows(first);
  }

  @Override
  public List<Column> columns() {
    return columns;
  }

  @Override
  public @Nullable List<@Nullable Object> next() throws SQLException {
    if (mostRows > 0 && row == mostRows) {
      return null;
    }
    while (!page.hasNext()) {
      String token = next;
      if (token == null) {
        return null;
      }
      page = rows(job.page(token, size.next()));
    }
    row++;
    return values(page.next());
  }

  private Iterator<TableRow> rows(GetQueryResultsResponse response) {
    String token = response.getPageToken();
    next = token == null || token.isEmpty() ? null : token;
    List<TableRow> rows = response.getRows() == null ? List.of() : response.getRows();
    size.learn(rows.size(), rows.stream().mapToLong(row -> length(row.getF())).sum());
    return rows.iterator();
  }

  private List<@Nullable Object> values(TableRow row) throws SQLException {
    List<TableCell> cells = row.getF();
    if (cells.size() != columns.size()) {
      throw Failures.misuse("The service sent a row that does not fit its columns.");
    }
    List<@Nullable Object> values = new ArrayList<>(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      values.add(Cell.value(columns.get(i), cells.get(i).getV()));
    }
    return values;
  }

  /** Roughly the bytes that it took on the wire. */
  private static long length(@Nullable Object written) {
    if (written == null || Data.isNull(written)) {
      return 8;
    } else if (written instanceof List<?> list) {
      return list.stream().mapToLong(PagedRows::length).sum();
    } else if (written instanceof TableCell cell) {
      return 8 + length(cell.getV());
    } else if (written instanceof Map<?, ?> map) {
      return map.values().stream().mapToLong(PagedRows::length).sum();
    }
    return 8L + written.toString().length();
  }

  @Override
  public void close() {
    next = null;
    page = List.<TableRow>of().iterator();
  }
}
