package so.buster.jdbc.adapters;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.Posture;
import so.buster.jdbc.spi.Adapter;
import so.buster.jdbc.spi.Address;
import so.buster.jdbc.spi.ConnectFailure;
import so.buster.jdbc.spi.Limits;
import so.buster.jdbc.spi.Settings;
import so.buster.jdbc.spi.SourceForm;
import so.buster.jdbc.spi.Target;
import so.buster.jdbc.spi.Tls;
import so.buster.jdbc.spi.VendorProperties;
import so.buster.sql.Dialect;
import so.buster.sql.Namespace;

/** MySQL and MariaDB, both through MySQL's Connector/J. */
public final class MySqlAdapter implements Adapter {
  private static final VendorProperties PROPERTIES = MySqlProperties.table();

  @Override
  public String name() {
    return "mysql";
  }

  /** One language and one driver; which server it is turns out when it answers. */
  @Override
  public int defaultPort() {
    return 3306;
  }

  @Override
  public List<String> aliases() {
    return List.of("mariadb");
  }

  @Override
  public Dialect dialect() {
    return Dialect.MYSQL;
  }

  @Override
  public String artifact() {
    return "com.mysql:mysql-connector-j:26.10.0";
  }

  @Override
  public VendorProperties vendorProperties() {
    return PROPERTIES;
  }

  @Override
  public SourceForm sourceForm() {
    return SourceForm.server()
        .vendor("characterEncoding", "The character set, which is UTF-8.", "charset")
        .build();
  }

  /** Its one logger is named MySQL; the classes of the driver have loggers of their own, too. */
  @Override
  public List<String> loggers() {
    return List.of("MySQL", "com.mysql");
  }

  @Override
  public Target target(Address address, Settings settings) throws SQLException {
    if (!(address instanceof Address.Server server)) {
      throw BusterConnectionException.configuration(
          "URL: the server is missing; write jdbc:buster:mysql://host:3306/database.", name());
    }
    String database =
        URLEncoder.encode(server.database(), StandardCharsets.UTF_8).replace("+", "%20");
    return new Target(
        "com.mysql.cj.jdbc.Driver",
        "jdbc:mysql://" + server.authority(defaultPort()) + "/" + database,
        MySqlStartup.properties(settings));
  }

  @Override
  public List<String> session(Connection fresh, Limits limits) throws SQLException {
    return MySqlSession.statements(MySqlProduct.of(fresh), limits);
  }

  @Override
  public void attest(Connection fresh, Limits limits) throws SQLException {
    MySqlSession.attest(fresh, MySqlProduct.of(fresh), limits, name());
  }

  @Override
  public Optional<String> reset(String setting, Connection before) throws SQLException {
    return MySqlReset.of(setting, before);
  }

  @Override
  public Set<String> shadowedFunctions(Connection fresh) throws SQLException {
    return MySqlNames.functions(fresh);
  }

  @Override
  public Namespace namespace(Connection physical) throws SQLException {
    return MySqlNames.searched(physical);
  }

  @Override
  public @Nullable Object value(ResultSet row, int column, Class<?> type) throws SQLException {
    return type == UUID.class ? MySqlUuid.of(row, column) : row.getObject(column, type);
  }

  /** What the driver is given of ours to hold answers within bounds and texts as they are. */
  @Override
  public Set<String> companions() {
    return MySqlStartup.COMPANIONS;
  }

  @Override
  public @Nullable String sqlState(SQLException vendor) {
    return MySqlFailures.sqlState(vendor);
  }

  @Override
  public Optional<Posture> posture(Connection session, Settings settings) throws SQLException {
    return Optional.of(MySqlPosture.of(session, settings));
  }

  @Override
  public ConnectFailure diagnose(SQLException failure, Tls tls) {
    return MySqlFailures.diagnose(failure);
  }
}
