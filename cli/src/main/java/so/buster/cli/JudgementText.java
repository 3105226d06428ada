package so.buster.cli;

import java.io.PrintStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import so.buster.jdbc.BusterRefusedException;
import so.buster.sql.Bound;
import so.buster.sql.Edit;
import so.buster.sql.Explanation;
import so.buster.sql.Mode;
import so.buster.sql.Reason;
import so.buster.sql.TableName;
import so.buster.sql.Verdict;

/** Judgements for people. */
final class JudgementText {
  private final Terminal terminal;
  private final PrintStream out;
  private final boolean explain;

  JudgementText(Terminal terminal, PrintStream out, boolean explain) {
    this.terminal = terminal;
    this.out = out;
    this.explain = explain;
  }

  void print(Judgement judgement) {
    Verdict verdict = judgement.verdict();
    if (verdict instanceof Verdict.Refused refused) {
      refused(judgement.sql(), refused.reason(), refused.position(), refused.hint());
    } else if (verdict instanceof Verdict.Read read) {
      out.println(terminal.good("allowed") + (read.catalogOnly() ? ", reads catalogues only" : ""));
      sent(judgement.sql(), read.sql());
      mode(judgement.mode());
      if (explain) {
        out.println("  tables: " + texts(read.tables()));
        out.println("  functions: " + names(read.functions()));
        explanation(judgement);
      }
    } else if (verdict instanceof Verdict.Session session) {
      out.println(terminal.good("allowed") + ", " + meaning(session.effect()));
      sent(judgement.sql(), session.sql());
      mode(judgement.mode());
      if (explain) {
        if (!session.name().isEmpty()) {
          out.println("  about: " + Excerpt.printable(session.name()));
        }
        explanation(judgement);
      }
    }
  }

  private void explanation(Judgement judgement) {
    Explanation explanation = judgement.explanation().get();
    explanation.bound().ifPresent(bound -> out.println("  limit: " + meaning(bound)));
    for (Edit edit : explanation.edits()) {
      String before = judgement.sql().substring(edit.start(), edit.end());
      out.println(
          "  edit at character %d: %s becomes %s"
              .formatted(edit.start() + 1, quoted(before), quoted(edit.text())));
    }
    if (explanation.edits().isEmpty()) {
      out.println("  edits: none");
    }
  }

  private static String quoted(String text) {
    return text.isEmpty() ? "nothing" : "'" + Excerpt.printable(text) + "'";
  }

  private static String meaning(Bound bound) {
    return switch (bound) {
      case ADDED -> "added to the text";
      case LOWERED -> "lowered in the text";
      case KEPT -> "already small enough";
      case READING -> "kept while reading; the text stays";
      case METADATA -> "the one for metadata, kept while reading";
    };
  }

  /** The same for what the driver refused. */
  void refused(String sql, BusterRefusedException refused) {
    refused(sql, refused.reason(), refused.position(), refused.hint());
  }

  private void refused(String sql, Reason reason, int position, String hint) {
    String place = position < 0 ? "" : " at character " + (position + 1);
    out.println(terminal.bad("refused") + " " + terminal.strong(reason.name()) + place);
    excerpt(sql, Math.max(position, 0), position + 1, '^');
    out.println("  " + Excerpt.printable(hint));
  }

  /** The text that is sent for another one, with its edit marked. */
  void sent(String before, String after) {
    Difference edit = Difference.between(before, after);
    if (edit.isEmpty()) {
      out.println("  sent as it is:");
      excerpt(after, 0, 0, ' ');
      return;
    }
    String replaced = before.substring(edit.from(), edit.toBefore()).strip();
    out.println("  sent" + (replaced.isEmpty() ? ":" : " with the marked part rewritten:"));
    int from = edit.from();
    while (from < edit.toAfter() && Character.isWhitespace(after.charAt(from))) {
      from++;
    }
    excerpt(after, from, edit.toAfter(), '+');
  }

  private void excerpt(String text, int from, int to, char mark) {
    for (String line : new Excerpt(text, from, to, mark).lines()) {
      out.println(line.isBlank() || line.strip().charAt(0) != mark ? line : terminal.strong(line));
    }
  }

  private void mode(Mode mode) {
    if (mode == Mode.PLAIN) {
      out.println("  only through java.sql.Statement: ? is an operator here, not a parameter");
    }
  }

  private static String texts(Set<TableName> tables) {
    return names(tables.stream().map(TableName::toString).collect(Collectors.toSet()));
  }

  private static String names(Set<String> names) {
    return names.isEmpty() ? "none" : Excerpt.printable(String.join(", ", new TreeSet<>(names)));
  }

  private static String meaning(Verdict.Effect effect) {
    return switch (effect) {
      case READS -> "reads the session's state";
      case SETS -> "changes a setting of the session, undone when the connection goes back";
      case SETS_LOCALLY -> "changes a setting until the transaction ends";
      case BEGINS -> "begins a read-only transaction; the driver does that itself";
      case COMMITS -> "ends the transaction; the driver does that itself";
      case ROLLS_BACK -> "ends the transaction; the driver does that itself";
      case SAVEPOINT -> "handles a savepoint";
    };
  }
}
