package so.buster.bigquery;

import java.sql.DatabaseMetaData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rows of {@code getTypeInfo}, by the JDBC type. */
final class TypeInfo {
  private TypeInfo() {}

  static List<List<@Nullable Object>> rows() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (ColumnType type : ColumnType.values()) {
      rows.add(row(type));
    }
    rows.add(row("ARRAY", ColumnType.STRUCT));
    rows.sort(Comparator.comparing(row -> (Long) row.get(1)));
    return rows;
  }

  private static List<@Nullable Object> row(ColumnType type) {
    return row(type.name(), type);
  }

  private static List<@Nullable Object> row(String name, ColumnType type) {
    boolean text = type == ColumnType.STRING;
    return Shape.row(
        name,
        type.jdbcType(),
        type.precision(),
        prefix(type),
        prefix(type) == null ? null : "'",
        type.scale() > 0 ? "precision,scale" : text || type == ColumnType.BYTES ? "length" : null,
        DatabaseMetaData.typeNullable,
        text,
        DatabaseMetaData.typeSearchable,
        !type.isNumber(),
        false,
        false,
        name,
        0,
        type.scale(),
        null,
        null,
        10);
  }

  /** GoogleSQL reference, "Literals". */
  private static @Nullable String prefix(ColumnType type) {
    return switch (type) {
      case STRING -> "'";
      case BYTES -> "b'";
      case DATE, TIME, DATETIME, TIMESTAMP, NUMERIC, BIGNUMERIC, JSON ->
          type.name().toUpperCase(Locale.ROOT) + " '";
      case INT64, FLOAT64, BOOL, INTERVAL, GEOGRAPHY, RANGE, STRUCT -> null;
    };
  }
}
