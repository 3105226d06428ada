package so.buster.jdbc.adapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import so.buster.jdbc.BusterConnection;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.BusterUnavailableException;

/** Which files are read, when they are read again, and what is asked of them. */
class SourceFilesTest {
  private static final String SECRET =
      "sources:\n  shop: {type: postgresql, host: 127.0.0.1, port: 1, user: u, password: s3cret}\n";

  @TempDir private Path folder;
  private SourceFolder sources;

  @BeforeEach
  void start() {
    sources = new SourceFolder(folder, shop(1));
  }

  @AfterEach
  void close() {
    sources.close();
  }

  @Test
  void filesBesideTheMainOneAddSources() throws SQLException {
    sources.write("sources.d/b.yaml", "sources: {blog: {type: duckdb, path: ':memory:'}}");
    sources.write("sources.d/a.yml", "sources: {mail: {type: duckdb, path: ':memory:'}}");
    sources.write("sources.d/.c.yaml", "sources: {hidden: {}}");
    sources.write("sources.d/d.yaml~", "sources: {backup: {}}");
    sources.restart();

    assertThat(sources.engine().sources()).containsExactly("blog", "mail", "shop");
    sources.connect("mail").close();
  }

  @Test
  void aFileThatCannotBeReadStopsItsOwnSourcesOnly() throws SQLException {
    sources.write("sources.d/b.yaml", "sources: {blog: {type: duckdb, path: ':memory:'}");
    sources.write("sources.d/c.yaml", "sources: {mail: {type: duckdb, path: ':memory:'}}");
    sources.restart();

    sources.connect("shop").close();
    sources.connect("mail").close();
    assertThat(mistake("blog").getMessage()).contains("sources.d/b.yaml line 1: this is not YAML");
  }

  @Test
  void whatClosesDirectUrlsStandsInTheMainFileOnly() throws SQLException {
    sources.write("sources.d/b.yaml", "directUrls: true\n");
    sources.restart();

    assertThat(mistake("blog").getMessage())
        .contains("sources.d/b.yaml directUrls: it stands in buster.yaml only");
  }

  @Test
  void aNameInTwoFilesIsNobodys() {
    sources.write("sources.d/b.yaml", shop(2));
    sources.restart();

    assertThat(mistake("shop").getMessage()).startsWith("sources.shop: this name is there twice");
  }

  @Test
  void aMainFileThatCannotBeReadStopsEverything() {
    sources.write("buster.yaml", "directUrls: false\nsources: [");
    sources.restart();

    assertThat(mistake("shop").getMessage()).startsWith("buster.yaml line 2: ");
    assertThat(mistake("duckdb:").getMessage()).startsWith("buster.yaml line 2: ");
  }

  @Test
  void aFileThatIsNamedMustBeThere() throws Exception {
    Files.delete(folder.resolve("buster.yaml"));
    sources.restart();
    assertThat(mistake("duckdb:").getMessage()).startsWith("buster.yaml: there is no such file");

    System.setProperty("buster.config", "buster.yaml");
    sources.restart();
    assertThat(mistake("duckdb:").getMessage()).startsWith("buster.config: it is no full path");
  }

  @Test
  void withoutANameItIsTheFileInTheUsersHome() throws Exception {
    String home = System.getProperty("user.home");
    sources.write(".buster/buster.yaml", "directUrls: false\n" + shop(7));
    System.setProperty("user.home", folder.toString());
    System.clearProperty("buster.config");
    try {
      sources.restart();
      assertThat(rows("shop")).isEqualTo(7);

      Files.delete(folder.resolve(".buster/buster.yaml"));
      passed();
      assertThat(rows("shop")).as("it is gone, and what it said stands").isEqualTo(7);
      assertThat(mistake("duckdb:").getMessage()).contains("jdbc:buster:<name>");

      sources.restart();
      sources.connect("duckdb:").close();
    } finally {
      System.setProperty("user.home", home);
    }
  }

  @Test
  void aFileThatOthersMayWriteIsNotTrusted() {
    for (String mode : new String[] {"rw--w----", "rw-----w-", "rwxrwxrwx"}) {
      sources.write("buster.yaml", shop(1), mode);
      sources.restart();
      assertThat(mistake("shop").getMessage())
          .as(mode)
          .startsWith("buster.yaml: others than its owner may write it");
    }
  }

