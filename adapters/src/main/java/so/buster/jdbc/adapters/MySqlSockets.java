package so.buster.jdbc.adapters;

import com.mysql.cj.conf.PropertyKey;
import com.mysql.cj.conf.PropertySet;
import com.mysql.cj.protocol.StandardSocketFactory;
import java.net.Socket;

/**
 * Gives Connector/J sockets that count: the driver holds whole answers and has no bound of its own
 * on their bytes. It makes this by its name, in its own class loader.
 */
public final class MySqlSockets extends StandardSocketFactory {
  /**
   * The property that brings the limit here. To the driver it is a name of the server, which only
   * distributed transactions compare.
   */
  static final PropertyKey LIMIT = PropertyKey.resourceId;

  /** For the driver. */
  public MySqlSockets() {}

  @Override
  protected Socket createSocket(PropertySet properties) {
    return new BoundedSocket(Long.parseLong(properties.getStringProperty(LIMIT).getValue()));
  }
}
