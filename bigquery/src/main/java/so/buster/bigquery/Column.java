package so.buster.bigquery;

import com.google.api.services.bigquery.model.TableFieldSchema;
import com.google.api.services.bigquery.model.TableSchema;
import java.sql.Types;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A column of an answer or a table, or a field of a struct.
 *
 * @param repeated whether it is an array of the type
 * @param required whether it is never null
 * @param declaredPrecision as the column declares it; 0 if it does not
 * @param declaredScale likewise
 * @param fields of a struct
 * @param description what its owner says of it
 */
record Column(
    String name,
    ColumnType type,
    boolean repeated,
    boolean required,
    int declaredPrecision,
    int declaredScale,
    List<Column> fields,
    @Nullable String description,
    @Nullable String defaultValue) {
  Column {
    fields = List.copyOf(fields);
  }

  /** A plain one, for descriptions of the database. */
  static Column of(String name, ColumnType type) {
    return new Column(name, type, false, false, 0, 0, List.of(), null, null);
  }

  static List<Column> of(@Nullable TableSchema schema) {
    return schema == null ? List.of() : of(schema.getFields());
  }

  private static List<Column> of(@Nullable List<TableFieldSchema> fields) {
    return fields == null ? List.of() : fields.stream().map(Column::of).toList();
  }

  private static Column of(TableFieldSchema field) {
    String mode = String.valueOf(field.getMode());
    return new Column(
        field.getName(),
        ColumnType.named(String.valueOf(field.getType())),
        mode.equals("REPEATED"),
        mode.equals("REQUIRED"),
        number(field.getPrecision() == null ? field.getMaxLength() : field.getPrecision()),
        number(field.getScale()),
        of(field.getFields()),
        field.getDescription(),
        field.getDefaultValueExpression());
  }

  private static int number(@Nullable Long value) {
    return value == null ? 0 : (int) Math.min(value, Integer.MAX_VALUE);
  }

  /** The same for one element of an array. */
  Column element() {
    return new Column(
        name, type, false, false, declaredPrecision, declaredScale, fields, null, null);
  }

  int jdbcType() {
    return repeated ? Types.VARCHAR : type.jdbcType();
  }

  Class<?> javaClass() {
    return repeated ? String.class : type.javaClass();
  }

  int precision() {
    return declaredPrecision > 0 && !repeated ? declaredPrecision : type.precision();
  }

  int scale() {
    return declaredPrecision > 0 && !repeated ? declaredScale : type.scale();
  }

  /** As GoogleSQL writes it: {@code ARRAY<STRUCT<a INT64>>}. */
  String typeName() {
    String name = type.name();
    if (type == ColumnType.STRUCT) {
      name =
          fields.stream()
              .map(field -> field.name() + " " + field.typeName())
              .collect(Collectors.joining(", ", "STRUCT<", ">"));
    }
    return repeated ? "ARRAY<" + name + ">" : name;
  }
}
