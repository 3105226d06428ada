package so.buster.jdbc;

/** What a guarded result set knows beyond JDBC: {@code rows.unwrap(BusterResult.class)}. */
public interface BusterResult {
  /**
   * Whether the answer was cut at the operator's row limit. True as soon as reading has reached the
   * limit and there was another row; false before that, and when the caller's own {@code
   * setMaxRows} ended the answer.
   */
  boolean truncated();
}
