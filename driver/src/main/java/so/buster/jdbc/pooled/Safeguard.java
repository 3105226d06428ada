package so.buster.jdbc.pooled;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import so.buster.jdbc.spi.PooledTransaction;

/**
 * The first words of every transaction, before anybody else's.
 *
 * @param rules what the adapter says first and last
 * @param attestation reads back that all of it holds
 */
record Safeguard(PooledTransaction rules, PassingConnection.Attestation attestation) {

  void begin(Connection vendor, Isolation isolation, Repetition repetition) throws Throwable {
    // Before anything that could be a query.
    String first = "SET TRANSACTION ISOLATION LEVEL " + isolation.sql() + "; " + rules.begin();
    if (repetition.isEmpty()) {
      // The same in one round trip.
      execute(vendor, first + "; " + rules.settle());
    } else {
      execute(vendor, first);
      repetition.say(vendor);
      settle(vendor);
    }
    attestation.of(vendor);
  }

  /** After what the borrower sets. */
  void settle(Connection vendor) throws SQLException {
    execute(vendor, rules.settle());
  }

  static void execute(Connection vendor, String sql) throws SQLException {
    try (Statement statement = vendor.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Never the texts. */
  @Override
  public String toString() {
    return "Safeguard";
  }
}
