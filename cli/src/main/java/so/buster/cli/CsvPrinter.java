package so.buster.cli;

import java.io.PrintStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** CSV as RFC 4180: CRLF, quotes where needed. NULL is nothing, an empty text is two quotes. */
final class CsvPrinter extends RowPrinter {
  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]|^\\s|\\s$|^$");

  private final Terminal terminal;
  private final PrintStream out;
  private int width;

  CsvPrinter(Terminal terminal) {
    this.terminal = terminal;
    this.out = terminal.out();
  }

  @Override
  void begin(List<Column> columns) {
    width = columns.size();
    for (int i = 0; i < width; i++) {
      cell(i, columns.get(i).label());
    }
  }

  @Override
  void row(ResultSet rows) throws SQLException {
    for (int i = 0; i < width; i++) {
      cell(i, rows.getString(i + 1));
    }
  }

  @Override
  void end(long count, boolean truncated) {
    out.flush();
    if (truncated) {
      terminal.complain(cut(count));
    }
  }

  private void cell(int index, @Nullable String value) {
    if (index > 0) {
      out.print(',');
    }
    if (value != null) {
      out.print(
          NEEDS_QUOTES.matcher(value).find() ? '"' + value.replace("\"", "\"\"") + '"' : value);
    }
    if (index == width - 1) {
      out.print("\r\n");
    }
  }
}
