package so.buster.jdbc;

import java.util.concurrent.ThreadLocalRandom;

/** Makes the identifiers by which an exception and a line of the log find each other. */
public final class Incident {
  private Incident() {}

  /** Twelve hexadecimal digits; not a secret, so they need not be unpredictable. */
  public static String next() {
    return String.format("%012x", ThreadLocalRandom.current().nextLong() & 0xffff_ffff_ffffL);
  }
}
