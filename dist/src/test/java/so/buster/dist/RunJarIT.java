package so.buster.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as people run it. */
class RunJarIT {
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
}
