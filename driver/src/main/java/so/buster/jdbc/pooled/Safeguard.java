package so.buster.jdbc.pooled;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import so.buster.jdbc.spi.PooledTransaction;

/**
 * The first words of every transaction, before anybody else's.
 *
 * @param rules what the adapter says first and last
 * @param attestation reads back that all of it holds
 */
record Safeguard(PooledTransaction rules, PassingConnection.Attestation attestation) {
  /** Something that a borrower set. */
  @FunctionalInterface
  interface Setting {
    void on(Connection vendor) throws Throwable;
  }

  void begin(Connection vendor, Isolation isolation, Collection<Setting> settings)
      throws Throwable {
    String first = rules.begin() + "; SET TRANSACTION ISOLATION LEVEL " + isolation.sql();
    if (settings.isEmpty()) {
      // The same in one round trip.
      execute(vendor, first + "; " + rules.settle());
    } else {
      execute(vendor, first);
      for (Setting setting : settings) {
        setting.on(vendor);
      }
      settle(vendor);
    }
    attestation.of(vendor);
  }

  /** After each of the borrower's settings. */
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
