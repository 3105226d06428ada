package so.buster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
  @TempDir private Path folder;

  @Test
  void theTourShowsWhatItPromises() {
    Run run = Run.of("demo", "--dir", folder.resolve("new").toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsSubsequence(
            "Copper Bowl",
            "5 rows",
            "SELECT current_query() AS received FROM customers LIMIT 11",
            "refused WRITES",
            "refused MULTIPLE_STATEMENTS",
            "All 2000 customers are still there.",
            "truncated at 10 rows",
            "stopped after",
            "Query timeout",
            "Everything was as expected.")
        .doesNotContain("\u001B");
    assertThat(run.status()).isZero();
    assertThat(folder.resolve("new/shop.duckdb")).isRegularFile();
  }

  @Test
  void colourIsUsedWhenAskedFor() {
    Run run = Run.of("demo", "--color=always", "--dir", folder.toString());

    assertThat(run.out()).contains("\u001B[1m1  A query and its rows\u001B[0m");
  }

  @Test
  void aFileThatIsThereIsLeftAlone() throws Exception {
    Path file = Files.writeString(folder.resolve("shop.duckdb"), "mine");

    Run run = Run.of("demo", "--dir", folder.toString());

    assertThat(run.status()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("exists").hasLineCount(1);
    assertThat(file).hasContent("mine");
  }
}
