package so.buster.it.contract;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import so.buster.it.database.Database;

/** What the parts of the contract share. */
interface Contract {
  /**
   * Has a million million rows to add up; no database ends that within a test. MySQL multiplies the
   * counts of tables when it is only to count.
   */
  String ENDLESS =
      "SELECT sum(a.millis + d.millis) FROM page_view a, page_view b, page_view c, page_view d";

  /** The database under test. */
  Database database();

  /** Opens it through the driver with these options, each {@code name=value}. */
  default Connection open(String... options) throws SQLException {
    return DriverManager.getConnection(database().url(options), database().credentials());
  }
}
