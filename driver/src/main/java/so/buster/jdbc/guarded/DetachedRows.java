package so.buster.jdbc.guarded;

import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.NClob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLXML;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import so.buster.sql.Reason;

/** Rows whose values are copies, so that none leads back to the vendor. */
abstract class DetachedRows extends LimitedRows {
  private final Bytes bytes;
  private final Detached detached;

  DetachedRows(Run run, RowLimit limit, Bytes bytes, Errors errors) {
    super(run, limit, errors);
    this.bytes = bytes;
    this.detached = new Detached(bytes, errors);
  }

  @Override
  final Bytes bytes() {
    return bytes;
  }

  @Override
  public @Nullable Object getObject(int column) throws SQLException {
    ResultSet vendor = row();
    try {
      Object value = vendor.getObject(column);
      if (value == null || Plain.allows(value.getClass())) {
        return value;
      }
      Object copy = detached.value(value);
      // A type of the vendor's own leaves as the text that the vendor writes for it.
      return copy instanceof String ? vendor.getString(column) : copy;
    } catch (Throwable e) {
      throw masked(e);
    }
  }

  @Override
  public @Nullable Object getObject(String label) throws SQLException {
    return getObject(findColumn(label));
  }

  @Override
  public <T> @Nullable T getObject(int column, @Nullable Class<T> type) throws SQLException {
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
    } else if (type == Array.class) {
      return getArray(column);
    } else if (type == Blob.class) {
      return getBlob(column);
    } else if (type == Clob.class) {
      return getClob(column);
    } else if (type == NClob.class) {
      return getNClob(column);
    } else if (type == SQLXML.class) {
      return getSQLXML(column);
    } else if (!Plain.allows(type)) {
      throw refused(Reason.JDBC_VALUE, "ResultSet.getObject");
    }
    ResultSet vendor = row();
    try {
      return detached.value(vendor.getObject(column, type));
    } catch (Throwable e) {
      throw masked(e);
    }
  }

  @Override
  public <T> @Nullable T getObject(String label, @Nullable Class<T> type) throws SQLException {
    return getObject(findColumn(label), type);
  }

  /** A map would name classes to instantiate. */
  @Override
  public @Nullable Object getObject(int column, @Nullable Map<String, Class<?>> types)
      throws SQLException {
    if (types != null && !types.isEmpty()) {
      throw refused(Reason.JDBC_EXIT, "ResultSet.getObject");
    }
    return getObject(column);
  }

  @Override
  public @Nullable Object getObject(String label, @Nullable Map<String, Class<?>> types)
      throws SQLException {
    return getObject(findColumn(label), types);
  }

  @Override
  public @Nullable Array getArray(int column) throws SQLException {
    ResultSet vendor = row();
    try {
      return detached.array(vendor.getArray(column));
    } catch (Throwable e) {
      throw masked(e);
    }
  }

  @Override
  public @Nullable Array getArray(String label) throws SQLException {
    return getArray(findColumn(label));
  }

  @Override
  public @Nullable Blob getBlob(int column) throws SQLException {
    ResultSet vendor = row();
    try {
      return detached.blob(vendor.getBlob(column));
    } catch (Throwable e) {
      throw masked(e);
    }
  }

  @Override
  public @Nullable Blob getBlob(String label) throws SQLException {
    return getBlob(findColumn(label));
  }

  @Override
  public @Nullable Clob getClob(int column) throws SQLException {
    ResultSet vendor = row();
    try {
      return detached.clob(vendor.getClob(column));
    } catch (Throwable e) {
      throw masked(e);
    }
  }

  @Override
  public @Nullable Clob getClob(String label) throws SQLException {
    return getClob(findColumn(label));
  }

  @Override
  public @Nullable NClob getNClob(int column) throws SQLException {
    ResultSet vendor = row();
    try {
      return detached.nclob(vendor.getNClob(column));
    } catch (Throwable e) {
      throw masked(e);
    }
  }

  @Override
  public @Nullable NClob getNClob(String label) throws SQLException {
    return getNClob(findColumn(label));
  }

  @Override
  public @Nullable SQLXML getSQLXML(int column) throws SQLException {
    ResultSet vendor = row();
    try {
      return detached.xml(vendor.getSQLXML(column));
    } catch (Throwable e) {
      throw masked(e);
    }
  }

  @Override
  public @Nullable SQLXML getSQLXML(String label) throws SQLException {
    return getSQLXML(findColumn(label));
  }
}
