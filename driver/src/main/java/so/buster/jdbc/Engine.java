package so.buster.jdbc;

import java.sql.Connection;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/** Where the thin driver hands over. Found by ServiceLoader with the driver's own class loader. */
public interface Engine extends AutoCloseable {
  /**
   * Opens a guarded connection.
   *
   * @param url a text that begins with {@code jdbc:buster:}, in any case
   * @throws SQLException SQLState 08001 for every mistake in URL or properties, never naming a
   *     value
   */
  Connection connect(String url, Properties info) throws SQLException;

  /** The options a tool may show for this URL; secrets have no value. */
  DriverPropertyInfo[] propertyInfo(String url, Properties info);

  /** The names of the sources that there are now, in order; also of those with mistakes. */
  List<String> sources() throws SQLException;

  /** Lets the pools of a source run dry: what is on loan stays open until it comes back. */
  void close(String source);

  /**
   * What the credential could do to the database without this driver; asked on a connection of its
   * own, with nothing but reads. For operators: who holds a guarded connection cannot ask it.
   *
   * @throws SQLException as {@link #connect}, also if the database does not answer
   */
  Posture posture(String url, Properties info) throws SQLException;

  /** Closes every pool. */
  @Override
  void close();
}
