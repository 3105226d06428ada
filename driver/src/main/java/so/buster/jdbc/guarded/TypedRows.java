package so.buster.jdbc.guarded;

import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.NClob;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.SQLXML;
import java.sql.Types;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import so.buster.sql.Reason;

/** Values whose type the database or the caller chooses; only plain ones and copies get out. */
abstract class TypedRows extends DetachedRows {
  /** What the vendor's driver may be asked for, because a copy of it gets out. */
  private static final Set<Class<?>> DETACHED =
      Set.of(Array.class, Blob.class, Clob.class, NClob.class, SQLXML.class);

  /** The columns that hold a cursor; drivers run SQL of their own to read one as an object. */
  private boolean @Nullable [] cursors;

  private final Origin origin;

  TypedRows(Run run, RowLimit limit, Bytes bytes, Errors errors, Origin origin) {
    super(run, limit, bytes, errors);
    this.origin = origin;
  }

  @Override
  public final @Nullable Object getObject(int column) throws SQLException {
    ResultSet vendor = row();
    run.enter();
    try {
      refuseCursor(vendor, column);
      Object value = vendor.getObject(column);
      if (value == null || Plain.allows(value.getClass())) {
        return value;
      }
      Object copy = detached.value(value);
      // A type of the vendor's own leaves as the text that the vendor writes for it.
      return copy instanceof String ? vendor.getString(column) : copy;
    } catch (Throwable e) {
      throw masked(e);
    } finally {
      run.leave();
    }
  }

  private void refuseCursor(ResultSet vendor, int column) throws SQLException {
    boolean[] known = cursors;
    if (known == null) {
      known = cursors(vendor.getMetaData());
      cursors = known;
    }
    if (column > 0 && column <= known.length && known[column - 1]) {
      throw refused(Reason.JDBC_VALUE, "ResultSet.getObject");
    }
  }

  private static boolean[] cursors(@Nullable ResultSetMetaData columns) throws SQLException {
    boolean[] cursors = new boolean[columns == null ? 0 : columns.getColumnCount()];
    for (int i = 0; columns != null && i < cursors.length; i++) {
      cursors[i] = columns.getColumnType(i + 1) == Types.REF_CURSOR;
    }
    return cursors;
  }

  @Override
  public final @Nullable Object getObject(String label) throws SQLException {
    return getObject(findColumn(label));
  }

  @Override
  public final <T> @Nullable T getObject(int column, @Nullable Class<T> type) throws SQLException {
    if (type == null) {
      throw refused(Reason.JDBC_VALUE, "ResultSet.getObject");
    }
    Object value = typed(column, type);
    if (value == null || type.isInstance(value)) {
      return type.cast(value);
    }
    throw refused(Reason.JDBC_VALUE, "ResultSet.getObject");
  }

  private @Nullable Object typed(int column, Class<?> type) throws SQLException {
    if (type == Object.class) {
      return getObject(column);
    } else if (!Plain.allows(type) && !DETACHED.contains(type)) {
      throw refused(Reason.JDBC_VALUE, "ResultSet.getObject");
    }
    return fetched(vendor -> detached.value(origin.value(vendor, column, type)));
  }

  @Override
  public final <T> @Nullable T getObject(String label, @Nullable Class<T> type)
      throws SQLException {
    return getObject(findColumn(label), type);
  }

  /** A map would name classes to instantiate. */
  @Override
  public final @Nullable Object getObject(int column, @Nullable Map<String, Class<?>> types)
      throws SQLException {
    if (types != null && !types.isEmpty()) {
      throw refused(Reason.JDBC_EXIT, "ResultSet.getObject");
    }
    return getObject(column);
  }

  @Override
  public final @Nullable Object getObject(String label, @Nullable Map<String, Class<?>> types)
      throws SQLException {
    return getObject(findColumn(label), types);
  }
}
