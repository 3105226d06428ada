package so.buster.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import so.buster.sql.Dialect;
import so.buster.sql.Guard;
import so.buster.sql.Policy;

/** Judges SQL as the driver would, without a database. */
@Command(
    name = "check",
    description = "Says whether SQL would be sent, and how it would be sent, without a database.",
    footer = {
      "",
      "--json reads one {\"id\": …, \"sql\": \"…\"} a line and answers one line for each, in order.",
      "SQL that begins with a dash goes after --."
    })
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Option(
      names = "--dialect",
      required = true,
      paramLabel = "NAME",
      converter = DialectName.class,
      description = "The database's language: ${COMPLETION-CANDIDATES}.",
      completionCandidates = DialectName.class)
  private Dialect dialect;

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      description = "The row limit that would be in force (default: 5000).")
  private long maxRows = Policy.DEFAULT.maxRows();

  @Mixin private final Rules rules = new Rules();

  @Option(names = "--json", description = "Answers in JSON, one line for each statement.")
  private boolean json;

  @Option(
      names = "--explain",
      description = "Also says what is read and called, how rows are bounded, what is changed.")
  private boolean explain;

  @Parameters(
      paramLabel = "SQL",
      description = "One statement each; without any, standard input is read as one statement.")
  private List<String> statements = List.of();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (maxRows < 1) {
      throw new ParameterException(spec.commandLine(), "--max-rows must be at least 1");
    }
    Guard guard = new Guard(dialect, rules.policy(maxRows));
    if (!json) {
      return people(guard);
    }
    try (JudgementJson answers = new JudgementJson(terminal.out(), explain)) {
      return statements.isEmpty() ? stream(guard, answers) : arguments(guard, answers);
    }
  }

  private int people(Guard guard) throws IOException {
    JudgementText answers = new JudgementText(terminal, terminal.out(), explain);
    boolean refused = false;
    for (String sql : statements.isEmpty() ? List.of(standardInput()) : statements) {
      Judgement judgement = Judgement.of(sql, guard);
      answers.print(judgement);
      refused |= judgement.refused();
    }
    return refused ? Exit.REFUSED : Exit.OK;
  }

  private String standardInput() throws IOException {
    return new String(terminal.in().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** Arguments have no id of their own: their place, from 1, is it. */
  private int arguments(Guard guard, JudgementJson answers) throws IOException {
    boolean refused = false;
    for (int i = 0; i < statements.size(); i++) {
      Judgement judgement = Judgement.of(statements.get(i), guard);
      answers.write(JsonLine.Id.of(i + 1), judgement);
      refused |= judgement.refused();
    }
    return refused ? Exit.REFUSED : Exit.OK;
  }

  /** A malformed line is answered like a refusal, the rest goes on, and the status says so. */
  private int stream(Guard guard, JudgementJson answers) throws IOException {
    int status = Exit.OK;
    JsonLines lines = new JsonLines(terminal.in());
    for (Optional<JsonLine> line = lines.next(); line.isPresent(); line = lines.next()) {
      JsonLine request = line.get();
      if (request.sql().isEmpty()) {
        answers.writeMalformed(request.id());
        status = Exit.USAGE;
        continue;
      }
      Judgement judgement = Judgement.of(request.sql().get(), guard);
      answers.write(request.id(), judgement);
      if (judgement.refused() && status == Exit.OK) {
        status = Exit.REFUSED;
      }
    }
    return status;
  }
}
