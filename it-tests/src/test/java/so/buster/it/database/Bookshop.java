package so.buster.it.database;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The tables and rows that every test database holds: {@code bookshop.sql}. */
public final class Bookshop {
  /** Rows of {@code page_view}, the largest table. */
  public static final int PAGE_VIEWS = 1000;

  /** Tables of the schema {@code wide}: more than a tool may lose. */
  public static final int WIDE_TABLES = 600;

  /** Columns of each of them. */
  public static final int WIDE_COLUMNS = 20;

  private Bookshop() {}

  /** Creates and fills the tables, and the many of the schema {@code wide}. */
  public static void fill(Connection connection) throws SQLException {
    fillTables(connection);
    try (Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (int table = 0; table < WIDE_TABLES; table++) {
        statement.execute(wideTable(table));
      }
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  /** Creates and fills the tables that have rows. */
  public static void fillTables(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements()) {
        statement.execute(sql);
      }
    }
  }

  /** The statement that makes one of them. */
  static String wideTable(int table) {
    return IntStream.range(0, WIDE_COLUMNS)
        .mapToObj(column -> "c" + column + " integer")
        .collect(joining(", ", "CREATE TABLE wide.t" + table + " (", ")"));
  }

  private static List<String> statements() {
    try (InputStream file =
        Objects.requireNonNull(Bookshop.class.getResourceAsStream("bookshop.sql"))) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split(";\n")).filter(sql -> !sql.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
