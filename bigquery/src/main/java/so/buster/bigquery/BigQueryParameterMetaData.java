package so.buster.bigquery;

import com.google.api.services.bigquery.model.QueryParameterType;
import java.sql.ParameterMetaData;
import java.sql.SQLException;
import java.util.List;

/** What the service says of the parameters of a text. */
final class BigQueryParameterMetaData implements ParameterMetaData {
  private final List<QueryParameterType> parameters;

  BigQueryParameterMetaData(List<QueryParameterType> parameters) {
    this.parameters = parameters;
  }

  private Column parameter(int number) throws SQLException {
    if (number < 1 || number > parameters.size()) {
      throw new SQLException("There is no parameter " + number + ".", "07009");
    }
    QueryParameterType type = parameters.get(number - 1);
    boolean array = type.getArrayType() != null;
    String name = array ? type.getArrayType().getType() : type.getType();
    return new Column(
        "", ColumnType.named(String.valueOf(name)), array, false, 0, 0, List.of(), null, null);
  }

  @Override
  public int getParameterCount() {
    return parameters.size();
  }

  @Override
  public int isNullable(int number) throws SQLException {
    parameter(number);
    return parameterNullable;
  }

  @Override
  public boolean isSigned(int number) throws SQLException {
    return parameter(number).type().isNumber();
  }

  @Override
  public int getPrecision(int number) throws SQLException {
    return parameter(number).precision();
  }

  @Override
  public int getScale(int number) throws SQLException {
    return parameter(number).scale();
  }

  @Override
  public int getParameterType(int number) throws SQLException {
    return parameter(number).jdbcType();
  }

  @Override
  public String getParameterTypeName(int number) throws SQLException {
    return parameter(number).typeName();
  }

  @Override
  public String getParameterClassName(int number) throws SQLException {
    return parameter(number).javaClass().getName();
  }

  @Override
  public int getParameterMode(int number) throws SQLException {
    parameter(number);
    return parameterModeIn;
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return Unwrapped.of(this, type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }
}
