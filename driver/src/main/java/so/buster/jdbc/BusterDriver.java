package so.buster.jdbc;

/** Placeholder until the driver lands. */
final class BusterDriver {
  private BusterDriver() {}
}
