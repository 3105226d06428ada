package so.buster.cli;

import java.io.PrintStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;

/**
 * A table for people. The first rows decide how wide columns are; what does not fit is cut with an
 * ellipsis, and nothing in a value can drive the terminal.
 */
final class TablePrinter extends RowPrinter {
  private static final int LOOK_AHEAD = 500;
  private static final int WIDEST = 60;

  private final Terminal terminal;
  private final PrintStream out;
  private final List<List<String>> waiting = new ArrayList<>();
  private List<Column> columns = List.of();
  private int[] widths = {};

  TablePrinter(Terminal terminal) {
    this.terminal = terminal;
    this.out = terminal.out();
  }

  @Override
  void begin(List<Column> all) {
    columns = all;
  }

  @Override
  void row(ResultSet rows) throws SQLException {
    List<String> cells = new ArrayList<>();
    for (int i = 1; i <= columns.size(); i++) {
      String value = rows.getString(i);
      cells.add(value == null ? "NULL" : fit(value, WIDEST));
    }
    if (widths.length > 0) {
      print(cells);
    } else {
      waiting.add(cells);
      if (waiting.size() == LOOK_AHEAD) {
        printWaiting();
      }
    }
  }

  @Override
  void end(long count, boolean truncated) {
    if (widths.length == 0) {
      printWaiting();
    }
    out.println(
        truncated
            ? terminal.warning(cut(count))
            : terminal.faint(count == 1 ? "1 row" : count + " rows"));
  }

  private void printWaiting() {
    widths = new int[columns.size()];
    List<String> heads = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      heads.add(fit(columns.get(i).label(), WIDEST));
      widths[i] = length(heads.get(i));
      for (List<String> cells : waiting) {
        widths[i] = Math.max(widths[i], length(cells.get(i)));
      }
    }
    out.println(terminal.strong(line(heads)));
    out.println(terminal.faint(rule()));
    waiting.forEach(this::print);
    waiting.clear();
  }

  private void print(List<String> cells) {
    out.println(line(cells));
  }

  private String line(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = fit(cells.get(i), widths[i]);
      String blank = " ".repeat(widths[i] - length(cell));
      line.append(i == 0 ? "" : "  ");
      line.append(isNumber(columns.get(i).type()) ? blank + cell : cell + blank);
    }
    return line.toString().stripTrailing();
  }

  private String rule() {
    StringBuilder rule = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      rule.append(i == 0 ? "" : "  ").append("─".repeat(widths[i]));
    }
    return rule.toString();
  }

  private static boolean isNumber(int type) {
    return switch (type) {
      case Types.TINYINT,
          Types.SMALLINT,
          Types.INTEGER,
          Types.BIGINT,
          Types.REAL,
          Types.FLOAT,
          Types.DOUBLE,
          Types.NUMERIC,
          Types.DECIMAL ->
          true;
      default -> false;
    };
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String fit(String text, int width) {
    // No more than can be shown is looked at, however long the value is.
    String start = Excerpt.printable(text.substring(0, Math.min(text.length(), 2 * width + 2)));
    return length(start) <= width
        ? start
        : start.substring(0, start.offsetByCodePoints(0, width - 1)) + "…";
  }
}
