package so.buster.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.Set;
import org.junit.jupiter.api.Test;
import so.buster.sql.Dialect;
import so.buster.sql.Guard;
import so.buster.sql.Mode;
import so.buster.sql.Policy;
import so.buster.sql.Verdict;

class CheckTextTest {
  private static final Guard GUARD = new Guard(Dialect.POSTGRESQL, Policy.DEFAULT);

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
              limit: added to the text
              edit at character 25: nothing becomes ' LIMIT 11'
            """);
    assertThat(run.status()).isZero();
  }

  @Test
  void editsAreExplainedInTheCallersOwnText() {
    Run run =
        Run.of(
            "check",
            "--dialect=postgresql",
            "--explain",
            "select {fn ucase(a)} from t limit 7",
            "show search_path");

    assertThat(run.out())
        .contains(
            """
              limit: already small enough
              edit at character 8: '{fn' becomes nothing
              edit at character 12: 'ucase' becomes 'upper'
              edit at character 20: '}' becomes ' '
            """,
            """
              about: search_path
              edits: none
            """);
  }

  @Test
  void tablesAndFunctionsAreOpenedAndClosedAsByTheOperator() {
    Run run =
        Run.of(
            "check",
            "--dialect=postgresql",
            "--allow-tables=app.*, calendar",
            "--deny-tables=payroll",
            "--allow-functions=app.price",
            "select app.price(id) from app.orders",
            "select * from public.calendar",
            "select * from app.payroll",
            "select * from public.orders",
            "select * from orders",
            "select * from pg_class");

    assertThat(run.out().lines().filter(line -> line.matches("(allowed|refused).*")))
        .containsExactly(
            "allowed",
            "allowed",
            "refused TABLE_DENIED",
            "refused TABLE_DENIED",
            "refused TABLE_DENIED",
            "allowed, reads catalogues only");
    assertThat(run.status()).isEqualTo(Exit.REFUSED);
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
        .print(
            new Judgement(
                "select a ? b", read, Mode.PLAIN, () -> GUARD.explain("select a ? b", Mode.PLAIN)));

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
