package so.buster.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import so.buster.jdbc.BusterRefusedException;
import so.buster.jdbc.BusterResult;
import so.buster.jdbc.SqlState;
import so.buster.sql.Reason;

/** The demo's steps. Each shows something and checks that it was so. */
final class Tour {
  static final int MAX_ROWS = 10;
  static final String TIMEOUT = "3s";

  private static final String BEST_SELLERS =
      """
      SELECT p.name, count(*) AS orders, sum(o.quantity * p.price) AS revenue
      FROM orders o JOIN products p ON p.id = o.product_id
      WHERE o.status <> 'returned' AND p.category = 'kitchen'
      GROUP BY p.name
      ORDER BY revenue DESC, p.name
      FETCH FIRST 5 ROWS ONLY""";

  private static final String OWN_TEXT = "SELECT current_query() AS received FROM customers";

  private static final String WRITE = "DELETE FROM customers WHERE country = 'DE'";

  private static final String HIDDEN_WRITE = "SELECT 1; DROP TABLE customers";

  private static final String EVERYTHING = "SELECT id, kind, happened_at FROM events ORDER BY id";

  private static final String RUNAWAY =
      "SELECT sum(a.id * b.id % 7 + c.id) FROM events a, events b, events c";

  private final Terminal terminal;
  private final PrintStream out;
  private final String url;
  private final Connection connection;

  Tour(Terminal terminal, String url, Connection connection) {
    this.terminal = terminal;
    this.out = terminal.out();
    this.url = url;
    this.connection = connection;
  }

  /** Something was not as the demo says. */
  static final class Surprise extends Exception {
    private static final long serialVersionUID = 1L;

    Surprise(String message) {
      super(message);
    }
  }

  void run() throws SQLException, IOException, Surprise {
    out.println("Connected with " + terminal.strong(url));
    query();
    sent();
    refused(WRITE, Reason.WRITES);
    refused(HIDDEN_WRITE, Reason.MULTIPLE_STATEMENTS);
    unharmed();
    cut();
    runaway();
  }

  private void query() throws SQLException, IOException, Surprise {
    title("1", "A query and its rows");
    sql(BEST_SELLERS);
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(BEST_SELLERS)) {
      new TablePrinter(terminal).print(rows);
      expect(!rows.unwrap(BusterResult.class).truncated(), "five rows were cut");
    }
  }

  private void sent() throws SQLException, Surprise {
    title("2", "The text that was really sent: the database itself says what it received");
    sql(OWN_TEXT);
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(OWN_TEXT)) {
      expect(rows.next(), "no row");
      String received = rows.getString("received");
      new JudgementText(terminal, out, false).sent(OWN_TEXT, received);
      expect(received.contains("LIMIT " + (MAX_ROWS + 1)), "the text has no limit");
    }
    out.println("  One row more than allowed is asked for, so that a cut is noticed.");
  }

  private void refused(String write, Reason reason) throws SQLException, Surprise {
    if (reason == Reason.WRITES) {
      title("3", "A write, refused before anything is sent");
    }
    sql(write);
    try (Statement statement = connection.createStatement()) {
      statement.execute(write);
      throw new Surprise("a write was not refused");
    } catch (BusterRefusedException refusal) {
      new JudgementText(terminal, out, false).refused(write, refusal);
      expect(refusal.reason() == reason, "the reason is " + refusal.reason());
    }
  }

  private void unharmed() throws SQLException, Surprise {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM customers")) {
      expect(rows.next() && rows.getInt(1) == 2000, "customers are missing");
    }
    out.println("  All 2000 customers are still there.");
  }

  private void cut() throws SQLException, IOException, Surprise {
    title("4", "50000 rows asked for, " + MAX_ROWS + " allowed: the answer says that it was cut");
    sql(EVERYTHING);
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(EVERYTHING)) {
      new TablePrinter(terminal).print(rows);
      expect(rows.unwrap(BusterResult.class).truncated(), "the answer does not say it was cut");
      expect(rows.getWarnings().getSQLState().equals(SqlState.TRUNCATED.code()), "no warning");
    }
  }

  private void runaway() throws SQLException, Surprise {
    title("5", "A query that would run for hours, stopped after " + TIMEOUT);
    sql(RUNAWAY);
    out.flush();
    long start = System.nanoTime();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(RUNAWAY)) {
      throw new Surprise("the query ended by itself: " + rows.next());
    } catch (SQLException stopped) {
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      expect(
          SqlState.CANCELED.code().equals(stopped.getSQLState()),
          "another error: " + stopped.getMessage());
      expect(millis < 10_000, "it took " + millis + " ms");
      out.printf("%s after %.1f s%n", terminal.bad("stopped"), millis / 1000.0);
      out.println("  " + Excerpt.printable(String.valueOf(stopped.getMessage())));
    }
  }

  private void title(String number, String text) {
    out.println();
    out.println(terminal.strong(number + "  " + text));
    out.flush();
  }

  private void sql(String text) {
    text.lines().forEach(line -> out.println("  " + terminal.code(line)));
  }

  private static void expect(boolean asExpected, String otherwise) throws Surprise {
    if (!asExpected) {
      throw new Surprise(otherwise);
    }
  }
}
