package so.buster.it.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/** A database that holds the {@link Bookshop}, seen by the driver and by its vendor's driver. */
public interface Database {
  /** A buster URL without options. */
  String url();

  /** A buster URL with these options, each {@code name=value}. */
  default String url(String... options) {
    return options.length == 0 ? url() : url() + "?" + String.join("&", options);
  }

  /** User and password, if it asks for them. */
  Properties credentials();

  /** A connection by the vendor's own driver to the same rows, with all rights. */
  Connection plain() throws SQLException;

  /** Fails if the action made the driver ask anything of this database. */
  void assertUntouchedBy(Action action) throws Exception;

  /** Whether it is working on a statement of the driver now. */
  boolean busy() throws Exception;

  /** What is done while the database is watched. */
  @FunctionalInterface
  interface Action {
    /** Does it. */
    void run() throws Exception;
  }
}
