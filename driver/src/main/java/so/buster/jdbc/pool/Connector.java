package so.buster.jdbc.pool;

import java.sql.Connection;
import java.sql.SQLException;
import so.buster.jdbc.spi.ConnectFailure;

/** Makes physical connections of one kind: ready to be lent, or not at all. */
public interface Connector {
  /**
   * Makes one.
   *
   * @throws Refused with the reason in our own words; nothing is left open
   */
  Connection open() throws Refused;

  /** Whether one that it has made may still be lent: false once its session is known to end. */
  default boolean lasts(Connection made) {
    return true;
  }

  /** What messages and threads may say about where it leads: the vendor's name. */
  String name();

  /** There is no connection, for this reason. Internal: callers get {@link ConnectFailure}'s. */
  final class Refused extends SQLException {
    private static final long serialVersionUID = 1L;

    private final transient ConnectFailure failure;

    public Refused(ConnectFailure failure) {
      super(failure.message());
      this.failure = failure;
    }

    /** The reason. */
    public ConnectFailure failure() {
      return failure;
    }
  }
}
