package so.buster.jdbc.pool;

import so.buster.jdbc.ErrorCode;
import so.buster.jdbc.spi.ConnectFailure;

/** There is no free connection, and which number says so. */
final class Exhaustion {
  private Exhaustion() {}

  static ConnectFailure pool(int connections) {
    return new ConnectFailure(
        ErrorCode.CONNECTION_POOL_EXHAUSTED,
        "All "
            + connections
            + " connections of this pool are in use: close connections when done, or raise"
            + " poolSize.");
  }

  static ConnectFailure process(int connections) {
    return new ConnectFailure(
        ErrorCode.CONNECTION_POOL_EXHAUSTED,
        "All "
            + connections
            + " connections that this process may hold are in use: close connections when done, or"
            + " raise the system property "
            + PoolRules.CEILING
            + ".");
  }

  static ConnectFailure time() {
    return new ConnectFailure(
        ErrorCode.CONNECTION_ACQUISITION_TIMEOUT,
        "No connection became free in time: try again, or raise connectTimeout.");
  }
}
