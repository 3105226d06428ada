package so.buster.it.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generated statements that the guard allows change nothing on the real engine, and the same
 * statements find out a guard without one of its rules. How to run it longer: {@code
 * docs/testing.md}.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class Differential {
  private static final long SEED = Long.getLong("buster.fuzz.seed", 20_260_101);
  private static final long EXECUTED = Long.getLong("buster.fuzz.count", 600);
  private static final long HUNTED = Long.getLong("buster.fuzz.hunted", 8_000);

  private Engine engine;
  private Generator generator;
  private Judge intact;

  /** Starts the engine; its files belong into the folder. */
  abstract Engine start(Path folder);

  @BeforeAll
  void prepare(@TempDir Path folder) {
    engine = start(folder);
    generator = new Generator(Grammar.of(engine.grammars()).with(engine.values()), SEED);
    intact = Judge.intact(engine);
  }

  @AfterAll
  void stop() {
    engine.close();
  }

  @Test
  void whatIsAllowedChangesNothing() throws IOException {
    Figures figures = new Run(engine, generator, intact).until(EXECUTED);
    report("seed " + SEED + ": " + figures);
    assertThat(figures.changes()).isEmpty();
    assertThat(figures.executed()).isGreaterThanOrEqualTo(EXECUTED);
  }

  @TestFactory
  Stream<DynamicTest> aMissingRuleIsMissed() {
    Hunt hunt = new Hunt(engine, generator, intact, HUNTED);
    return Rules.of(engine.name()).stream()
        .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> misses(hunt, rule)));
  }

  private void misses(Hunt hunt, Rule rule) throws IOException {
    Optional<Change> change = hunt.without(Judge.without(rule.removals(), engine));
    report(
        "without "
            + rule.name()
            + ": "
            + change.map(c -> "noticed at statement " + c.sample().number()).orElse("not noticed"));
    assertThat(change).isPresent();
  }

  private void report(String line) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "differential"));
    Files.writeString(
        folder.resolve(getClass().getSimpleName() + ".txt"),
        line + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
