package so.buster.jdbc.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.guarded.Origin;
import so.buster.jdbc.guarded.Repeating;
import so.buster.jdbc.spi.Adapter;
import so.buster.jdbc.spi.Target;
import so.buster.sql.Namespace;

/** A connection made by a direct URL: its holder wrote the host, and may see it. */
record DirectOrigin(Adapter adapter, Target target, boolean pooled) implements Origin {
  @Override
  public String source() {
    return adapter.name();
  }

  @Override
  public String url() {
    return target.url();
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
    return "DirectOrigin[" + source() + "]";
  }
}
