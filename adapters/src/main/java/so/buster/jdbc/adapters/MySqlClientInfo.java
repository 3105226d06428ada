package so.buster.jdbc.adapters;

import com.mysql.cj.jdbc.ClientInfoProvider;
import java.sql.Connection;
import java.util.Properties;

/**
 * Keeps what {@code setClientInfo} is given, for Connector/J, whose own provider puts it into a
 * comment before every statement, unescaped, and behind the guard. The driver makes this by its
 * name, in its own class loader.
 */
public final class MySqlClientInfo implements ClientInfoProvider {
  private final Properties given = new Properties();

  /** For the driver. */
  public MySqlClientInfo() {}

  @Override
  public void initialize(Connection connection, Properties configuration) {}

  @Override
  public void destroy() {
    given.clear();
  }

  @Override
  public Properties getClientInfo(Connection connection) {
    return (Properties) given.clone();
  }

  @Override
  public String getClientInfo(Connection connection, String name) {
    return given.getProperty(name);
  }

  @Override
  public void setClientInfo(Connection connection, Properties properties) {
    given.clear();
    given.putAll(properties);
  }

  @Override
  public void setClientInfo(Connection connection, String name, String value) {
    if (value == null) {
      given.remove(name);
    } else {
      given.setProperty(name, value);
    }
  }
}
