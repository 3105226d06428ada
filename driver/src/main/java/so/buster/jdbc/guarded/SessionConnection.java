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
import so.buster.sql.Verdict;

/** What a borrower may set by method; undone when the connection goes back. */
abstract class SessionConnection extends TransactionalConnection {
  final Warnings warnings = new Warnings();
  final Origin origin;

  /** For settings of transactions to come, where every transaction is another session. */
  private static final String LATER =
      "Behind a pooler this would not last; call Connection.setTransactionIsolation() instead.";

  /** Sends a text. */
  @FunctionalInterface
  interface Sending {
    void of(String sql) throws SQLException;
  }

  private volatile String clientName = "";
  private volatile int networkTimeout;

  SessionConnection(Loan loan, Limits limits, Errors errors, Origin origin, TableGate tables) {
    super(loan, limits, errors, tables);
    this.origin = origin;
  }

  /** Sends a text that changes a setting, when it is known how that is undone. */
  final void set(Judged judged, Sending sending) throws SQLException {
    Optional<Repeating> repeating = inside(origin::repeating);
    if (repeating.isPresent() && !repeating.get().repeats(judged.name())) {
      throw errors.refused(new Verdict.Refused(Reason.SESSION_SETTING, -1, LATER));
    }
    doing(
        physical -> {
          remember(judged.name(), physical, undo(judged.name(), physical));
          if (repeating.isPresent()) {
            repeating.get().repeat(judged.name(), judged.sql());
          }
        });
    if (repeating.isEmpty()) {
      sending.of(judged.sql());
    }
  }

  /** How a setting gets the value back that it has now; fails if nobody knows. */
  private Changes.Undo undo(String setting, Connection physical) throws SQLException {
    Optional<String> undo = origin.undo(setting, physical);
    return () -> {
      String sql = undo.orElseThrow(() -> new SQLException("no way back is known"));
      try (var statement = physical.createStatement()) {
        statement.execute(sql);
      }
    };
  }

  /** How a setting is undone: where nothing is set but repeated, it is forgotten. */
  private void remember(String setting, Connection physical, Changes.Undo undo)
      throws SQLException {
    Optional<Repeating> repeating = origin.repeating(physical);
    if (repeating.isPresent()) {
      changes.remember("repeated settings", repeating.get()::forget);
    } else {
      changes.remember(setting, undo);
    }
  }

  @Override
  public void setCatalog(@Nullable String catalog) throws SQLException {
    String name = Names.name(catalog, errors);
    changing(
        physical -> {
          String before = physical.getCatalog();
          remember("catalog", physical, undo("catalog", physical, before, physical::setCatalog));
          physical.setCatalog(name);
          tables.moved();
        });
  }

  @Override
  public void setSchema(@Nullable String schema) throws SQLException {
    String name = Names.name(schema, errors);
    changing(
        physical -> {
          String before = physical.getSchema();
          remember("schema", physical, undo("schema", physical, before, physical::setSchema));
          physical.setSchema(name);
        });
  }

  /** Takes a text that may fail. */
  @FunctionalInterface
  private interface Setter {
    void set(String value) throws SQLException;
  }

  private Changes.Undo undo(
      String setting, Connection physical, @Nullable String before, Setter setter)
      throws SQLException {
    return before == null || origin.undo(setting, physical).isPresent()
        ? undo(setting, physical)
        : () -> setter.set(before);
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
    remember("client name", physical, () -> physical.setClientInfo(ClientName.PROPERTY, before));
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
