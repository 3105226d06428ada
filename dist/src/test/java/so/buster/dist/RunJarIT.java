package so.buster.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as people run it. */
class RunJarIT {
  private static final String DUCKDB = "jdbc:buster:duckdb:";

  @TempDir private Path folder;

  @Test
  void twoStatementsAreRefusedAndExplained() throws Exception {
    Run run =
        Run.java(
            folder, "-jar", Run.JAR, "check", "--dialect", "postgresql", "select 1; drop table t");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out())
        .contains("refused", "MULTIPLE_STATEMENTS", "Only one statement")
        .contains("select 1; drop table t\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aReadIsShownWithItsLimit() throws Exception {
    Run run =
        Run.java(
            folder,
            "-jar",
            Run.JAR,
            "check",
            "--dialect",
            "postgresql",
            "--max-rows",
            "10",
            "select name from customers order by name");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("allowed", "order by name LIMIT 11");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void keysAndSealedSecretsNeedNothingBesideTheJar() throws Exception {
    String keyset = folder.resolve("keyset.json").toString();
    Run made = Run.java(folder, "-jar", Run.JAR, "keygen", "--keyset", keyset);
    Run more = Run.java(folder, "-jar", Run.JAR, "keygen", "--add", "--keyset", keyset);

    assertThat(made.status()).as(made.err()).isZero();
    assertThat(more.out()).contains("there are 2");
    assertThat(more.err()).isEmpty();
  }

  @Test
  void aMissingClientOfAKeyServiceIsNamedAsMavenKnowsIt() throws Exception {
    Run run =
        Run.java(
            folder, "-jar", Run.JAR, "keygen", "--keyset", "k", "--kms", "aws-kms://arn:aws:x");

    assertThat(run.err()).contains("com.google.crypto.tink:tink-awskms:1.11.0").hasLineCount(1);
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void theDemoFindsDuckDbBesideTheJar() throws Exception {
    Run run = Run.java(folder, "-jar", Run.JAR, "demo", "--dir", folder.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Everything was as expected.");
    assertThat(run.status()).isZero();
  }

  @Test
  void bigQuerysDriverIsInstalledFromBesideTheJar() throws Exception {
    Path drivers = folder.resolve("drivers");
    Run run =
        Run.java(
            folder,
            "-jar",
            Run.JAR,
            "drivers",
            "install",
            "bigquery",
            "--into",
            drivers.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("installed so.buster:buster-bigquery:");
    try (Stream<Path> jars = Files.list(drivers.resolve("bigquery"))) {
      assertThat(jars.map(jar -> jar.getFileName().toString()))
          .anyMatch(name -> name.startsWith("buster-bigquery-"))
          .anyMatch(name -> name.startsWith("google-cloud-bigquery-"))
          .noneMatch(name -> name.contains("netty"));
    }
  }

  @Test
  void bigQuerysDriverRunsFromBesideTheJar() throws Exception {
    Run run =
        Run.java(
            folder,
            "-jar",
            Run.JAR,
            "ping",
            "jdbc:buster:bigquery://localhost:1/project?OAuthAccessToken=x");

    assertThat(run.err()).contains("cannot be reached");
    assertThat(run.status()).isNotZero();
  }

  @Test
  void anApplicationNeedsTheJarOnItsClassPathAndNothingElse() throws Exception {
    Run run = Run.java(folder, "-cp", classPath(), App.class.getName(), DUCKDB, "VALUES (1), (2)");

    assertThat(run.out()).isEqualTo("1\n2\n".replace("\n", System.lineSeparator()));
    assertThat(run.status()).isZero();
  }

  @Test
  void anApplicationCannotWrite() throws Exception {
    Run run =
        Run.java(folder, "-cp", classPath(), App.class.getName(), DUCKDB, "CREATE TABLE t (a INT)");

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("BusterRefusedException: Refused (WRITES at character 1)");
    assertThat(run.status()).isEqualTo(1);
  }

  private static String classPath() throws URISyntaxException {
    return Run.JAR + File.pathSeparator + Run.placeOf(App.class);
  }
}
