package so.buster.it.database.redshift;

import com.amazon.redshift.jdbc.Driver;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import so.buster.it.database.Certificates;
import so.buster.it.database.Database;
import so.buster.it.database.PostgresDatabase;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.Statements;

/**
 * A database with the bookshop that looks to Redshift's driver as if it were Redshift's. The
 * witness is PostgreSQL's own log.
 *
 * @param front what the driver connects to
 * @param behind where its statements arrive
 */
public record RedshiftDatabase(RedshiftFront front, PostgresDatabase behind) implements Database {

  /** Makes and fills one on this server, behind a front that offers TLS. */
  public static RedshiftDatabase create(PostgresServer server, String name) {
    PostgresDatabase behind = PostgresDatabase.create(server, name);
    try {
      for (String sql : Statements.of(RedshiftDatabase.class, "redshift-views.sql")) {
        behind.run(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The stand-in views could not be made", e);
    }
    return new RedshiftDatabase(
        new RedshiftFront(server.port(), Optional.of(Certificates.local())), behind);
  }

  @Override
  public String url() {
    return "jdbc:buster:redshift://127.0.0.1:" + front.port() + "/" + behind.name();
  }

  @Override
  public Properties credentials() {
    Properties credentials = new Properties();
    credentials.setProperty("user", PostgresServer.PLAIN_USER);
    credentials.setProperty("password", PostgresServer.PASSWORD);
    return credentials;
  }

  @Override
  public Connection plain() throws SQLException {
    Properties properties = credentials();
    properties.setProperty("applicationname", PostgresDatabase.CONTROL);
    properties.setProperty("ssl", "false");
    return Objects.requireNonNull(
        new Driver()
            .connect(
                "jdbc:redshift://127.0.0.1:" + front.port() + "/" + behind.name(), properties));
  }

  @Override
  public void assertUntouchedBy(Action action) throws Exception {
    behind.assertUntouchedBy(action);
  }

  @Override
  public boolean busy() throws SQLException {
    return behind.busy();
  }
}
