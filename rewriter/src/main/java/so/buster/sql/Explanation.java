package so.buster.sql;

import java.util.List;
import java.util.Optional;

/**
 * A verdict with what it does to the text.
 *
 * @param verdict the same that {@link Guard#judge} gives
 * @param bound how the rows of a read are bounded; empty for anything else
 * @param edits what turns the caller's text into the one that is sent, in order, none overlapping
 */
public record Explanation(Verdict verdict, Optional<Bound> bound, List<Edit> edits) {
  public Explanation {
    edits = List.copyOf(edits);
  }

  /** Nothing but the verdict. */
  static Explanation of(Verdict verdict) {
    return new Explanation(verdict, Optional.empty(), List.of());
  }
}