  @Test
  void aSecretInClearTextMustBeAllowedAndUnreadForOthers() {
    sources.write("buster.yaml", SECRET);
    sources.restart();
    assertThat(mistake("shop").getMessage()).contains("a secret in clear text; seal it");

    sources.write("buster.yaml", "allowClearText: true\n" + SECRET, "rw-r--r--");
    sources.restart();
    assertThat(mistake("shop").getMessage()).contains("others may read");

    for (String yaml :
        new String[] {
          "allowClearText: true\n" + SECRET, SECRET.replace("host", "allowClearText: true, host")
        }) {
      sources.write("buster.yaml", yaml);
      sources.restart();
      SQLException unreachable =
          catchThrowableOfType(SQLException.class, () -> sources.connect("shop"));
      assertThat((Throwable) unreachable).isInstanceOf(BusterUnavailableException.class);
    }
  }

  @Test
  void aChangeIsNoticed() throws Exception {
    sources.write("buster.yaml", shop(10));
    sources.restart();
    try (Connection before = sources.connect("shop")) {
      sources.write("buster.yaml", shop(20));
      await(() -> rows("shop") == 20);

      assertThat(before.createStatement().executeQuery("select 1").next()).isTrue();
      assertThat(before.unwrap(BusterConnection.class).maxRows()).isEqualTo(10);
    }
    sources.write("sources.d/b.yaml", "sources: {blog: {type: duckdb, path: ':memory:'}}");
    await(() -> rows("blog") == 5000);
    Files.delete(folder.resolve("sources.d/b.yaml"));
    await(() -> rows("blog") < 0);
    assertThat(rows("shop")).isEqualTo(20);
  }

  @Test
  void aChangeThatCannotBeReadChangesNothing() throws Exception {
    sources.write("buster.yaml", "directUrls: false\n" + shop(10));
    sources.restart();
    sources.connect("shop").close();
    for (String broken :
        new String[] {
          "sources: [", "sorces: {}", "directUrls: perhaps", "", shop(5) + "  blog: {"
        }) {
      sources.write("buster.yaml", broken);
      passed();
      assertThat(rows("shop")).as(broken).isEqualTo(10);
      assertThat(mistake("duckdb:").getMessage()).contains("jdbc:buster:<name>");
    }
    Files.delete(folder.resolve("buster.yaml"));
    passed();
    assertThat(rows("shop")).isEqualTo(10);
    sources.write("buster.yaml", shop(30));
    await(() -> rows("shop") == 30);
    sources.connect("duckdb:").close();
  }

  @Test
  void aChangedSourceWithAMistakeStopsItselfOnly() throws Exception {
    sources.write("buster.yaml", shop(10) + "  blog: {type: duckdb, path: ':memory:'}\n");
    sources.restart();
    sources.connect("shop").close();

    sources.write(
        "buster.yaml", shop(10) + "  blog: {type: duckdb, path: ':memory:', maxRows: none}\n");

    await(() -> rows("blog") < 0);
    assertThat(mistake("blog").getMessage()).startsWith("sources.blog.maxRows: ");
    assertThat(rows("shop")).isEqualTo(10);
  }

  @Test
  void directUrlsAreClosedWhileTheyAreInUse() throws Exception {
    sources.write("buster.yaml", shop(10));
    sources.restart();
    try (Connection direct = sources.connect("duckdb:")) {
      sources.write("buster.yaml", "directUrls: false\n" + shop(10));
      await(() -> rows("duckdb:") < 0);

      assertThat(direct.createStatement().executeQuery("select 1").next()).isTrue();
    }
  }

  private static String shop(int rows) {
    return "sources:\n  shop: {type: duckdb, path: ':memory:', maxRows: " + rows + "}\n";
  }

  /** The limit that holds there; negative if there is no connection. */
  private long rows(String rest) {
    try (Connection connection = sources.connect(rest)) {
      return connection.unwrap(BusterConnection.class).maxRows();
    } catch (SQLException e) {
      return -1;
    }
  }

  /** Longer than changes stay unnoticed. */
  private static void passed() throws InterruptedException {
    Thread.sleep(1200);
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(10));
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("in time").isBefore(end);
      Thread.sleep(50);
    }
  }

  private BusterConnectionException mistake(String rest) {
    BusterConnectionException mistake =
        catchThrowableOfType(BusterConnectionException.class, () -> sources.connect(rest));
    assertThat((Throwable) mistake).as(rest).isNotNull().hasNoCause();
    return mistake;
  }
}
