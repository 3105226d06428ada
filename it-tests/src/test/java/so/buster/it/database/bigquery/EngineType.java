package so.buster.it.database.bigquery;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a type as DuckDB names it: {@code STRUCT(a INTEGER, "b c" DECIMAL(10,2)[])[]}. */
final class EngineType {
  private static final Pattern DECIMAL = Pattern.compile("DECIMAL\\((\\d+),\\s*(\\d+)\\)");
  private static final Pattern NAME = Pattern.compile("\\s*(\"((?:[^\"]|\"\")*)\"|\\w+)\\s+");
  private static final Pattern BRACKETS = Pattern.compile("\\[\\d*]");

  private final String text;
  private int at;

  EngineType(String text) {
    this.text = text;
  }

  ColumnType parsed() {
    return type();
  }

  private ColumnType type() {
    ColumnType type = text.startsWith("STRUCT(", at) ? struct() : scalar();
    Matcher brackets = BRACKETS.matcher(text);
    while (brackets.find(at) && brackets.start() == at) {
      type = type.array();
      at = brackets.end();
    }
    return type;
  }

  private ColumnType struct() {
    at += "STRUCT(".length();
    List<ColumnType.Field> fields = new ArrayList<>();
    do {
      Matcher name = NAME.matcher(text);
      if (!name.find(at) || name.start() != at) {
        throw new IllegalArgumentException("no struct: " + text);
      }
      at = name.end();
      String quoted = name.group(2);
      fields.add(
          new ColumnType.Field(
              quoted == null ? name.group(1) : quoted.replace("\"\"", "\""), type()));
    } while (text.charAt(at++) == ',');
    return ColumnType.struct(fields);
  }

  private ColumnType scalar() {
    Matcher decimal = DECIMAL.matcher(text);
    if (decimal.find(at) && decimal.start() == at) {
      at = decimal.end();
      int precision = Integer.parseInt(decimal.group(1));
      int scale = Integer.parseInt(decimal.group(2));
      boolean widest = precision == 38 && scale == 9;
      return new ColumnType(
          "NUMERIC", false, widest ? 0 : precision, widest ? 0 : scale, "", List.of());
    }
    int from = at;
    while (at < text.length() && ",)[".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return ColumnType.scalar(text.substring(from, at));
  }
}
