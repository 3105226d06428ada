package so.buster.it.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import so.buster.it.contract.Rows;
import so.buster.it.database.ChildJvm;
import so.buster.it.database.Failure;
import so.buster.it.database.MySqlFamilyDatabase;
import so.buster.it.database.MySqlServer;

/**
 * How answers of MySQL are held: as a whole, as tools expect, and never more bytes than allowed.
 */
@Timeout(120)
class MySqlAnswerIT {
  /** A thousand rows of a hundred thousand bytes. */
  private static final String LARGE = "SELECT repeat('x', 100000) AS text FROM page_view";

  @TempDir private static Path folder;
  private static MySqlFamilyDatabase database;

  @BeforeAll
  static void start() throws IOException, SQLException, InterruptedException {
    database = MySqlFamilyDatabase.create(MySqlServer.start(MySqlFamilyDatabase.WITNESSED));
  }

  @AfterAll
  static void stop() throws IOException {
    if (database != null) {
      database.server().close();
    }
  }

  private static Connection open(String... options) throws SQLException {
    return DriverManager.getConnection(database.url(options), database.credentials());
  }

  @ParameterizedTest
  @ValueSource(ints = {ResultSet.TYPE_FORWARD_ONLY, ResultSet.TYPE_SCROLL_INSENSITIVE})
  void anAnswerWithTooManyBytesIsAnError(int type) throws SQLException {
    for (String tls : List.of("tls=off", "tls=require")) {
      String[] options = {"maxResultBytes=8MiB", "poolSize=1", tls};
      try (Connection connection = open(options);
          Statement statement = connection.createStatement(type, ResultSet.CONCUR_READ_ONLY)) {
        Failure failure = Failure.of(() -> Rows.count(statement.executeQuery(LARGE)));
        assertThat(failure.state()).isEqualTo("54000");
        assertThat(failure.code()).isEqualTo("BYTE_LIMIT_EXCEEDED");
      }
      try (Connection next = open(options);
          Statement statement = next.createStatement()) {
        assertThat(Rows.count(statement.executeQuery(LARGE + " LIMIT 70"))).isEqualTo(70);
        // Each answer is counted by itself.
        assertThat(Rows.count(statement.executeQuery(LARGE + " LIMIT 70"))).isEqualTo(70);
      }
    }
  }

  @Test
  void oneRowWithTooManyBytesIsAnError() throws SQLException {
    try (Connection connection = open("maxResultBytes=20MiB")) {
      Failure failure =
          Failure.of(
              () ->
                  connection
                      .createStatement()
                      .executeQuery("SELECT repeat('x', 15000000), repeat('y', 15000000)"));
      assertThat(failure.code()).isEqualTo("BYTE_LIMIT_EXCEEDED");
    }
  }

  @Test
  void severalAnswersAreReadAtOnce() throws SQLException {
    try (Connection connection = open();
        Statement outer = connection.createStatement();
        Statement inner = connection.createStatement();
        ResultSet authors = outer.executeQuery("SELECT author_id FROM author")) {
      int books = 0;
      while (authors.next()) {
        try (ResultSet rows =
            inner.executeQuery("SELECT * FROM book WHERE author_id = " + authors.getLong(1))) {
          books += Rows.count(rows);
        }
      }
      assertThat(books).isEqualTo(120);
    }
  }

  /** In Connector/J 26.10 cursors would mix up the answers after this: none are used. */
  @Test
  void anErrorWhileAQueryRunsLeavesTheConnectionAsItWas() throws SQLException {
    try (Connection connection = open()) {
      for (int i = 0; i < 20; i++) {
        assertThat(
                Failure.of(
                        () ->
                            connection
                                .createStatement()
                                .executeQuery("SELECT (SELECT mail FROM reader) FROM reader"))
                    .state())
            .isEqualTo("21000");
        try (ResultSet row = connection.createStatement().executeQuery("SELECT " + i)) {
          assertThat(Rows.of(row)).containsExactly(List.of(String.valueOf(i)));
        }
      }
    }
  }

  @Test
  void aNumberThatDoesNotFitIsNoOtherNumber() throws SQLException {
    try (Connection connection = open();
        ResultSet row = connection.createStatement().executeQuery("SELECT 3000000000")) {
      row.next();
      assertThat(Failure.of(() -> row.getInt(1)).state()).isEqualTo("22003");
      assertThat(row.getLong(1)).isEqualTo(3_000_000_000L);
    }
  }

  @Test
  void clientInfoIsTakenAndNotSent() throws Exception {
    try (Connection connection = open()) {
      int before = database.sentByTheDriver().size();
      assertThatCode(() -> connection.setClientInfo("ApplicationName", "DBeaver 25 marker"))
          .doesNotThrowAnyException();
      assertThat(connection.getClientInfo("ApplicationName")).isEqualTo("DBeaver 25 marker");
      assertThat(Rows.count(connection.createStatement().executeQuery("SELECT 1"))).isEqualTo(1);
      List<String> sent = database.sentByTheDriver();
      assertThat(sent.subList(before, sent.size()))
          .isNotEmpty()
          .noneMatch(text -> text.contains("marker"));
    }
  }

  /** The driver of a folder lives in a class loader of its own, and finds our classes there. */
  @Test
  void theDriverMayLieInAFolder() throws Exception {
    Path drivers = Files.createDirectories(folder.resolve("drivers/mysql"));
    Path jar =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> entry.contains("mysql-connector-j"))
            .map(Path::of)
            .findFirst()
            .orElseThrow();
    Files.copy(jar, drivers.resolve("mysql.jar"));
    String output =
        ChildJvm.run(
            AnswerProbe.class,
            List.of("-Dbuster.drivers=" + folder.resolve("drivers")),
            entry -> !entry.contains("mysql-connector-j"),
            List.of(database.url("maxResultBytes=8MiB"), LARGE));
    assertThat(output).contains("answer: 7", "error: 54000");
  }
}
