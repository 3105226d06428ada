package so.buster.jdbc.guarded;

import static java.sql.ResultSet.CONCUR_READ_ONLY;

import java.sql.Array;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLWarning;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.BusterConnection;
import so.buster.jdbc.SqlState;
import so.buster.jdbc.spi.Limits;
import so.buster.sql.Guard;
import so.buster.sql.Mode;
import so.buster.sql.Verdict;

/**
 * A connection that can only be read through. Every SQL text, whichever way it comes in, meets
 * {@link #judged}; nothing that is returned or thrown is the vendor's.
 */
public final class GuardedConnection extends SessionConnection implements BusterConnection {
  private final Guard guard;
  private final Bytes bytes;

  /**
   * Guards one loan, which ends with {@link #close} or {@link #abort}.
   *
   * @param lease the physical connection, in auto-commit mode
   * @param guard judges every text
   * @param limits bound every answer
   * @param origin what the borrower may know of where it comes from
   */
  public GuardedConnection(Lease lease, Guard guard, Limits limits, Origin origin) {
    this(new Loan(lease), guard, limits, origin);
  }

  private GuardedConnection(Loan loan, Guard guard, Limits limits, Origin origin) {
    this(loan, guard, limits, origin, new Errors(origin, loan::doubt));
  }

  private GuardedConnection(Loan loan, Guard guard, Limits limits, Origin origin, Errors errors) {
    super(loan, limits, errors, origin, new TableGate(guard, origin, errors));
    this.guard = guard;
    this.bytes = new Bytes(limits.bytes(), errors);
  }

  /** The only way for a text to be let through: what comes back says what to send. */
  Judged judged(@Nullable String sql, Mode mode) throws SQLException {
    live();
    String text = sql == null ? "" : sql;
    Verdict verdict = guard.judge(text, mode);
    if (verdict instanceof Verdict.Read read) {
      return Judged.of(text, read);
    } else if (verdict instanceof Verdict.Session session) {
      return Judged.of(text, session);
    }
    throw errors.refused((Verdict.Refused) verdict);
  }

  /** Something that is done with a statement. */
  @FunctionalInterface
  interface Use<T extends @Nullable Object> {
    T of(Judged judged) throws SQLException;
  }

  /** Does it if the statement may read its tables now, and before these become others. */
  <T extends @Nullable Object> T readable(Judged judged, Use<T> use) throws SQLException {
    tables.enter(judged);
    try {
      doing(physical -> tables.check(judged, physical));
      return use.of(judged);
    } finally {
      tables.leave(judged);
    }
  }

  Bytes bytes() {
    return bytes;
  }

  @Override
  public Statement createStatement() throws SQLException {
    return GuardedStatement.of(this, Connection::createStatement);
  }

  @Override
  public Statement createStatement(int type, int concurrency) throws SQLException {
    warnIfUpdatable(concurrency);
    return GuardedStatement.of(this, physical -> physical.createStatement(type, CONCUR_READ_ONLY));
  }

  @Override
  public Statement createStatement(int type, int concurrency, int holdability) throws SQLException {
    warnIfUpdatable(concurrency);
    return GuardedStatement.of(
        this, physical -> physical.createStatement(type, CONCUR_READ_ONLY, holdability));
  }

  private void warnIfUpdatable(int concurrency) {
    if (concurrency != CONCUR_READ_ONLY) {
      warnings.add(SqlState.WARNING, "Rows can only be read here; the result set is read-only.");
    }
  }

  @Override
  public PreparedStatement prepareStatement(String sql) throws SQLException {
    return prepared(sql, Connection::prepareStatement);
  }

  @Override
  public PreparedStatement prepareStatement(String sql, int type, int concurrency)
      throws SQLException {
    warnIfUpdatable(concurrency);
    return prepared(
        sql, (physical, text) -> physical.prepareStatement(text, type, CONCUR_READ_ONLY));
  }

  @Override
  public PreparedStatement prepareStatement(String sql, int type, int concurrency, int holdability)
      throws SQLException {
    warnIfUpdatable(concurrency);
    return prepared(
        sql,
        (physical, text) -> physical.prepareStatement(text, type, CONCUR_READ_ONLY, holdability));
  }

  /** One of the vendor's ways to prepare a text. */
  @FunctionalInterface
  private interface Preparation {
    PreparedStatement of(Connection physical, String text) throws SQLException;
  }

  private PreparedStatement prepared(String sql, Preparation preparation) throws SQLException {
    return readable(
        judged(sql, Mode.PREPARED),
        judged ->
            new GuardedPreparedStatement(
                new VendorStatement<>(this, physical -> preparation.of(physical, judged.sql())),
                this,
                judged));
  }

  /** A read generates no keys, so the wish for them is without effect. */
  @Override
  public PreparedStatement prepareStatement(String sql, int autoGeneratedKeys) throws SQLException {
    return prepareStatement(sql);
  }

  @Override
  public PreparedStatement prepareStatement(String sql, int[] columns) throws SQLException {
    return prepareStatement(sql);
  }

  @Override
  public PreparedStatement prepareStatement(String sql, String[] columns) throws SQLException {
    return prepareStatement(sql);
  }

  /**
   * A callable statement without parameters of its own: a query, which some programs prepare this
   * way. {@code {call …}} is no read, so the guard refuses it.
   */
  @Override
  public CallableStatement prepareCall(String sql) throws SQLException {
    return readable(
        judged(sql, Mode.PREPARED),
        judged ->
            new GuardedCallableStatement(
                new VendorStatement<>(this, physical -> physical.prepareStatement(judged.sql())),
                this,
                judged));
  }

  @Override
  public CallableStatement prepareCall(String sql, int type, int concurrency) throws SQLException {
    warnIfUpdatable(concurrency);
    return prepareCall(sql);
  }

  @Override
  public CallableStatement prepareCall(String sql, int type, int concurrency, int holdability)
      throws SQLException {
    warnIfUpdatable(concurrency);
    return prepareCall(sql);
  }

  /** Never shows what the guard adds to a text, and needs no driver that can do it. */
  @Override
  public String nativeSQL(String sql) throws SQLException {
    return readable(
        judged(sql, Mode.PLAIN),
        judged -> {
          try {
            return inside(physical -> physical.nativeSQL(judged.text()));
          } catch (SQLFeatureNotSupportedException e) {
            return judged.text();
          }
        });
  }

  /** An array in memory, whose elements are copies; the vendor makes its own when it is sent. */
  @Override
  public Array createArrayOf(String typeName, @Nullable Object @Nullable [] elements)
      throws SQLException {
    live();
    return Parameters.array(Names.type(typeName, errors), elements, errors);
  }

  @Override
  public DatabaseMetaData getMetaData() throws SQLException {
    return inside(physical -> new GuardedDatabaseMetaData(physical.getMetaData(), this));
  }

  @Override
  public @Nullable SQLWarning getWarnings() throws SQLException {
    return warnings.with(inside(Connection::getWarnings));
  }

  @Override
  public void clearWarnings() throws SQLException {
    doing(Connection::clearWarnings);
    warnings.clear();
  }

  @Override
  public String source() {
    return origin.source();
  }

  @Override
  public long maxRows() {
    return limits.rows();
  }
}
