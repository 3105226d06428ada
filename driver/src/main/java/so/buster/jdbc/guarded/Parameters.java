package so.buster.jdbc.guarded;

import java.sql.Connection;
import java.sql.JDBCType;
import java.sql.SQLException;
import java.sql.SQLType;
import java.sql.Types;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import so.buster.sql.Reason;

/**
 * Values on their way to the vendor's driver. Only plain ones: a driver may write for others, as
 * PostgreSQL's does, which makes a large object on the server for {@code setBlob}.
 */
final class Parameters {
  /** Types whose values drivers send as they are. */
  private static final Set<Integer> TYPES =
      Set.of(
          Types.NULL,
          Types.OTHER,
          Types.BIT,
          Types.BOOLEAN,
          Types.TINYINT,
          Types.SMALLINT,
          Types.INTEGER,
          Types.BIGINT,
          Types.REAL,
          Types.FLOAT,
          Types.DOUBLE,
          Types.DECIMAL,
          Types.NUMERIC,
          Types.CHAR,
          Types.VARCHAR,
          Types.LONGVARCHAR,
          Types.NCHAR,
          Types.NVARCHAR,
          Types.LONGNVARCHAR,
          Types.BINARY,
          Types.VARBINARY,
          Types.LONGVARBINARY,
          Types.DATE,
          Types.TIME,
          Types.TIMESTAMP,
          Types.TIME_WITH_TIMEZONE,
          Types.TIMESTAMP_WITH_TIMEZONE,
          Types.ARRAY);

  private Parameters() {}

  static void check(@Nullable Object value, Errors errors) throws SQLException {
    if (value != null && !Plain.allows(value.getClass())) {
      throw errors.refused(Reason.JDBC_VALUE, "PreparedStatement.setObject");
    }
  }

  static int check(int type, Errors errors) throws SQLException {
    if (!TYPES.contains(type)) {
      throw errors.refused(Reason.JDBC_VALUE, "PreparedStatement.setObject");
    }
    return type;
  }

  /** The vendor's own types are objects of the vendor's. */
  static int check(@Nullable SQLType type, Errors errors) throws SQLException {
    if (type instanceof JDBCType standard) {
      return check((int) standard.getVendorTypeNumber(), errors);
    }
    throw errors.refused(Reason.JDBC_VALUE, "PreparedStatement.setObject");
  }

  /** An array in memory that can become a parameter; nested arrays of plain values are fine. */
  static DetachedArray array(String typeName, @Nullable Object @Nullable [] elements, Errors errors)
      throws SQLException {
    Object copy = elements == null ? null : copy(elements, errors);
    return new DetachedArray(typeName, Types.OTHER, copy, errors);
  }

  private static @Nullable Object[] copy(@Nullable Object[] elements, Errors errors)
      throws SQLException {
    @Nullable Object[] copy = Plain.arrayLike(elements);
    for (int i = 0; i < elements.length; i++) {
      Object element = elements[i];
      if (element instanceof Object[] nested) {
        copy[i] = copy(nested, errors);
      } else {
        check(element, errors);
        copy[i] = element;
      }
    }
    return copy;
  }

  /** The vendor's array with the same content; only our own arrays are opened. */
  static java.sql.@Nullable Array opened(
      java.sql.@Nullable Array array, Connection physical, Errors errors) throws SQLException {
    if (array == null) {
      return null;
    }
    if (array instanceof DetachedArray own && own.getArray() instanceof Object[] elements) {
      return physical.createArrayOf(Names.type(own.getBaseTypeName(), errors), elements);
    }
    throw errors.refused(Reason.JDBC_VALUE, "PreparedStatement.setArray");
  }
}
