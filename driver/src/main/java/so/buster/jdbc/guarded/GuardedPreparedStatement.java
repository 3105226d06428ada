package so.buster.jdbc.guarded;

import java.sql.Array;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.SQLType;
import org.jspecify.annotations.Nullable;

/** A prepared statement whose text the guard let through before it was prepared. */
class GuardedPreparedStatement extends ForwardingPreparedStatement {
  private final VendorStatement<PreparedStatement> vendor;
  private final Judged judged;

  GuardedPreparedStatement(
      VendorStatement<PreparedStatement> vendor, GuardedConnection connection, Judged judged) {
    super(vendor, connection);
    this.vendor = vendor;
    this.judged = judged;
  }

  @Override
  final PreparedStatement delegate() throws SQLException {
    open();
    return vendor.get();
  }

  @Override
  SQLException masked(Throwable vendor) {
    return errors.masked(vendor, judged.text());
  }

  /** JDBC forbids another text here, so nothing is judged and nothing sent. */
  @Override
  final Judged judged(@Nullable String sql) throws SQLException {
    open();
    throw errors.misused("A prepared statement has its own text; call the method without one.");
  }

  /** Its one text was judged where it was prepared, too. */
  @Override
  final void checkMadeHere(Judged judged) {}

  @Override
  final ResultSet send(String sql) throws SQLException {
    return delegate().executeQuery();
  }

  @Override
  final void perform(String sql) throws SQLException {
    delegate().execute();
  }

  @Override
  public final ResultSet executeQuery() throws SQLException {
    return query(judged);
  }

  @Override
  public final boolean execute() throws SQLException {
    return run(judged);
  }

  @Override
  public final int executeUpdate() throws SQLException {
    return (int) executeLargeUpdate();
  }

  @Override
  public final long executeLargeUpdate() throws SQLException {
    command(judged);
    return 0;
  }

  @Override
  public final @Nullable ResultSetMetaData getMetaData() throws SQLException {
    PreparedStatement current = delegate();
    ResultSetMetaData columns =
        connection.readable(judged, same -> connection.inside(unused -> current.getMetaData()));
    return columns == null ? null : new GuardedResultSetMetaData(columns, connection);
  }

  @Override
  public final ParameterMetaData getParameterMetaData() throws SQLException {
    PreparedStatement current = delegate();
    return new GuardedParameterMetaData(
        connection.readable(
            judged, same -> connection.inside(unused -> current.getParameterMetaData())),
        connection);
  }

  /** Something to set on the vendor's statement. */
  @FunctionalInterface
  private interface Setting {
    void on(PreparedStatement vendor) throws SQLException;
  }

  private void set(Setting setting) throws SQLException {
    PreparedStatement current = delegate();
    try {
      setting.on(current);
    } catch (Throwable e) {
      throw masked(e);
    }
  }

  @Override
  public final void setNull(int index, int type, @Nullable String name) throws SQLException {
    String plain = name == null ? null : Names.type(name, errors);
    set(vendor -> vendor.setNull(index, type, plain));
  }

  @Override
  public final void setArray(int index, @Nullable Array array) throws SQLException {
    connection.doing(
        physical ->
            set(vendor -> vendor.setArray(index, Parameters.opened(array, physical, errors))));
  }

  @Override
  public final void setObject(int index, @Nullable Object value) throws SQLException {
    if (value instanceof Array array) {
      setArray(index, array);
    } else {
      Parameters.check(value, errors);
      set(vendor -> vendor.setObject(index, value));
    }
  }

  @Override
  public final void setObject(int index, @Nullable Object value, int type) throws SQLException {
    int known = Parameters.check(type, errors);
    if (value instanceof Array array) {
      setArray(index, array);
    } else {
      Parameters.check(value, errors);
      set(vendor -> vendor.setObject(index, value, known));
    }
  }

  @Override
  public final void setObject(int index, @Nullable Object value, int type, int scale)
      throws SQLException {
    int known = Parameters.check(type, errors);
    Parameters.check(value, errors);
    set(vendor -> vendor.setObject(index, value, known, scale));
  }

  @Override
  public final void setObject(int index, @Nullable Object value, @Nullable SQLType type)
      throws SQLException {
    setObject(index, value, Parameters.check(type, errors));
  }

  @Override
  public final void setObject(int index, @Nullable Object value, @Nullable SQLType type, int scale)
      throws SQLException {
    setObject(index, value, Parameters.check(type, errors), scale);
  }
}
