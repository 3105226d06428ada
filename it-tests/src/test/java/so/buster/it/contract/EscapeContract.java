package so.buster.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import so.buster.jdbc.crawl.Arguments;
import so.buster.jdbc.crawl.Crawler;

/** From a live connection, nothing of the vendor's and nothing of the pool's can be reached. */
interface EscapeContract extends Contract {
  /** A query with a column of every type the database has. */
  String everyType();

  Set<String> FACES =
      Set.of(
          "Connection",
          "Statement",
          "PreparedStatement",
          "CallableStatement",
          "ResultSet",
          "DatabaseMetaData",
          "ResultSetMetaData",
          "ParameterMetaData",
          "Array");

  /** Interfaces of which the database or its driver has nothing. */
  default Set<String> facesNotThere() {
    return Set.of();
  }

  /**
   * Words that must not be reached either. A port stands with its colon: its digits alone may be
   * part of an incident's random number.
   */
  List<String> secrets();

  @Test
  @Timeout(120)
  default void nothingOfTheVendorsCanBeReached() throws SQLException {
    Crawler crawler =
        new Crawler(
            object -> foreign(object),
            new Arguments(
                List.of(
                    everyType(),
                    "SELECT CAST(mail AS integer) FROM reader",
                    "SELECT nothing",
                    "DELETE FROM sale_line"),
                columns(),
                vendorClasses()),
            List.of(() -> {}));
    crawler.crawl(open("applicationName=crawled", "queryTimeout=5s"));
    crawler.crawlReached();

    assertThat(crawler.escapes()).isEmpty();
    assertThat(crawler.called()).as("methods called").hasSizeGreaterThan(600);
    Set<String> expected = new HashSet<>(FACES);
    expected.removeAll(facesNotThere());
    assertThat(faces(crawler)).containsAll(expected);
  }

  private static Set<String> faces(Crawler crawler) {
    return crawler.called().stream()
        .map(call -> call.substring(0, call.indexOf('.')))
        .collect(Collectors.toSet());
  }

  /** {@code getURL} may say where the database is: whoever opens it by a direct URL knows. */
  private boolean foreign(Object object) {
    String type = object.getClass().getName();
    return type.startsWith("org.postgresql.")
        || type.startsWith("org.duckdb.")
        || type.startsWith("com.amazon.")
        || type.startsWith("net.snowflake.")
        || type.startsWith("com.mysql.")
        || type.startsWith("so.buster.bigquery.")
        || type.startsWith("com.google.")
        || type.startsWith("com.zaxxer.")
        || (object instanceof String text
            && !text.startsWith("jdbc:")
            && secrets().stream().anyMatch(text::contains));
  }

  private int columns() throws SQLException {
    try (Connection connection = open();
        ResultSet rows = connection.createStatement().executeQuery(everyType())) {
      return rows.getMetaData().getColumnCount();
    }
  }

  /** What a caller who knows the vendor would ask to unwrap. */
  private List<Class<?>> vendorClasses() throws SQLException {
    try (Connection plain = database().plain();
        var statement = plain.prepareStatement("SELECT 1");
        ResultSet rows = statement.executeQuery()) {
      List<Class<?>> classes = new ArrayList<>(List.of(plain.getClass().getInterfaces()));
      classes.addAll(
          List.of(
              plain.getClass(),
              plain.getClass().getSuperclass(),
              statement.getClass(),
              rows.getClass(),
              plain.getMetaData().getClass()));
      return classes;
    }
  }
}
