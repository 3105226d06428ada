package so.buster.bigquery;

/**
 * How many rows to ask for: as many as wanted, but no more than fit into so many bytes by the rows
 * seen before. The first page is small, because nothing is known of its rows.
 */
final class PageSize {
  private static final int FIRST = 500;

  private final int wanted;
  private final long bytes;
  private long rowsSeen;
  private long bytesSeen;

  PageSize(int wanted, long bytes) {
    this.wanted = wanted;
    this.bytes = bytes;
  }

  /** Adds a page to what is known. */
  void learn(int rows, long length) {
    rowsSeen += rows;
    bytesSeen += length;
  }

  long next() {
    if (rowsSeen == 0) {
      return Math.min(wanted, FIRST);
    }
    long each = Math.max(1, bytesSeen / rowsSeen);
    return Math.max(1, Math.min(wanted, bytes / each));
  }
}
