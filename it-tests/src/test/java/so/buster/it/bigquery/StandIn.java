package so.buster.it.bigquery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import so.buster.it.database.bigquery.BigQueryServer;
import so.buster.it.database.bigquery.VendorDriver;

/** A stand-in for a class of tests; at its end it must have seen nothing that no reader needs. */
abstract class StandIn {
  static BigQueryServer server;

  @BeforeAll
  static void start() {
    server = BigQueryServer.start();
  }

  @AfterAll
  static void stop() throws SQLException {
    server.close();
    assertThat(server.witness().unexpected()).isEmpty();
  }

  /** How a call fails that has to. */
  static SQLException failure(ThrowingCallable call) {
    return catchThrowableOfType(SQLException.class, call);
  }

  /** By an access token, with these properties beside it, each {@code Name=value}. */
  static Connection open(String... more) throws SQLException {
    return VendorDriver.connect(server, BigQueryServer.TOKEN, more);
  }
}
