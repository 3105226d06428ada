package so.buster.bigquery;

import com.google.api.services.bigquery.model.QueryParameter;
import com.google.api.services.bigquery.model.QueryParameterType;
import com.google.api.services.bigquery.model.QueryParameterValue;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value on its way to the service.
 *
 * @param type of the value, or of the elements of an array
 * @param array whether it is one
 * @param value null, or what {@link Written} writes; for an array a List of such
 */
record Parameter(ColumnType type, boolean array, @Nullable Object value) {

  /** The type that a Java object has by itself. */
  static Parameter of(@Nullable Object value) throws SQLException {
    if (value instanceof BigQueryArray own) {
      return new Parameter(own.type(), true, own.values());
    } else if (value instanceof java.sql.Array other) {
      return ofArray(ColumnType.named(other.getBaseTypeName()), other.getArray());
    } else if (value instanceof Object[] elements) {
      return ofArray(Written.typeOf(elements), elements);
    }
    return value == null
        ? new Parameter(ColumnType.STRING, false, null)
        : new Parameter(Written.typeOf(value), false, value);
  }

  private static Parameter ofArray(ColumnType type, Object elements) throws SQLException {
    if (!(elements instanceof Object[] objects)) {
      throw Failures.misuse("The elements of an array are objects.");
    }
    List<@Nullable Object> list = new ArrayList<>();
    for (Object element : objects) {
      list.add(element);
    }
    return new Parameter(type, true, list);
  }

  /** A decimal that does not fit into NUMERIC is a BIGNUMERIC. */
  private ColumnType sent() {
    if (type != ColumnType.NUMERIC) {
      return type;
    }
    List<?> all =
        array && value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    boolean fits =
        all.stream()
            .allMatch(each -> !(Written.plain(each) instanceof BigDecimal number) || fits(number));
    return fits ? ColumnType.NUMERIC : ColumnType.BIGNUMERIC;
  }

  /** GoogleSQL reference, "Decimal types": 29 digits before the point, 9 behind it. */
  private static boolean fits(BigDecimal decimal) {
    return decimal.scale() <= 9 && decimal.precision() - decimal.scale() <= 29;
  }

  /** As the REST service wants it. */
  QueryParameter toRequest() throws SQLException {
    QueryParameterType scalar = new QueryParameterType().setType(sent().name());
    QueryParameterValue written = new QueryParameterValue();
    if (array && value instanceof List<?> list) {
      List<QueryParameterValue> elements = new ArrayList<>();
      for (Object element : list) {
        if (element == null) {
          throw Failures.misuse("An array that is a parameter cannot hold NULL in BigQuery.");
        }
        elements.add(new QueryParameterValue().setValue(Written.of(type, element)));
      }
      written.setArrayValues(elements);
    } else if (value != null) {
      written.setValue(Written.of(type, value));
    }
    return new QueryParameter()
        .setParameterType(
            array ? new QueryParameterType().setType("ARRAY").setArrayType(scalar) : scalar)
        .setParameterValue(written);
  }

  /** Never the value. */
  @Override
  public String toString() {
    return "Parameter[" + type + "]";
  }
}
