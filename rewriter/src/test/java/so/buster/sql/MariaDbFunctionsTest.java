package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Compares the reviewed lists with MariaDB's catalogue, as {@link MySqlFunctionsTest} does. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class MariaDbFunctionsTest {
  private static TestServer server;

  @BeforeAll
  static void start() throws Exception {
    server = MariaDbServer.start();
  }

  @AfterAll
  static void stop() throws Exception {
    if (server != null) {
      server.close();
    }
  }

  private static Set<String> ask(String sql) throws SQLException {
    return MySqlReview.ask(server.connection(), sql);
  }

  @Test
  void everyFunctionIsAllowedOrKnowinglyNot() throws SQLException {
    Set<String> functions =
        ask("SELECT DISTINCT LOWER(function) FROM information_schema.sql_functions");
    assertThat(functions).contains("abs", "add_months", "json_extract", "sleep", "load_file");
    MySqlReview.assertReviewed(functions);
  }

  /** The catalogue leaves out the geometry, and much of what is both a keyword and a function. */
  @Test
  void everyFunctionOfTheManualIsAllowedOrKnowinglyNot() throws SQLException {
    Set<String> names =
        ask(
            "SELECT LOWER(t.name) FROM mysql.help_topic t"
                + " JOIN mysql.help_category c USING (help_category_id)"
                + " WHERE t.name REGEXP '^[A-Za-z_0-9]+$'");
    names.addAll(ask("SELECT LOWER(word) FROM information_schema.keywords"));
    Set<String> functions = new TreeSet<>();
    for (String name : names) {
      if (MySqlReview.has(server.connection(), name)) {
        functions.add(name);
      }
    }
    assertThat(functions).contains("st_buffer", "column_json", "left");
    MySqlReview.assertReviewed(functions);
  }

  @Test
  void everySystemRelationIsReviewed() throws SQLException {
    assertThat(MySqlReview.systemRelations(server.connection()))
        .contains("mysql.global_priv")
        .isSubsetOf(MySqlReview.listed("catalogues.txt"));
  }
}
