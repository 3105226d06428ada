package so.buster.jdbc.adapters;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What {@link DatabaseMetaData#getTypeInfo} of redshift-jdbc42 2.3 says of Redshift's types. Its
 * own statement ends in a semicolon, and with {@code enableMultiSqlSupport=false} the driver takes
 * none, not even its own.
 */
final class RedshiftTypes {
  private static final List<Type> TYPES =
      List.of(
          Type.other("bool", Types.BIT, 0),
          Type.number("int8", Types.BIGINT, 0),
          Type.text("char", Types.CHAR, 0),
          Type.text("bpchar", Types.CHAR, 10_485_760),
          Type.number("numeric", Types.NUMERIC, 1000),
          Type.number("int4", Types.INTEGER, 0),
          Type.number("int2", Types.SMALLINT, 0),
          Type.number("float4", Types.REAL, 0),
          Type.number("float8", Types.DOUBLE, 0),
          Type.text("varchar", Types.VARCHAR, 10_485_760),
          Type.other("date", Types.DATE, 0),
          Type.other("time", Types.TIME, 6),
          Type.other("timestamp", Types.TIMESTAMP, 6),
          Type.text("refcursor", Types.REF_CURSOR, 0),
          Type.other("timestamptz", Types.TIMESTAMP_WITH_TIMEZONE, 6),
          Type.text("geometry", Types.LONGVARBINARY, 0),
          Type.text("super", Types.LONGNVARCHAR, 4_194_304),
          Type.text("varbyte", Types.LONGVARBINARY, 1_000_000),
          Type.text("geography", Types.LONGVARBINARY, 0));

  private static final String QUOTE = "''''";

  private static final String SQL =
      """
      SELECT CAST(t.typname AS varchar(128)) AS "type_name",
             CAST(%s AS int2) AS "data_type",
             CAST(%s AS int4) AS "precision",
             CAST(%s AS varchar(1)) AS "literal_prefix",
             CAST(%s AS varchar(1)) AS "literal_suffix",
             CAST(NULL AS varchar(1)) AS "create_params",
             CAST(1 AS int2) AS "nullable",
             %s AS "case_sensitive",
             CAST(3 AS int2) AS "searchable",
             %s AS "unsigned_attribute",
             false AS "fixed_prec_scale",
             false AS "auto_increment",
             CAST(NULL AS varchar(1)) AS "local_type_name",
             CAST(0 AS int2) AS "minimum_scale",
             CAST(%s AS int2) AS "maximum_scale",
             CAST(NULL AS int4) AS "sql_data_type",
             CAST(NULL AS int4) AS "sql_datetime_sub",
             CAST(10 AS int4) AS "num_prec_radix"
        FROM pg_catalog.pg_type t
        JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
       WHERE n.nspname = 'pg_catalog' AND t.typname IN (%s)
       ORDER BY 2, t.oid
      """
          .formatted(
              each(Type::number),
              each(Type::precision),
              each(type -> type.literal() ? QUOTE : "NULL"),
              each(type -> type.literal() ? QUOTE : "NULL"),
              each(Type::caseSensitive),
              each(Type::literal),
              each(type -> type.number() == Types.NUMERIC ? 1000 : 0),
              TYPES.stream().map(type -> "'" + type.name() + "'").collect(Collectors.joining(",")));

  private RedshiftTypes() {}

  /**
   * One type.
   *
   * @param literal whether its values are written between quotes; the driver calls these unsigned
   */
  private record Type(
      String name, int number, int precision, boolean caseSensitive, boolean literal) {
    static Type number(String name, int number, int precision) {
      return new Type(name, number, precision, false, false);
    }

    static Type text(String name, int number, int precision) {
      return new Type(name, number, precision, true, true);
    }

    static Type other(String name, int number, int precision) {
      return new Type(name, number, precision, false, true);
    }
  }

  /** Those that the server has, in the order of their numbers; the statement ends with the rows. */
  static ResultSet of(Connection physical) throws SQLException {
    Statement statement = physical.createStatement();
    try {
      statement.closeOnCompletion();
      return statement.executeQuery(SQL);
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
  }

  private static String each(Function<Type, Object> value) {
    return TYPES.stream()
        .map(type -> "WHEN '" + type.name() + "' THEN " + value.apply(type))
        .collect(Collectors.joining(" ", "CASE t.typname ", " END"));
  }
}
