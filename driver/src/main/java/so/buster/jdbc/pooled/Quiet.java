package so.buster.jdbc.pooled;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ParameterMetaData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.Statement;
import java.util.Set;

/**
 * The methods by which a driver asks its server nothing, so that they need no transaction. What is
 * not known here gets one, which costs time and no more.
 */
final class Quiet {
  private static final Set<String> EVERYWHERE = Set.of("unwrap", "isWrapperFor");

  private static final Set<String> CONNECTION =
      Set.of(
          "abort",
          "clearWarnings",
          "close",
          "createStatement",
          "getClientInfo",
          "getHoldability",
          "getMetaData",
          "getNetworkTimeout",
          "getTypeMap",
          "getWarnings",
          "isClosed",
          "isReadOnly",
          "setHoldability",
          "setNetworkTimeout",
          "setReadOnly");

  /** Of a statement's, those that are not: the rest is set for later, or asked of what came. */
  private static final Set<String> LOUD_OF_STATEMENT =
      Set.of("getGeneratedKeys", "getMetaData", "getParameterMetaData", "setArray");

  private static final Set<String> ROWS =
      Set.of(
          "clearWarnings",
          "findColumn",
          "getConcurrency",
          "getFetchSize",
          "getHoldability",
          "getMetaData",
          "getRow",
          "getStatement",
          "getType",
          "getWarnings",
          "isAfterLast",
          "isBeforeFirst",
          "isClosed",
          "isFirst",
          "setFetchSize",
          "wasNull");

  private static final Set<String> COLUMNS =
      Set.of("getColumnCount", "getColumnLabel", "getColumnName");

  private static final Set<String> DATABASE =
      Set.of(
          "getCatalogSeparator",
          "getCatalogTerm",
          "getConnection",
          "getDatabaseMajorVersion",
          "getDatabaseMinorVersion",
          "getDatabaseProductName",
          "getDatabaseProductVersion",
          "getDriverMajorVersion",
          "getDriverMinorVersion",
          "getDriverName",
          "getDriverVersion",
          "getExtraNameCharacters",
          "getIdentifierQuoteString",
          "getJDBCMajorVersion",
          "getJDBCMinorVersion",
          "getProcedureTerm",
          "getSchemaTerm",
          "getSearchStringEscape",
          "getURL",
          "getUserName");

  private Quiet() {}

  static boolean is(Object vendor, Method called) {
    return EVERYWHERE.contains(called.getName()) || ofItsKind(vendor, called);
  }

  private static boolean ofItsKind(Object vendor, Method called) {
    String method = called.getName();
    if (vendor instanceof ResultSet) {
      return ROWS.contains(method);
    } else if (vendor instanceof Statement) {
      // With a third argument, it is the name of a type.
      boolean named = method.equals("setNull") && called.getParameterCount() == 3;
      return !named && !method.startsWith("execute") && !LOUD_OF_STATEMENT.contains(method);
    } else if (vendor instanceof Connection) {
      return CONNECTION.contains(method);
    } else if (vendor instanceof DatabaseMetaData) {
      // What the database can do, drivers know; what it is called or holds, they ask.
      return !method.startsWith("get") || DATABASE.contains(method);
    } else if (vendor instanceof ResultSetMetaData) {
      return COLUMNS.contains(method);
    }
    return vendor instanceof ParameterMetaData && method.equals("getParameterCount");
  }
}
