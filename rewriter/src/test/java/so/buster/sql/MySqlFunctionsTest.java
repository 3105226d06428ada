package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * Compares the reviewed lists with MySQL. It has no catalogue of its functions, so every word in
 * its program that could name one is called: the server tells a function of its own from one that
 * does not exist. When a new version brings one, this fails and names it.
 */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class MySqlFunctionsTest {
  private static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9_]{1,40}(?=\\x00)");

  private static final int SYNTAX_ERROR = 1064;
  private static final int NO_FUNCTION = 1305;
  private static final int NO_FUNCTION_THOUGH_A_WORD = 1630;

  private static TestServer server;

  @BeforeAll
  static void start() throws Exception {
    server = MySqlServer.start();
  }

  @AfterAll
  static void stop() throws Exception {
    if (server != null) {
      server.close();
    }
  }

  static Set<String> listed(String... files) {
    Set<String> names = new TreeSet<>();
    for (String file : files) {
      names.addAll(DataFile.names(Dialect.MYSQL, file));
    }
    return names;
  }

  static Set<String> ask(Connection connection, String sql) throws SQLException {
    Set<String> names = new TreeSet<>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  static void assertReviewed(Set<String> functions) {
    Set<String> known =
        listed(
            "functions.txt",
            "functions-volatile.txt",
            "functions-bare.txt",
            "functions-grammar.txt",
            "functions-omitted.txt");
    NameFamilies denied = NameFamilies.of(listed("functions-denied.txt"));
    Set<String> unknown = new TreeSet<>(functions);
    unknown.removeIf(name -> known.contains(name) || denied.contains(name));
    assertThat(unknown).as("functions to review").isEmpty();
  }

  /** Whether the server has a function of this name; words of the grammar need arguments. */
  static boolean has(Connection connection, String name) throws SQLException {
    for (String arguments : List.of("", "1", "1,2", "1,2,3")) {
      switch (call(connection, name + "(" + arguments + ")")) {
        case SYNTAX_ERROR -> {}
        case NO_FUNCTION, NO_FUNCTION_THOUGH_A_WORD -> {
          return false;
        }
        default -> {
          return true;
        }
      }
    }
    return false;
  }

  /** What the server says to this, 0 if nothing. */
  private static int call(Connection connection, String call) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("EXPLAIN SELECT " + call);
      return 0;
    } catch (SQLException e) {
      return e.getErrorCode();
    }
  }

  /**
   * What stands in the program like a name. A text that another one ends in stands there only once,
   * so what remains without one or two letters counts too, and what follows an underscore.
   */
  private static Set<String> words() throws Exception {
    String program = Files.readString(server.program(), StandardCharsets.ISO_8859_1);
    Set<String> words = new TreeSet<>();
    for (var found : (Iterable<MatchResult>) WORD.matcher(program).results()::iterator) {
      String word = lower(found.group());
      for (int i = 0; i < word.length() - 1; i++) {
        if (i <= 2 || word.charAt(i - 1) == '_') {
          words.add(word.substring(i));
        }
      }
    }
    words.removeIf(word -> !Character.isLetter(word.charAt(0)));
    words.addAll(ask(server.connection(), "SELECT LOWER(word) FROM information_schema.keywords"));
    return words;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  @Test
  void everyFunctionIsAllowedOrKnowinglyNot() throws Exception {
    Set<String> functions = new TreeSet<>();
    for (String word : words()) {
      if (has(server.connection(), word)) {
        functions.add(word);
      }
    }
    assertThat(functions).contains("abs", "st_buffer", "json_extract", "sleep", "load_file");
    assertReviewed(functions);
  }

  @Test
  void everyFunctionOfTheSysSchemaIsKnown() throws SQLException {
    Set<String> functions =
        ask(
            server.connection(),
            "SELECT CONCAT('sys.', LOWER(routine_name)) FROM information_schema.routines"
                + " WHERE routine_schema = 'sys' AND routine_type = 'FUNCTION'");
    assertThat(functions).containsAll(listed("functions-qualified.txt"));
    functions.removeAll(listed("functions-qualified.txt"));
    assertThat(functions)
        .containsExactly(
            "sys.ps_thread_account",
            "sys.ps_thread_stack",
            "sys.ps_thread_trx_info",
            "sys.sys_get_config");
  }

  @Test
  void everySystemRelationIsReviewed() throws SQLException {
    assertThat(systemRelations(server.connection())).isSubsetOf(listed("catalogues.txt"));
  }

  static Set<String> systemRelations(Connection connection) throws SQLException {
    return ask(
        connection,
        "SELECT LOWER(CONCAT(table_schema, '.', table_name)) FROM information_schema.tables"
            + " WHERE table_schema IN"
            + " ('information_schema', 'mysql', 'performance_schema', 'sys')");
  }

  @Test
  void everyReservedWordIsListed() throws SQLException {
    assertThat(
            ask(
                server.connection(),
                "SELECT LOWER(word) FROM information_schema.keywords WHERE reserved = 1"))
        .isSubsetOf(listed("keywords.txt"));
  }
}
