package so.buster.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.Set;
import org.junit.jupiter.api.Test;
import so.buster.sql.Mode;
import so.buster.sql.Verdict;

class CheckTextTest {
  @Test
  void aRefusalSaysWhyWhereAndWhatToDo() {
    Run run = Run.of("check", "--dialect", "postgresql", "select 1; drop table t");

    assertThat(run.out())
        .isEqualTo(
            """
            refused MULTIPLE_STATEMENTS at character 9
                select 1; drop table t
                        ^
              Only one statement may be sent at a time; send them one by one.
            """);
    assertThat(run.status()).isEqualTo(Exit.REFUSED);
  }

  @Test
  void anAllowedReadIsShownAsItWouldBeSent() {
    Run run =
        Run.of(
            "check",
            "--dialect",
            "postgresql",
            "--max-rows",
            "10",
            "--explain",
            "select lower(a) from b.t");

    assertThat(run.out())
        .isEqualTo(
            """
            allowed
              sent:
                select lower(a) from b.t LIMIT 11
                                         ++++++++
              tables: b.t
              functions: lower
            """);
    assertThat(run.status()).isZero();
  }

  @Test
  void aLoweredLimitIsMarked() {
    Run run = Run.of("check", "--dialect=duckdb", "--max-rows=10", "select a from t limit 500");

    assertThat(run.out())
        .contains("rewritten", "select a from t limit 11\n", "                          ++\n");
  }

  @Test
  void whatNeedsNoEditIsSentAsItIs() {
    Run run = Run.of("check", "--dialect=duckdb", "select a from t limit 5");

    assertThat(run.out()).contains("sent as it is", "    select a from t limit 5\n");
  }

  @Test
  void aParameterIsReadAsOne() {
    Run run = Run.of("check", "--dialect=postgresql", "select a from t where b = ?");

    assertThat(run.status()).isZero();
    assertThat(run.out()).doesNotContain("java.sql.Statement");
  }

  @Test
  void whatIsAllowedOnlyWithoutParametersSaysSo() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(InputStream.nullInputStream(), out, out, UTF_8);
    Verdict read = new Verdict.Read("select a ? b", false, Set.of(), Set.of());

    new JudgementText(terminal, terminal.err(), false)
        .print(new Judgement("select a ? b", read, Mode.PLAIN));

    assertThat(out.toString(UTF_8)).contains("only through java.sql.Statement");
  }

  @Test
  void someRefusedIsAnExitStatusOfItsOwn() {
    Run run = Run.of("check", "--dialect=duckdb", "select 1", "drop table t", "select 2");

    assertThat(run.out().lines().filter(line -> line.startsWith("allowed"))).hasSize(2);
    assertThat(run.status()).isEqualTo(Exit.REFUSED);
  }

  @Test
  void standardInputIsOneStatement() {
    Run run = Run.with("-- first\nselect a\nfrom t\n", "check", "--dialect=duckdb");

    assertThat(run.out()).startsWith("allowed").contains("    from t LIMIT 5001");
    assertThat(run.status()).isZero();
  }

  @Test
  void nothingIsRefusedWithAReason() {
    Run run = Run.with("", "check", "--dialect=duckdb");

    assertThat(run.out()).contains("refused EMPTY");
  }
}
