package so.buster.it.database.snowflake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a statement gave.
 *
 * @param statement the kind of statement, by the number that the driver knows it by
 * @param columns one or more
 * @param rows values as Snowflake writes them in JSON
 * @param parameters how many places for values the text has
 */
record Answer(
    long statement, List<Column> columns, List<List<@Nullable String>> rows, int parameters) {
  static final long SELECT = 0x1000;
  static final long INSERT = 0x3100;
  static final long UPDATE = 0x3200;
  static final long DELETE = 0x3300;
  static final long ALTER_SESSION = 0x4100;
  static final long USE = 0x4300;
  static final long SHOW = 0x4400;
  static final long TRANSACTION = 0x5000;
  static final long DDL = 0x6000;

  /** One column. */
  record Column(String label, ColumnType type) {}

  /** That it is done. */
  static Answer done(long statement) {
    return one(statement, "status", ColumnType.of("VARCHAR"), "Statement executed successfully.");
  }

  /** How many rows a write touched. */
  static Answer count(long statement, long rows) {
    String label =
        statement == INSERT
            ? "number of rows inserted"
            : statement == UPDATE ? "number of rows updated" : "number of rows deleted";
    return one(statement, label, ColumnType.of("BIGINT"), Long.toString(rows));
  }

  private static Answer one(long statement, String label, ColumnType type, String value) {
    return new Answer(statement, List.of(new Column(label, type)), List.of(List.of(value)), 0);
  }
}
