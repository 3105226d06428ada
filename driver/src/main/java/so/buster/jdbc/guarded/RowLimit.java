package so.buster.jdbc.guarded;

import so.buster.jdbc.spi.Limits.OnLimit;

/**
 * How many rows of one answer reach the caller.
 *
 * @param rows at most so many
 * @param own whether the caller asked for it, who then needs no warning
 * @param onLimit what happens if there are more
 */
record RowLimit(long rows, boolean own, OnLimit onLimit) {

  /** The caller's {@code setMaxRows} (0 is none) within the operator's limit. */
  static RowLimit of(long callers, long operators, OnLimit onLimit) {
    boolean own = callers > 0 && callers <= operators;
    return new RowLimit(own ? callers : operators, own, onLimit);
  }

  /** What the vendor is told: one more than the operator's limit shows that there were more. */
  long asked() {
    return own ? rows : rows + 1;
  }
}
