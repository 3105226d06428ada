package so.buster.bigquery;

import java.sql.SQLException;
import java.sql.Types;

/** JDBC's types as BigQuery's, for parameters. */
final class SqlTypes {
  private SqlTypes() {}

  static ColumnType columnType(int type) throws SQLException {
    return switch (type) {
      case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> ColumnType.INT64;
      case Types.REAL, Types.FLOAT, Types.DOUBLE -> ColumnType.FLOAT64;
      case Types.NUMERIC, Types.DECIMAL -> ColumnType.NUMERIC;
      case Types.BIT, Types.BOOLEAN -> ColumnType.BOOL;
      case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> ColumnType.BYTES;
      case Types.DATE -> ColumnType.DATE;
      case Types.TIME, Types.TIME_WITH_TIMEZONE -> ColumnType.TIME;
      case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> ColumnType.TIMESTAMP;
      case Types.NULL,
          Types.OTHER,
          Types.CHAR,
          Types.VARCHAR,
          Types.LONGVARCHAR,
          Types.NCHAR,
          Types.NVARCHAR,
          Types.LONGNVARCHAR,
          Types.CLOB,
          Types.NCLOB ->
          ColumnType.STRING;
      default -> throw Failures.misuse("There is no such type in BigQuery.");
    };
  }

  /** A DATETIME is a TIMESTAMP to JDBC; which of them it is, its Java class says. */
  static ColumnType columnType(int type, Parameter own) throws SQLException {
    return type == Types.TIMESTAMP && own.type() == ColumnType.DATETIME
        ? ColumnType.DATETIME
        : columnType(type);
  }
}
