package so.buster.sql;

import java.util.List;
import java.util.Optional;

/**
 * Says what judging did to a text, by doing it again step by step: so that nobody who does not ask
 * pays for the answer.
 */
final class Explainer {
  private final Language language;
  private final Policy policy;
  private final Plans plans;

  Explainer(Language language, Policy policy, Plans plans) {
    this.language = language;
    this.policy = policy;
    this.plans = plans;
  }

  Explanation of(String original, Mode mode, Verdict verdict) {
    if (verdict instanceof Verdict.Refused) {
      return Explanation.of(verdict);
    }
    Lexicon lexicon = language.lexicon(mode);
    Lexed lexed = Lexer.lex(original, lexicon);
    Edits escapes = Escapes.expand(lexed, language.escapeFunctions());
    Lexed expanded = escapes.isEmpty() ? lexed : Lexer.lex(escapes.apply(), lexicon);
    List<Token> tokens = Judge.statement(expanded);
    Edits edits = Judge.cleaning(expanded, tokens, language);
    Optional<Bound> bound =
        verdict instanceof Verdict.Read
            ? Optional.of(bound(plans.of(tokens, mode), tokens, edits))
            : Optional.empty();
    return new Explanation(verdict, bound, escapes.then(edits));
  }

  private Bound bound(Plan plan, List<Token> tokens, Edits edits) {
    long rows = policy.maxRows() + 1;
    plan.limit().edit(tokens, rows, edits);
    return plan.catalogOnly() ? Bound.METADATA : plan.limit().bound(tokens, rows);
  }
}
