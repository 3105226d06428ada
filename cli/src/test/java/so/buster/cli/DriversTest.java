package so.buster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By the Maven that runs this build. */
class DriversTest {
  @TempDir private Path folder;

  @Test
  void eachDatabaseSaysWhichDriverItWants() {
    Run run = Run.of("drivers");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("org.postgresql:postgresql:42", "org.duckdb:duckdb_jdbc:");
  }

  @Test
  void aDriverIsPutWhereItIsLookedFor() throws IOException {
    Path drivers = folder.resolve("drivers");
    Path old = Files.createDirectories(drivers.resolve("postgresql")).resolve("old.jar");
    Files.writeString(old, "an older one");

    Run run = Run.of("drivers", "install", "postgresql", "--into", drivers.toString());

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("installed org.postgresql:postgresql:42");
    assertThat(names(drivers)).containsExactly("postgresql");
    assertThat(names(drivers.resolve("postgresql")))
        .anyMatch(name -> name.matches("postgresql-42[0-9.]+\\.jar"))
        .doesNotContain("old.jar");
  }

  @Test
  void anUnknownDatabaseIsOneLineWithTheKnownOnes() {
    Run run = Run.of("drivers", "install", "oracle");

    assertThat(run.status()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("duckdb", "postgresql").hasLineCount(1);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
