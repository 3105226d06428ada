package so.buster.bigquery;

import com.google.api.services.bigquery.model.QueryParameter;
import java.sql.Array;
import java.sql.ParameterMetaData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.SQLType;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A text with positional parameters, which travel beside it and never in it. */
final class BigQueryPreparedStatement extends JdbcPreparedStatement {
  private static final int MOST_PARAMETERS = 10_000;

  private final String sql;
  private final SortedMap<Integer, Parameter> parameters = new TreeMap<>();

  BigQueryPreparedStatement(BigQueryConnection connection, String sql) {
    super(connection);
    this.sql = sql;
  }

  @Override
  public ResultSet executeQuery() throws SQLException {
    return query(sql, given());
  }

  @Override
  public boolean execute() throws SQLException {
    if (parameters.isEmpty() && connection.keeps(sql)) {
      return false;
    }
    var unused = executeQuery();
    return true;
  }

  private List<QueryParameter> given() throws SQLException {
    List<QueryParameter> given = new ArrayList<>();
    for (int i = 1; i <= parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      if (parameter == null) {
        throw new SQLException("Parameter " + i + " was not set.", "07001");
      }
      given.add(parameter.toRequest());
    }
    return given;
  }

  private void put(int index, Parameter parameter) throws SQLException {
    open();
    if (index < 1 || index > MOST_PARAMETERS) {
      throw new SQLException("There is no parameter " + index + ".", "07009");
    }
    parameters.put(index, parameter);
  }

  @Override
  void setParameter(int index, ColumnType type, @Nullable Object value) throws SQLException {
    put(index, new Parameter(type, false, value));
  }

  @Override
  public void setNull(int index, int type) throws SQLException {
    setParameter(index, SqlTypes.columnType(type), null);
  }

  @Override
  public void setArray(int index, @Nullable Array array) throws SQLException {
    put(index, array == null ? new Parameter(ColumnType.STRING, true, null) : Parameter.of(array));
  }

  @Override
  public void setTimestamp(int index, @Nullable Timestamp value) throws SQLException {
    setParameter(index, ColumnType.TIMESTAMP, value);
  }

  /** A moment is the same in every zone. */
  @Override
  public void setTimestamp(int index, @Nullable Timestamp value, @Nullable Calendar zone)
      throws SQLException {
    setTimestamp(index, value);
  }

  @Override
  public void setObject(int index, @Nullable Object value) throws SQLException {
    put(index, Parameter.of(value));
  }

  @Override
  public void setObject(int index, @Nullable Object value, int type) throws SQLException {
    Parameter own = Parameter.of(value);
    boolean asItIs = own.array() || type == Types.OTHER || type == Types.ARRAY;
    put(index, asItIs ? own : new Parameter(SqlTypes.columnType(type, own), false, value));
  }

  @Override
  public void setObject(int index, @Nullable Object value, @Nullable SQLType type)
      throws SQLException {
    if (type == null) {
      setObject(index, value);
    } else {
      setObject(index, value, type.getVendorTypeNumber());
    }
  }

  @Override
  public void clearParameters() throws SQLException {
    open();
    parameters.clear();
  }

  /** As the service says in a dry run, which is all that this sends. */
  @Override
  public ResultSetMetaData getMetaData() throws SQLException {
    open();
    return new BigQueryResultSetMetaData(describe(given()).columns());
  }

  /** Of a dry run without any: the service says which are missing. */
  @Override
  public ParameterMetaData getParameterMetaData() throws SQLException {
    open();
    return new BigQueryParameterMetaData(describe(List.of()).parameters());
  }

  private DryRun describe(List<QueryParameter> given) throws SQLException {
    return DryRun.of(connection.service(), question(sql, given));
  }
}
