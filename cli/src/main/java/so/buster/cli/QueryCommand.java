package so.buster.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import so.buster.jdbc.BusterProperty;
import so.buster.jdbc.BusterRefusedException;

/** Runs one query and prints its rows. */
@Command(
    name = "query",
    description = "Runs one query and prints its rows; says when the answer was cut.")
final class QueryCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final Access access = new Access();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "SQL",
      description = "The query; without it, standard input is read.")
  private @Nullable String sql;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "table (the default), csv or json.")
  private Format format = Format.TABLE;

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      description = "At most this many rows; the same as maxRows in the URL.")
  private @Nullable Long maxRows;

  QueryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** How rows are printed. */
  enum Format {
    TABLE,
    CSV,
    JSON;

    RowPrinter printer(Terminal terminal) throws IOException {
      return switch (this) {
        case TABLE -> new TablePrinter(terminal);
        case CSV -> new CsvPrinter(terminal);
        case JSON -> new JsonPrinter(terminal);
      };
    }
  }

  @Override
  public Integer call() throws SQLException, IOException {
    Properties properties = new Properties();
    if (maxRows != null) {
      properties.setProperty(BusterProperty.MAX_ROWS.key(), maxRows.toString());
    }
    try (Connection connection = access.open(terminal, properties)) {
      warn(connection.getWarnings());
      String text = sql == null ? standardInput() : sql;
      try (Statement statement = connection.createStatement()) {
        return run(statement, text);
      } catch (BusterRefusedException refused) {
        terminal.out().flush();
        new JudgementText(terminal, terminal.err(), false).refused(text, refused);
        return Exit.REFUSED;
      }
    }
  }

  private int run(Statement statement, String text) throws SQLException, IOException {
    if (!statement.execute(text)) {
      terminal.err().println("done; there are no rows");
      return Exit.OK;
    }
    try (ResultSet rows = statement.getResultSet();
        RowPrinter printer = format.printer(terminal)) {
      printer.print(rows);
    }
    return Exit.OK;
  }

  private String standardInput() throws IOException {
    return new String(terminal.in().readAllBytes(), StandardCharsets.UTF_8);
  }

  private void warn(@Nullable SQLWarning first) {
    for (SQLWarning warning = first; warning != null; warning = warning.getNextWarning()) {
      terminal.complain("warning: " + warning.getMessage());
    }
  }
}
