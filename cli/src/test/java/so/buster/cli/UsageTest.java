package so.buster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @Test
  void anUnknownDialectIsOneLineWithTheKnownOnes() {
    Run run = Run.of("check", "--dialect", "oracle", "select 1");

    assertThat(run.status()).isEqualTo(Exit.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .hasSize(1)
        .first()
        .asString()
        .contains("'oracle'", "postgresql", "duckdb", "buster check --help");
  }

  @Test
  void aMissingDialectIsNamed() {
    Run run = Run.of("check", "select 1");

    assertThat(run.status()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("--dialect").hasLineCount(1);
  }

  @Test
  void aRowLimitOfNothingIsAMistake() {
    Run run = Run.of("check", "--dialect", "duckdb", "--max-rows", "0", "select 1");

    assertThat(run.status()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("--max-rows").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--allow-tables=",
        "--allow-tables=a b",
        "--deny-tables=a.b.c.d",
        "--deny-tables=a,",
        "--allow-functions=f()"
      })
  void aRuleThatCannotBeMeantIsAMistake(String option) {
    Run run = Run.of("check", "--dialect", "duckdb", option, "select 1");

    assertThat(run.status()).isEqualTo(Exit.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(option.split("=")[0]).hasLineCount(1);
  }

  @Test
  void withoutACommandTheCommandsAreListed() {
    Run run = Run.of();

    assertThat(run.status()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("check").hasLineCount(1);
  }

  @Test
  void helpIsWhatWasAskedFor() {
    Run run = Run.of("check", "--help");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("--dialect", "Exit status:");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void whatLooksLikeAFileOfArgumentsIsSql() {
    Run run = Run.of("check", "--dialect", "duckdb", "@pom.xml");

    assertThat(run.status()).isEqualTo(Exit.REFUSED);
    assertThat(run.out()).contains("@pom.xml").doesNotContain("<project");
  }

  @Test
  void controlCharactersOfTheCommandLineDoNotReachTheTerminal() {
    Run run = Run.of("check", "--dialect", "\u001B[31mred");

    assertThat(run.err()).contains("red").doesNotContain("\u001B");
  }
}
