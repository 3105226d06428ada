package so.buster.bigquery;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a session of the service would remember; and transactions, which are without effect. */
abstract class StatefulConnection extends ClientConnection {
  private static final Pattern PROJECT =
      Pattern.compile("([a-z0-9.-]{1,253}:)?[a-z][a-z0-9-]{0,62}");
  private static final Pattern DATASET = Pattern.compile("[\\p{L}\\p{N}_-]{1,1024}");

  private volatile SessionState state;
  private boolean autoCommit = true;

  StatefulConnection(SessionState state) {
    this.state = state;
  }

  final SessionState state() {
    return state;
  }

  /** Whether this text sets something that the connection itself keeps, which it now does. */
  boolean keeps(String sql) throws SQLException {
    open();
    Optional<SessionState> after = SessionSetting.applied(sql, state);
    after.ifPresent(changed -> state = changed);
    return after.isPresent();
  }

  @Override
  public String getCatalog() throws SQLException {
    open();
    return state.catalog();
  }

  /** The project of the default dataset. Who pays does not change. */
  @Override
  public void setCatalog(@Nullable String name) throws SQLException {
    open();
    state = state.withCatalog(checked(name, PROJECT));
  }

  /** The default dataset; null without one. */
  @Override
  public @Nullable String getSchema() throws SQLException {
    open();
    return state.schema().isEmpty() ? null : state.schema();
  }

  @Override
  public void setSchema(@Nullable String name) throws SQLException {
    open();
    state = state.withSchema(name == null || name.isEmpty() ? "" : checked(name, DATASET));
  }

  private static String checked(@Nullable String name, Pattern form) throws SQLException {
    if (name == null || !form.matcher(name).matches()) {
      throw Failures.misuse("There is no project or dataset of such a name.");
    }
    return name;
  }

  @Override
  public boolean getAutoCommit() throws SQLException {
    open();
    return autoCommit;
  }

  @Override
  public void setAutoCommit(boolean on) throws SQLException {
    open();
    autoCommit = on;
  }

  @Override
  public void commit() throws SQLException {
    open();
  }

  @Override
  public void rollback() throws SQLException {
    open();
  }

  @Override
  public int getTransactionIsolation() throws SQLException {
    open();
    return TRANSACTION_NONE;
  }

  /** Each query reads a snapshot of its own, which no level says. */
  @Override
  public void setTransactionIsolation(int level) throws SQLException {
    open();
    if (level != TRANSACTION_NONE) {
      throw Failures.unsupported("Connection.setTransactionIsolation");
    }
  }
}
