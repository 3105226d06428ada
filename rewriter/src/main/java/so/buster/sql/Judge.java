package so.buster.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Judges a text that is not known: text to tokens, tokens to plan, plan to edits on the original
 * text, and the edited text read once more.
 */
final class Judge {
  private final Dialect dialect;
  private final Language language;
  private final Policy policy;
  private final Plans plans;
  private final Templates templates;

  Judge(Dialect dialect, Policy policy) {
    this(dialect, policy, new Templates());
  }

  Judge(Dialect dialect, Policy policy, Templates templates) {
    this.templates = templates;
    this.dialect = dialect;
    this.language = Language.of(dialect);
    this.policy = policy;
    this.plans = new Plans(new Analysis(dialect, policy), language);
  }

  /** A verdict that may be kept; what failed for want of time or stack is thrown. */
  Verdict of(String sql, Mode mode) {
    return judged(() -> verdict(sql, mode));
  }

  /** The same verdict, with what it does to the text. */
  Explanation explain(String sql, Mode mode) {
    return new Explainer(language, policy, plans).of(sql, mode, of(sql, mode));
  }

  private static Verdict judged(Supplier<Verdict> judge) {
    try {
      return judge.get();
    } catch (Fault fault) {
      if (fault.reason() == Reason.TOO_COMPLEX) {
        throw fault;
      }
      return fault.refused();
    }
  }

  private Verdict verdict(String original, Mode mode) {
    Verdict.Read similar = templates.get(original, mode);
    if (similar != null) {
      return similar;
    }
    Bounds.checkText(original);
    Lexicon lexicon = language.lexicon(mode);
    Lexed lexed = Lexer.lex(original, lexicon);
    Edits escapes = Escapes.expand(lexed, language.escapeFunctions());
    return escapes.isEmpty() ? verdict(lexed, lexicon, mode) : expanded(escapes, lexicon, mode);
  }

  /** What is refused is refused where it stands in the caller's own text. */
  private Verdict expanded(Edits escapes, Lexicon lexicon, Mode mode) {
    Verdict verdict = judged(() -> verdict(Lexer.lex(escapes.apply(), lexicon), lexicon, mode));
    return verdict instanceof Verdict.Refused refused
        ? refused.at(escapes.origin(refused.position()))
        : verdict;
  }

  private Verdict verdict(Lexed lexed, Lexicon lexicon, Mode mode) {
    String sql = lexed.sql();
    List<Token> tokens = statement(lexed);
    // Before any rule that may take more than a walk along the tokens.
    Bounds.checkNesting(tokens);
    Readings.check(sql, lexicon, lexed, language);
    language.checkComments(lexed);
    Edits cleaning = cleaning(lexed, tokens, language);
    String cleaned = cleaning.apply();
    if (!cleaning.isEmpty()) {
      // In another reading a comment that is gone may have been part of a string.
      Readings.check(cleaned, lexicon, Lexer.lex(cleaned, lexicon), language);
    }
    Optional<Verdict> session = SessionStatements.judge(dialect, tokens, cleaned, policy);
    if (session.isPresent()) {
      return session.get();
    }
    Plan plan = plans.of(tokens, mode);
    for (Slot slot : plan.slots()) {
      slot.rule().accept(tokens.get(slot.token()));
    }
    Verdict.Read read =
        new Verdict.Read(
            edited(lexed, cleaning, tokens, plan, lexicon),
            plan.catalogOnly(),
            plan.tables(),
            plan.functions());
    templates.met(sql, mode, () -> Template.of(tokens, plan, cleaning, language, read));
    return read;
  }

  /** What is changed whatever the statement is. */
  static Edits cleaning(Lexed lexed, List<Token> tokens, Language language) {
    Edits edits = new Edits(lexed.sql());
    Comments.blankUnusual(lexed, edits, language);
    language.clarify(tokens, edits);
    if (tokens.size() < lexed.tokens().size() && !language.sendsSeparator()) {
      Token separator = lexed.tokens().get(tokens.size());
      edits.blank(separator.start(), separator.end());
    }
    return edits;
  }

  /** Everything before the one separator that may end a statement. */
  static List<Token> statement(Lexed lexed) {
    List<Token> tokens = lexed.tokens();
    int size = lexed.size();
    if (size > 0 && tokens.get(size - 1).isMark(";")) {
      size--;
    }
    if (size == 0) {
      throw new Fault(Reason.EMPTY, -1);
    }
    // Most texts hold no separator at all, not even in a literal.
    boolean separators = lexed.sql().indexOf(';') >= 0;
    for (int i = 0; separators && i < size; i++) {
      if (tokens.get(i).isMark(";")) {
        throw new Fault(Reason.MULTIPLE_STATEMENTS, tokens.get(i).start());
      }
    }
    return size == tokens.size() ? tokens : tokens.subList(0, size);
  }

  /** The text to send; what it says is read again and must be what was planned. */
  private String edited(Lexed lexed, Edits edits, List<Token> tokens, Plan plan, Lexicon lexicon) {
    plan.limit().edit(tokens, policy.maxRows() + 1, edits);
    String text = edits.apply();
    if (!edits.isEmpty()) {
      int from = lexed.lastSettledBefore(edits.first());
      List<Token> sent = language.sendsSeparator() ? lexed.tokens() : tokens;
      List<String> planned = plan.limit().planned(sent, from, policy.maxRows() + 1);
      List<String> actual = new ArrayList<>(planned.size());
      Lexer.from(lexed, from, text, lexicon).forEach(token -> actual.add(token.text()));
      if (!actual.equals(planned)) {
        throw new Fault(Reason.INTERNAL, -1);
      }
    }
    return text;
  }
}
