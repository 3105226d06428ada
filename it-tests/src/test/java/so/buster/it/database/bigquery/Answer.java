package so.buster.it.database.bigquery;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a statement gave.
 *
 * @param statementType what kind of statement it was
 * @param columns of its rows
 * @param rows values as the engine has them
 * @param price what it cost
 * @param parameters that it has and was not given, by the types that fit
 */
record Answer(
    String statementType,
    List<Column> columns,
    List<List<@Nullable Object>> rows,
    Price price,
    List<ColumnType> parameters) {
  /** One column. */
  record Column(String name, ColumnType type) {}

  /** A column without a name of its own gets one from its place among such columns. */
  static List<Column> columns(ResultSetMetaData data) throws SQLException, Complaint {
    List<Column> columns = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    int unnamed = 0;
    for (int i = 1; i <= data.getColumnCount(); i++) {
      String label = data.getColumnLabel(i);
      String name = label.matches("[\\p{L}_][\\p{L}\\p{N}_ ]*") ? label : "f" + unnamed++ + "_";
      if (!names.add(name)) {
        throw Complaint.invalidQuery(
            "Duplicate column names in the result are not supported. Found duplicate(s): " + name);
      }
      columns.add(new Column(name, ColumnType.of(data.getColumnTypeName(i))));
    }
    return columns;
  }

  ObjectNode schema() {
    ObjectNode schema = Replies.MAPPER.createObjectNode();
    ArrayNode fields = schema.putArray("fields");
    columns.forEach(column -> fields.add(column.type().described(column.name(), false)));
    return schema;
  }

  /** One row on the wire. */
  ObjectNode row(int index, Values values) throws SQLException {
    ObjectNode row = Replies.MAPPER.createObjectNode();
    ArrayNode cells = row.putArray("f");
    List<@Nullable Object> written = rows.get(index);
    for (int i = 0; i < written.size(); i++) {
      cells.add(values.cell(written.get(i), columns.get(i).type()));
    }
    return row;
  }
}
