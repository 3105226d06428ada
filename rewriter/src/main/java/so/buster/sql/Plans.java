package so.buster.sql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;

/**
 * What is known about shapes. Bounded by what it holds; refusals are kept like the rest, and what
 * failed for want of time or stack is not kept.
 */
final class Plans {
  private static final long WEIGHT = 2_000_000;

  private final Analysis analysis;
  private final Language language;
  private final Cache<Shape, Object> known =
      Caffeine.newBuilder()
          // Rarely anything to do, and the host's common pool is not ours.
          .executor(Runnable::run)
          .maximumWeight(WEIGHT)
          .weigher((Shape shape, Object plan) -> shape.weight())
          .build();

  Plans(Analysis analysis, Language language) {
    this.analysis = analysis;
    this.language = language;
  }

  /** The plan for this statement, or a refusal by {@link Fault}. */
  Plan of(List<Token> tokens, Mode mode) {
    Shape shape = Shape.of(tokens, mode, language);
    Object plan = known.getIfPresent(shape);
    if (plan == null) {
      plan = analysed(tokens);
      known.put(shape, plan);
    }
    if (plan instanceof Refusal refusal) {
      throw refusal.at(tokens);
    }
    return (Plan) plan;
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
}
