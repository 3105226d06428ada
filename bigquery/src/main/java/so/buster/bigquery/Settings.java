package so.buster.bigquery;

import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What holds for every query of a connection.
 *
 * @param project who pays
 * @param dataset where unqualified tables are looked for; its project is {@code project} unless
 *     written before it; empty for none
 * @param location the region of the data; empty lets the service find out
 * @param jobTimeout the most that a query may take; zero for the service's own limit
 * @param connectTimeout the most that reaching the service may take
 * @param pageRows rows of one page, unless a statement's fetch size says otherwise
 * @param pageBytes bytes of one page to aim at
 * @param responseBytes the most bytes that one response may have
 * @param bytesBilled the most bytes that one query may read; zero for no limit
 * @param labels labels of every job
 * @param queryCache whether earlier answers may be used again
 */
record Settings(
    String project,
    String dataset,
    String location,
    Duration jobTimeout,
    Duration connectTimeout,
    int pageRows,
    long pageBytes,
    long responseBytes,
    long bytesBilled,
    Map<String, String> labels,
    boolean queryCache) {
  private static final int PAGE_ROWS = 10_000;
  private static final long PAGE_BYTES = 4L << 20;
  private static final long RESPONSE_BYTES = 256L << 20;
  private static final long CONNECT_MS = 20_000;

  Settings {
    labels = Map.copyOf(labels);
  }

  static Settings of(ConnectionUrl url) throws SQLException {
    String project = url.get(Property.PROJECT_ID);
    if (project.isEmpty()) {
      throw Failures.configuration("ProjectId: it is missing; name the project that pays.");
    }
    String cache = url.get(Property.USE_QUERY_CACHE);
    return new Settings(
        project,
        url.get(Property.DEFAULT_DATASET),
        url.get(Property.LOCATION),
        jobTimeout(url),
        Duration.ofMillis(positive(url, Property.CONNECT_TIMEOUT_MS, CONNECT_MS)),
        (int) Math.min(positive(url, Property.MAX_RESULTS, PAGE_ROWS), 100_000),
        positive(url, Property.MAX_PAGE_BYTES, PAGE_BYTES),
        positive(url, Property.MAX_RESPONSE_BYTES, RESPONSE_BYTES),
        url.number(Property.MAXIMUM_BYTES_BILLED, 0),
        labels(url.get(Property.LABELS)),
        !(cache.equals("0") || cache.equals("false")));
  }

  /** The shorter of the two, if both are given. */
  private static Duration jobTimeout(ConnectionUrl url) {
    Duration seconds =
        Duration.ofSeconds(Math.min(url.number(Property.TIMEOUT, 0), Integer.MAX_VALUE));
    Duration millis = Duration.ofMillis(url.number(Property.JOB_TIMEOUT_MS, 0));
    if (seconds.isZero() || millis.isZero()) {
      return seconds.plus(millis);
    }
    return seconds.compareTo(millis) < 0 ? seconds : millis;
  }

  private static long positive(ConnectionUrl url, Property property, long otherwise) {
    long number = Math.min(url.number(property, 0), Integer.MAX_VALUE);
    return number == 0 ? otherwise : number;
  }

  private static Map<String, String> labels(String text) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (String pair : text.isEmpty() ? new String[0] : text.split(",")) {
      int equals = pair.indexOf('=');
      labels.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return labels;
  }

  /** Never the values. */
  @Override
  public String toString() {
    return "Settings";
  }
}
