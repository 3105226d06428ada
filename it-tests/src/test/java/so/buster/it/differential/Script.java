package so.buster.it.differential;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Statements in a resource beside this class; each ends with ";" at the end of a line. */
final class Script {
  private static final Map<String, List<String>> LOADED = new ConcurrentHashMap<>();

  private Script() {}

  /** Its statements. */
  static List<String> of(String resource) {
    return LOADED.computeIfAbsent(resource, Script::load);
  }

  private static List<String> load(String resource) {
    return Arrays.stream(text(resource).split(";\n", -1)).filter(sql -> !sql.isBlank()).toList();
  }

  /** The lines of another resource, without notes, which begin with {@code ##}. */
  static List<String> lines(String resource) {
    return text(resource)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("##"))
        .toList();
  }

  private static String text(String resource) {
    try (InputStream file =
        Objects.requireNonNull(Script.class.getResourceAsStream(resource), resource)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs them one by one. */
  static void run(Connection connection, String resource) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : of(resource)) {
        statement.execute(sql);
      }
    }
  }

  /** Adds what they answer, a name and a value in each row. What cannot be asked is a value too. */
  static void parts(
      Connection connection, String resource, String prefix, Map<String, String> parts) {
    int number = 0;
    for (String sql : of(resource)) {
      number++;
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(sql)) {
        while (rows.next()) {
          parts.put(prefix + rows.getString(1), String.valueOf(rows.getString(2)));
        }
      } catch (SQLException e) {
        parts.put(prefix + resource + " " + number, "cannot be asked: " + e.getSQLState());
      }
    }
  }
}
