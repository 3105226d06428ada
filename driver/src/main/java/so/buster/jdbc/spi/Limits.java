package so.buster.jdbc.spi;

import java.time.Duration;

/**
 * The bounds of one source. A caller can tighten them, never loosen them.
 *
 * @param rows rows of one answer
 * @param metadataRows rows of an answer that describes the database
 * @param bytes bytes of one answer held at a time
 * @param query one statement, from sending it to its last row
 * @param transaction idle time inside a transaction
 * @param lock waiting for a lock
 * @param connect making a physical connection
 * @param connections physical connections of one pool
 * @param onLimit what happens at the row limit
 */
public record Limits(
    long rows,
    long metadataRows,
    long bytes,
    Duration query,
    Duration transaction,
    Duration lock,
    Duration connect,
    int connections,
    OnLimit onLimit) {

  /** The product's defaults. */
  public static final Limits DEFAULT =
      new Limits(
          5000,
          1_000_000,
          256L << 20,
          Duration.ofSeconds(60),
          Duration.ofMinutes(10),
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          10,
          OnLimit.TRUNCATE);

  /** What happens when an answer has more rows than allowed. */
  public enum OnLimit {
    /** It is cut, with a warning. */
    TRUNCATE,
    /** An error, SQLState 54000: for programs that must not work on half an answer. */
    ERROR
  }
}
