package so.buster.sql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The one judge of SQL text: text to tokens, tokens to shape, shape to plan, plan to edits on the
 * original text, and the edited text read once more. Thread-safe; one instance serves a whole pool.
 *
 * <p>Known texts cost one look-up; known shapes with new literals cost the lexer; only a new shape
 * is parsed. Both memories are bounded by the characters they hold, refusals are kept like the
 * rest, and what failed for want of time or stack is not kept.
 */
public final class Guard {
  /** Characters of text kept, per guard: about 16 MB at worst. */
  private static final long TEXT_CHARACTERS = 4_000_000;

  private static final long SHAPE_CHARACTERS = 2_000_000;

  private final Dialect dialect;
  private final Language language;
  private final Policy policy;
  private final Analysis analysis;
  private final TableJudge tables;
  private final Cache<Key, Verdict> texts =
      Caffeine.newBuilder()
          .maximumWeight(TEXT_CHARACTERS)
          .weigher((Key key, Verdict verdict) -> 64 + 2 * key.text.length())
          .build();
  private final Cache<Key, Object> shapes =
      Caffeine.newBuilder()
          .maximumWeight(SHAPE_CHARACTERS)
          .weigher((Key key, Object plan) -> 128 + key.text.length())
          .build();

  private record Key(Mode mode, String text) {}

  public Guard(Dialect dialect, Policy policy) {
    this.dialect = dialect;
    this.language = Language.of(dialect);
    this.policy = policy;
    this.analysis = new Analysis(dialect, policy);
    this.tables = new TableJudge(dialect, policy.tables());
  }

  /** The language this guard reads. */
  public Dialect dialect() {
    return dialect;
  }

  /** What its operator allows. */
  public Policy policy() {
    return policy;
  }

  /** Judges one text. Never throws, whatever the text is. */
  public Verdict judge(String sql, Mode mode) {
    try {
      Key key = new Key(mode, sql);
      Verdict known = texts.getIfPresent(key);
      if (known != null) {
        return known;
      }
      Verdict verdict = judgeNew(() -> verdict(sql, mode));
      if (!(verdict instanceof Verdict.Session)) {
        texts.put(key, verdict);
      }
      return verdict;
    } catch (Fault fault) {
      return fault.refused();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Fault(Reason.INTERNAL, -1).refused();
    }
  }

  /** Whether what a statement reads is judged again each time it is executed. */
  public boolean judgesTables() {
    return tables.judges();
  }

  /** Whether {@link #refusedTable} needs to know where the session looks for tables. */
  public boolean dependsOnNamespace(Verdict.Read read) {
    return read.tables().stream().anyMatch(tables::dependsOnNamespace);
  }

  /**
   * Judges what an allowed statement reads, each time it is executed, since the session may look
   * for its tables elsewhere by then; empty if it may be read.
   */
  public Optional<Verdict.Refused> refusedTable(Verdict.Read read, Namespace namespace) {
    return tables.refused(read.tables(), namespace);
  }

  private static Verdict judgeNew(Supplier<Verdict> judge) {
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
    Bounds.checkText(original);
    Lexicon lexicon = language.lexicon(mode);
    Lexed lexed = Lexer.lex(original, lexicon);
    Edits escapes = Escapes.expand(lexed, language.escapeFunctions());
    return escapes.isEmpty() ? verdict(lexed, lexicon, mode) : expanded(escapes, lexicon, mode);
  }

  /** What is refused is refused where it stands in the caller's own text. */
  private Verdict expanded(Edits escapes, Lexicon lexicon, Mode mode) {
    Verdict verdict = judgeNew(() -> verdict(Lexer.lex(escapes.apply(), lexicon), lexicon, mode));
    return verdict instanceof Verdict.Refused refused
        ? refused.at(escapes.origin(refused.position()))
        : verdict;
  }

  private Verdict verdict(Lexed lexed, Lexicon lexicon, Mode mode) {
    String sql = lexed.sql();
    List<Token> tokens = statement(lexed);
    Readings.check(sql, lexicon, lexed, language);
    Bounds.checkNesting(tokens);
    language.checkComments(lexed);
    Edits comments = new Edits(sql);
    Comments.blankUnusual(lexed, comments, language);
    language.clarify(tokens, comments);
    Optional<Verdict> session = SessionStatements.judge(dialect, tokens, comments.apply(), policy);
    if (session.isPresent()) {
      return session.get();
    }
    Plan plan = plan(tokens, mode);
    for (Slot slot : plan.slots()) {
      slot.rule().accept(tokens.get(slot.token()));
    }
    return new Verdict.Read(
        edited(lexed, comments, tokens, plan, lexicon),
        plan.catalogOnly(),
        plan.tables(),
        plan.functions());
  }

  /** Everything before the one separator that may end a statement. */
  private static List<Token> statement(Lexed lexed) {
    List<Token> tokens = lexed.tokens();
    int size = lexed.size();
    if (size > 0 && tokens.get(size - 1).isMark(";")) {
      size--;
    }
    if (size == 0) {
      throw new Fault(Reason.EMPTY, -1);
    }
    for (int i = 0; i < size; i++) {
      if (tokens.get(i).isMark(";")) {
        throw new Fault(Reason.MULTIPLE_STATEMENTS, tokens.get(i).start());
      }
    }
    return tokens.subList(0, size);
  }

  private Plan plan(List<Token> tokens, Mode mode) {
    Key shape = new Key(mode, ShapeText.of(tokens));
    Object known = shapes.getIfPresent(shape);
    if (known == null) {
      known = analysed(tokens);
      shapes.put(shape, known);
    }
    if (known instanceof Refusal refusal) {
      throw refusal.at(tokens);
    }
    return (Plan) known;
  }

  private Object analysed(List<Token> tokens) {
    try {
      return analysis.of(tokens);
    } catch (Fault fault) {
      if (fault.reason() == Reason.TOO_COMPLEX) {
        throw fault;
      }
      return Refusal.of(fault, tokens);
    }
  }

  /** The text to send; what it says is read again and must be what was planned. */
  private String edited(Lexed lexed, Edits edits, List<Token> tokens, Plan plan, Lexicon lexicon) {
    plan.limit().edit(tokens, policy.maxRows() + 1, edits);
    String text = edits.apply();
    if (!edits.isEmpty()) {
      List<String> planned = plan.limit().planned(lexed.tokens(), policy.maxRows() + 1);
      List<String> actual = new ArrayList<>();
      Lexer.lex(text, lexicon).tokens().forEach(token -> actual.add(token.text()));
      if (!actual.equals(planned)) {
        throw new Fault(Reason.INTERNAL, -1);
      }
    }
    return text;
  }
}
