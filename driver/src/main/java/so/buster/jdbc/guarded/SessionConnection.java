package so.buster.jdbc.guarded;

import java.sql.Connection;
import java.sql.SQLClientInfoException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.SqlState;
import so.buster.jdbc.spi.Limits;
import so.buster.sql.Reason;

/** What a borrower may set by method; undone when the connection goes back. */
abstract class SessionConnection extends TransactionalConnection {
  final Warnings warnings = new Warnings();
  final Origin origin;
  private volatile String clientName = "";
  private volatile int networkTimeout;

  SessionConnection(Loan loan, Limits limits, Errors errors, Origin origin, TableGate tables) {
    super(loan, limits, errors, tables);
    this.origin = origin;
  }

  /** How a setting is undone; fails if nobody knows, so that the connection is evicted. */
  final void remember(String setting, Connection physical) throws SQLException {
    remember(setting, physical, origin.undo(setting, physical));
  }

  private void remember(String setting, Connection physical, Optional<String> undo) {
    changes.remember(
        setting,
        () -> {
          String sql = undo.orElseThrow(() -> new SQLException("no way back is known"));
          try (var statement = physical.createStatement()) {
            statement.execute(sql);
          }
        });
  }

  @Override
  public void setCatalog(@Nullable String catalog) throws SQLException {
    String name = Names.name(catalog, errors);
    changing(
        physical -> {
          remember("catalog", physical, physical.getCatalog(), physical::setCatalog);
          physical.setCatalog(name);
          tables.moved();
        });
  }

  @Override
  public void setSchema(@Nullable String schema) throws SQLException {
    String name = Names.name(schema, errors);
    changing(
        physical -> {
          remember("schema", physical, physical.getSchema(), physical::setSchema);
          physical.setSchema(name);
        });
  }

  /** Takes a text that may fail. */
  @FunctionalInterface
  private interface Setter {
    void set(String value) throws SQLException;
  }

  private void remember(String setting, Connection physical, @Nullable String before, Setter setter)
      throws SQLException {
    Optional<String> undo = origin.undo(setting, physical);
    if (before == null || undo.isPresent()) {
      remember(setting, physical, undo);
    } else {
      changes.remember(setting, () -> setter.set(before));
    }
  }

  @Override
  public void setHoldability(int holdability) throws SQLException {
    doing(
        physical -> {
          int before = physical.getHoldability();
          changes.remember("holdability", () -> physical.setHoldability(before));
          physical.setHoldability(holdability);
        });
  }

  @Override
  public void setClientInfo(@Nullable String name, @Nullable String value)
      throws SQLClientInfoException {
    if (!ClientName.PROPERTY.equals(name)) {
      warnings.add(SqlState.WARNING, "Only the client info ApplicationName is passed on.");
      return;
    }
    String wanted = value == null ? "" : value;
    try {
      doing(physical -> clientName(physical, ClientName.of(origin.source(), wanted)));
    } catch (SQLException e) {
      throw ClientInfoError.of(e, errors);
    }
    clientName = wanted;
  }

  private void clientName(Connection physical, String name) throws SQLException {
    String before = physical.getClientInfo(ClientName.PROPERTY);
    changes.remember("client name", () -> physical.setClientInfo(ClientName.PROPERTY, before));
    physical.setClientInfo(ClientName.PROPERTY, name);
  }

  @Override
  public void setClientInfo(@Nullable Properties properties) throws SQLClientInfoException {
    if (properties != null) {
      for (String name : properties.stringPropertyNames()) {
        setClientInfo(name, properties.getProperty(name));
      }
    }
  }

  /** What the caller set, never what else the driver knows. */
  @Override
  public @Nullable String getClientInfo(@Nullable String name) throws SQLException {
    live();
    return ClientName.PROPERTY.equals(name) && !clientName.isEmpty() ? clientName : null;
  }

  @Override
  public Properties getClientInfo() throws SQLException {
    live();
    Properties properties = new Properties();
    if (!clientName.isEmpty()) {
      properties.setProperty(ClientName.PROPERTY, clientName);
    }
    return properties;
  }

  /** Accepted and without effect: pools and tools set it and would not connect without. */
  @Override
  public void setReadOnly(boolean readOnly) throws SQLException {
    live();
  }

  @Override
  public boolean isReadOnly() throws SQLException {
    live();
    return true;
  }

  /** Remembered, not applied: the operator's own timeouts stand, and the executor is not needed. */
  @Override
  public void setNetworkTimeout(@Nullable Executor executor, int milliseconds) throws SQLException {
    live();
    if (milliseconds < 0) {
      throw errors.misused("A timeout cannot be negative.");
    }
    networkTimeout = milliseconds;
  }

  @Override
  public int getNetworkTimeout() throws SQLException {
    live();
    return networkTimeout;
  }

  /** Empty; a map would name classes to instantiate. */
  @Override
  public Map<String, Class<?>> getTypeMap() throws SQLException {
    live();
    return Map.of();
  }

  @Override
  public void setTypeMap(@Nullable Map<String, Class<?>> types) throws SQLException {
    live();
    if (types != null && !types.isEmpty()) {
      throw refused(Reason.JDBC_EXIT, "Connection.setTypeMap");
    }
  }
}
