package so.buster.sql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;

/**
 * What is known about shapes. Bounded by the bytes it holds; Caffeine keeps what is asked for often
 * through a flood of what comes once; refusals are kept like the rest, and what failed for want of
 * time or stack is not kept.
 */
final class Plans {
  /** Bytes held at most by one guard. */
  static final long MOST = 8 << 20;

  /** Bytes held at most by one shape and its plan; longer lists are parsed each time. */
  static final long MOST_EACH = MOST / 8;

  private final Analysis analysis;
  private final Language language;
  private final Cache<Shape, Object> known =
      Caffeine.newBuilder()
          // Rarely anything to do, and the host's common pool is not ours.
          .executor(Runnable::run)
          .maximumWeight(MOST)
          .weigher((Shape shape, Object plan) -> bytes(shape, plan))
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
      if (bytes(shape, plan) <= MOST_EACH) {
        known.put(shape, plan);
      }
    }
    if (plan instanceof Refusal refusal) {
      throw refusal.at(tokens);
    }
    return (Plan) plan;
  }

  private static int bytes(Shape shape, Object plan) {
    int value =
        plan instanceof Plan allowed
            ? Footprint.of(allowed)
            : Footprint.OBJECT + Footprint.of(((Refusal) plan).hint());
    return Footprint.ENTRY + shape.bytes() + value;
  }

  /** Bytes held now. */
  long bytes() {
    return known.policy().eviction().orElseThrow().weightedSize().orElseThrow();
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
