package so.buster.it.database.snowflake;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers a query: what Snowflake alone knows by itself, everything else by DuckDB. */
final class Interpreter {
  private final Session session;
  private final Query query;
  private final Running running;

  Interpreter(Session session, Query query, Running running) {
    this.session = session;
    this.query = query;
    this.running = running;
  }

  /** The answer to the last statement of the text. */
  Answer answer() throws Complaint {
    session.turn.lock();
    try {
      Answer last = Answer.done(Answer.DDL);
      for (String sql : query.statements(session.parameters)) {
        last = answer(sql);
      }
      return last;
    } catch (SQLException e) {
      running.check();
      throw Complaint.of(e);
    } finally {
      running.end();
      session.turn.unlock();
    }
  }

  private Answer answer(String sql) throws SQLException, Complaint {
    Optional<String> shown = Show.question(sql, session);
    if (shown.isPresent()) {
      return execute(shown.get(), Answer.SHOW);
    }
    if (!query.describe()) {
      Optional<Answer> done = SessionCommand.run(sql, session);
      if (done.isPresent()) {
        return done.get();
      }
    }
    return execute(sql, statement(SessionCommand.bare(sql)));
  }

  private static long statement(String sql) {
    String first = sql.split("\\W", 2)[0].toLowerCase(Locale.ROOT);
    return switch (first) {
      case "insert" -> Answer.INSERT;
      case "update" -> Answer.UPDATE;
      case "delete" -> Answer.DELETE;
      case "create", "drop", "alter", "truncate", "copy" -> Answer.DDL;
      default -> Answer.SELECT;
    };
  }

  private Answer execute(String sql, long statement) throws SQLException, Complaint {
    try (PreparedStatement prepared = session.engine().prepareStatement(sql)) {
      int parameters = prepared.getParameterMetaData().getParameterCount();
      if (query.describe()) {
        return new Answer(statement, columns(prepared.getMetaData()), List.of(), parameters);
      }
      Values.bind(prepared, query.bindings());
      running.begin(prepared);
      try {
        return executed(prepared, statement, parameters);
      } finally {
        running.pause();
      }
    }
  }

  private Answer executed(PreparedStatement prepared, long statement, int parameters)
      throws SQLException, Complaint {
    boolean rows = prepared.execute();
    if (statement != Answer.SELECT && statement != Answer.SHOW) {
      return statement == Answer.DDL
          ? Answer.done(statement)
          : Answer.count(statement, prepared.getUpdateCount());
    }
    if (!rows) {
      return Answer.done(statement);
    }
    try (ResultSet result = prepared.getResultSet()) {
      return new Answer(
          statement,
          columns(result.getMetaData()),
          rows(result, statement == Answer.SHOW),
          parameters);
    }
  }

  private static List<Answer.Column> columns(ResultSetMetaData data) throws SQLException {
    List<Answer.Column> columns = new ArrayList<>();
    for (int i = 1; i <= data.getColumnCount(); i++) {
      columns.add(
          new Answer.Column(data.getColumnLabel(i), ColumnType.of(data.getColumnTypeName(i))));
    }
    return columns;
  }

  private List<List<@Nullable String>> rows(ResultSet result, boolean shown)
      throws SQLException, Complaint {
    List<Answer.Column> columns = columns(result.getMetaData());
    long most = session.parameters.number("ROWS_PER_RESULTSET");
    List<List<@Nullable String>> rows = new ArrayList<>();
    while ((most == 0 || rows.size() < most) && result.next()) {
      running.check();
      List<@Nullable String> row = new ArrayList<>(columns.size());
      for (int i = 0; i < columns.size(); i++) {
        String value = Values.written(result, i + 1, columns.get(i).type());
        boolean type = shown && columns.get(i).label().equals("data_type");
        row.add(type && value != null ? ColumnType.of(value).shown() : value);
      }
      rows.add(row);
    }
    return rows;
  }
}
