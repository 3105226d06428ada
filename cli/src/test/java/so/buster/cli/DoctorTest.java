package so.buster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import so.buster.jdbc.json.Json;

/**
 * On DuckDB files, whose rights are the operating system's. The servers have tests of their own.
 */
class DoctorTest {
  @TempDir private Path folder;

  @Test
  void nothingIsWrongWithNothing() {
    Run run = Run.of("doctor", "jdbc:buster:duckdb:");

    assertThat(run.status()).isEqualTo(Exit.OK);
    assertThat(run.out()).startsWith("ok       The database is empty").hasLineCount(1);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aFileOfOnesOwnIsAWarningAndSaysWhatToDo() throws Exception {
    Run run = Run.of("doctor", "jdbc:buster:duckdb:" + file("rw-r--r--"));

    assertThat(run.status()).isEqualTo(Exit.WARNING);
    assertThat(run.out().lines().findFirst().orElseThrow()).startsWith("warning  ");
    assertThat(run.out()).contains("chmod a-w").contains("ok       This driver's session");
    assertThat(run.out()).doesNotContain(folder.toString());
  }

  @Test
  void aFileOfEverybodyIsCritical() throws Exception {
    Run run = Run.of("doctor", "jdbc:buster:duckdb:" + file("rw-rw-rw-"));

    assertThat(run.status()).isEqualTo(Exit.CRITICAL);
    assertThat(run.out()).startsWith("critical Every user of this machine");
  }

  @Test
  void jsonIsOneDocumentWorstFirst() throws Exception {
    Run run = Run.of("doctor", "--json", "jdbc:buster:duckdb:" + file("rw-rw-rw-"));

    assertThat(run.status()).isEqualTo(Exit.CRITICAL);
    assertThat(run.out())
        .hasLineCount(1)
        .startsWith("{\"severity\":\"critical\",\"findings\":[{\"severity\":\"critical\",");
    assertThat(codes(run.out())).startsWith("file-of-everybody").endsWith("session");
  }

  @Test
  void noConnectionIsAFailureAndNotAFinding() {
    Run run = Run.of("doctor", "jdbc:buster:duckdb:" + folder.resolve("none.duckdb"));

    assertThat(run.status()).isEqualTo(Exit.FAILED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("[08001]").hasLineCount(1).doesNotContain(folder.toString());
  }

  @Test
  void aVendorsUrlIsAMistake() {
    Run run = Run.of("doctor", "jdbc:duckdb:");

    assertThat(run.status()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("buster url").hasLineCount(1);
  }

  private Path file(String permissions) throws IOException, SQLException {
    Path file = folder.resolve("shop.duckdb");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file)) {
      connection.createStatement().execute("CREATE TABLE t (i integer)");
    }
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }

  private static List<String> codes(String document) throws IOException {
    List<String> codes = new ArrayList<>();
    try (JsonParser json = Json.FACTORY.createParser(document)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.FIELD_NAME && json.currentName().equals("code")) {
          codes.add(json.nextTextValue());
        }
      }
    }
    return codes;
  }
}
