package so.buster.jdbc.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.config.Configuration;
import so.buster.jdbc.guarded.Origin;
import so.buster.jdbc.guarded.Repeating;
import so.buster.jdbc.spi.Adapter;
import so.buster.jdbc.spi.Target;
import so.buster.sql.Namespace;

/**
 * Where a connection comes from, with an adapter that knows the database.
 *
 * @param source the source's name, or the vendor's for a direct URL
 * @param url what may be seen of the target: whoever wrote a direct URL knows the host
 * @param pooled whether each transaction is another session
 */
record AdapterOrigin(Adapter adapter, String source, String url, boolean pooled) implements Origin {

  static AdapterOrigin of(
      Adapter adapter, Configuration configuration, Target target, boolean pooled) {
    String source = configuration.source();
    String url = configuration.named() ? prefix(target.url()) + source : target.url();
    return new AdapterOrigin(adapter, source, url, pooled);
  }

  /** {@code jdbc:postgresql:}, which is what tools look for. */
  private static String prefix(String url) {
    return url.substring(0, url.indexOf(':', "jdbc:".length()) + 1);
  }

  @Override
  public Optional<String> undo(String setting, Connection before) throws SQLException {
    return adapter.reset(setting, before);
  }

  @Override
  public Optional<Repeating> repeating(Connection physical) throws SQLException {
    return pooled ? Optional.of(physical.unwrap(Repeating.class)) : Optional.empty();
  }

  @Override
  public Namespace namespace(Connection physical) throws SQLException {
    return adapter.namespace(physical);
  }

  @Override
  public ResultSet typeInfo(Connection physical) throws SQLException {
    return adapter.typeInfo(physical);
  }

  @Override
  public @Nullable Object value(ResultSet row, int column, Class<?> type) throws SQLException {
    return adapter.value(row, column, type);
  }

  @Override
  public @Nullable String sqlState(SQLException vendor) {
    return adapter.sqlState(vendor);
  }

  @Override
  public Optional<String> wording(SQLException vendor) {
    return adapter.wording(vendor);
  }

  /** Never the URL. */
  @Override
  public String toString() {
    return "AdapterOrigin[" + source + "]";
  }
}
