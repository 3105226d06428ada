package so.buster.it.database;

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

/** The tables and rows that every test database holds: {@code bookshop.sql}. */
public final class Bookshop {
  /** Rows of {@code page_view}, the largest table. */
  public static final int PAGE_VIEWS = 1000;

  private Bookshop() {}

  /** Creates and fills the tables. */
  public static void fill(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements()) {
        statement.execute(sql);
      }
    }
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
