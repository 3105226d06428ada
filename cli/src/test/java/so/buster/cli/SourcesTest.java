package so.buster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import so.buster.jdbc.source.Mistake;
import so.buster.jdbc.source.SealedValues;

/** Names of sources in the place of URLs. */
class SourcesTest {
  private static final String PROPERTY = "buster.config";

  @TempDir private static Path folder;

  @BeforeAll
  static void configure() throws Exception {
    Path shop = folder.toRealPath().resolve("shop.duckdb");
    SampleShop.create(shop);
    Path file =
        Files.writeString(
            folder.resolve("buster.yaml"),
            """
            sources:
              shop: {type: duckdb, path: '%s', maxRows: 20}
              typo: {type: duckdb, path: ':memory:', maxRow: 20}
            """
                .formatted(shop));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    System.setProperty(PROPERTY, file.toString());
    // The files are looked at again after a second; another test may just have done so.
    Thread.sleep(1100);
  }

  @AfterAll
  static void forget() throws Exception {
    System.clearProperty(PROPERTY);
    Thread.sleep(1100);
    DriverManager.getConnection("jdbc:buster:duckdb:").close();
  }

  @Test
  void aNameIsShortForItsUrl() {
    for (String name : new String[] {"shop", "jdbc:buster:shop", "jdbc:buster:duckdb:shop"}) {
      Run run = Run.of("query", name, "select id from customers order by id");

      assertThat(run.out()).contains("truncated at 20 rows");
      assertThat(run.status()).isZero();
    }
  }

  @Test
  void limitsStandBehindAName() {
    assertThat(Run.of("query", "shop?maxRows=3", "select id from customers").out())
        .contains("truncated at 3 rows");
    assertThat(Run.of("query", "shop", "--max-rows=30", "select 1").err())
        .contains("maxRows: this source allows less");
  }

  @Test
  void doctorExaminesAllOfThemAndTheWorstIsItsStatus() {
    Run text = Run.of("doctor", "--all");
    Run json = Run.of("doctor", "--all", "--json");

    assertThat(text.out().lines())
        .contains("shop", "typo")
        .anySatisfy(line -> assertThat(line).startsWith("warning  "))
        .anySatisfy(line -> assertThat(line).startsWith("failed   ").contains("maxRow"));
    assertThat(json.out())
        .hasLineCount(1)
        .startsWith("{\"sources\":[{\"source\":\"shop\",\"severity\":\"warning\",")
        .contains("{\"source\":\"typo\",\"error\":\"");
    assertThat(text.status()).isEqualTo(json.status()).isEqualTo(Exit.FAILED);
    assertThat(Run.of("doctor", "--all", "shop").err()).contains("--all stands alone");
  }

  @Test
  void theFileInTheGuideHasNoMistake() throws Exception {
    String guide = Files.readString(Path.of("../docs/sources.md"));
    int start = guide.indexOf("```yaml\n") + "```yaml\n".length();
    Path file =
        Files.writeString(
            folder.resolve("guide.yaml"), guide.substring(start, guide.indexOf("```", start)));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    // What this machine has not, and nothing else.
    assertThat(SealedValues.of(file, new KnownDatabases()).mistakes())
        .extracting(Mistake::line)
        .containsExactly(
            "sources.shop.password: the environment has no such variable; set it, or write the"
                + " value.",
            "sources.warehouse.privateKey: the file it names cannot be read; correct the path.",
            "sources.events.serviceAccountKey: the file it names cannot be read; correct the"
                + " path.");
  }

  @Test
  void oneIsPinged() {
    Run run = Run.of("ping", "shop");

    assertThat(run.out()).startsWith("ok DuckDB ").contains("at most 20 rows");
    assertThat(run.status()).isZero();
  }

  @Test
  void allArePingedAndOneMistakeIsTold() {
    Run run = Run.of("ping", "--all");

    assertThat(run.out().lines())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("ok shop: DuckDB "))
        .anyMatch(
            line ->
                line.equals(
                    "failed typo: sources.typo.maxRow: there is no such key; perhaps you meant"
                        + " maxRows."));
    assertThat(run.status()).isEqualTo(Exit.FAILED);
  }

  @Test
  void allStandsAlone() {
    assertThat(Run.of("ping", "--all", "shop").status()).isEqualTo(Exit.USAGE);
    assertThat(Run.of("ping").err()).contains("Missing required parameter: 'URL'");
    assertThat(Run.of("query").status()).isEqualTo(Exit.USAGE);
  }

  @Test
  void whatIsNeitherANameNorAUrl() {
    assertThat(Run.of("ping", "jdbc:postgresql://h/d").err())
        .contains("or be the name of a source");
    assertThat(Run.of("ping", "nowhere").err()).contains("there is no source of this name");
  }
}
