package so.buster.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Pattern;

/** A source by its name, which is all that it knows. */
final class NamedBusterSource implements BusterSource {
  private static final int PATIENCE_SECONDS = 10;

  /** No part of a URL that says more: neither a colon nor a question mark. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

  private final String name;

  private NamedBusterSource(String name) {
    this.name = name;
  }

  static BusterSource of(String name) throws BusterConnectionException {
    if (!NAME.matcher(name).matches()) {
      throw BusterConnectionException.configuration(
          "name: it is a letter, then up to 39 letters, digits, hyphens or underscores.", "buster");
    }
    return new NamedBusterSource(name);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Connection connection() throws SQLException {
    return EngineHolder.engine().connect("jdbc:buster:" + name, new Properties());
  }

  @Override
  public boolean test() {
    try (Connection connection = connection()) {
      return connection.isValid(PATIENCE_SECONDS);
    } catch (SQLException e) {
      // The engine has logged it; the question was only whether.
      return false;
    }
  }

  @Override
  public void close() {
    EngineHolder.closeSource(name);
  }

  @Override
  public String toString() {
    return "BusterSource[" + name + "]";
  }
}
