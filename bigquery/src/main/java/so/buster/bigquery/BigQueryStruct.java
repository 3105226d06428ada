package so.buster.bigquery;

import java.sql.SQLException;
import java.sql.Struct;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A STRUCT, in memory. */
final class BigQueryStruct implements Struct {
  private final Column column;
  private final List<?> values;

  BigQueryStruct(Column column, List<?> values) {
    this.column = column;
    this.values = values;
  }

  @Override
  public String getSQLTypeName() {
    return column.typeName();
  }

  @Override
  public @Nullable Object[] getAttributes() throws SQLException {
    List<@Nullable Object> attributes = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      attributes.add(Typed.nested(column.fields().get(i), values.get(i)));
    }
    return attributes.toArray();
  }

  @Override
  public @Nullable Object[] getAttributes(Map<String, Class<?>> classes) throws SQLException {
    return getAttributes();
  }

  @Override
  public String toString() {
    return Text.of(column, values);
  }
}
