package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
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

  /**
   * What stands in the program like a name. A text that another one ends in stands there only once
   * (COMPRESS in DECOMPRESS), so what follows an underscore counts too, and every end of the last
   * part.
   */
  private static Set<String> words() throws Exception {
    String program = Files.readString(server.program(), StandardCharsets.ISO_8859_1);
    Set<String> words = new TreeSet<>();
    for (var found : (Iterable<MatchResult>) WORD.matcher(program).results()::iterator) {
      String word = lower(found.group());
      int lastPart = word.lastIndexOf('_') + 1;
      for (int i = 0; i < word.length() - 1; i++) {
        if (i == 0 || i > lastPart || word.charAt(i - 1) == '_') {
          words.add(word.substring(i));
        }
      }
    }
    words.removeIf(word -> !Character.isLetter(word.charAt(0)));
    words.addAll(
        MySqlReview.ask(
            server.connection(), "SELECT LOWER(word) FROM information_schema.keywords"));
    return words;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  @Test
  void everyFunctionIsAllowedOrKnowinglyNot() throws Exception {
    Set<String> functions = new TreeSet<>();
    for (String word : words()) {
      if (MySqlReview.has(server.connection(), word)) {
        functions.add(word);
      }
    }
    assertThat(functions).contains("abs", "st_buffer", "json_extract", "sleep", "load_file");
    MySqlReview.assertReviewed(functions);
  }

  @Test
  void everyFunctionOfTheSysSchemaIsKnown() throws SQLException {
    Set<String> functions =
        MySqlReview.ask(
            server.connection(),
            "SELECT CONCAT('sys.', LOWER(routine_name)) FROM information_schema.routines"
                + " WHERE routine_schema = 'sys' AND routine_type = 'FUNCTION'");
    assertThat(functions).containsAll(MySqlReview.listed("functions-qualified.txt"));
    functions.removeAll(MySqlReview.listed("functions-qualified.txt"));
    assertThat(functions)
        .containsExactly(
            "sys.ps_thread_account",
            "sys.ps_thread_stack",
            "sys.ps_thread_trx_info",
            "sys.sys_get_config");
  }

  @Test
  void everySystemRelationIsReviewed() throws SQLException {
    assertThat(MySqlReview.systemRelations(server.connection()))
        .contains("performance_schema.threads")
        .isSubsetOf(MySqlReview.listed("catalogues.txt"));
  }

  @Test
  void everyReservedWordIsListed() throws SQLException {
    assertThat(
            MySqlReview.ask(
                server.connection(),
                "SELECT LOWER(word) FROM information_schema.keywords WHERE reserved = 1"))
        .isSubsetOf(MySqlReview.listed("keywords.txt"));
  }
}
