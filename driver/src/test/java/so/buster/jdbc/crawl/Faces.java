package so.buster.jdbc.crawl;

import java.lang.reflect.Method;
import java.sql.Array;
import java.sql.Blob;
import java.sql.CallableStatement;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.NClob;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.Ref;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.RowId;
import java.sql.SQLXML;
import java.sql.Savepoint;
import java.sql.Statement;
import java.sql.Struct;
import java.sql.Wrapper;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import so.buster.jdbc.BusterConnection;
import so.buster.jdbc.BusterResult;

/** The interfaces by which a caller knows an object. */
final class Faces {
  static final List<Class<?>> ALL =
      List.of(
          Connection.class,
          Statement.class,
          PreparedStatement.class,
          CallableStatement.class,
          ResultSet.class,
          DatabaseMetaData.class,
          ResultSetMetaData.class,
          ParameterMetaData.class,
          Array.class,
          Struct.class,
          Blob.class,
          Clob.class,
          NClob.class,
          SQLXML.class,
          Ref.class,
          RowId.class,
          Savepoint.class,
          Wrapper.class,
          BusterConnection.class,
          BusterResult.class);

  private Faces() {}

  static List<Class<?>> of(Object object) {
    return ALL.stream().filter(face -> face.isInstance(object)).toList();
  }

  static String signature(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(Class::getSimpleName)
        .collect(Collectors.joining(", ", method.getName() + "(", ")"));
  }
}
