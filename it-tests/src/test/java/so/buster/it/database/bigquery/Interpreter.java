package so.buster.it.database.bigquery;

import java.sql.Connection;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges and runs a query, each time in a session of its own. */
final class Interpreter {
  private final Engine engine;
  private final Query query;

  Interpreter(Engine engine, Query query) {
    this.engine = engine;
    this.query = query;
  }

  /** What it would do and cost; nothing is run. */
  Answer judged() throws Complaint {
    String type = StatementType.of(query.sql());
    if (!type.equals(StatementType.SELECT)) {
      return new Answer(type, List.of(), List.of(), new Price(0, List.of()), List.of());
    }
    String sql = translated();
    try (Connection connection = connect();
        PreparedStatement prepared = connection.prepareStatement(sql)) {
      List<ColumnType> open = parameters(prepared);
      List<Answer.Column> columns = Answer.columns(prepared.getMetaData());
      return new Answer(type, columns, List.of(), price(connection, sql, open.size()), open);
    } catch (SQLException e) {
      throw new Explanation(query).of(e);
    }
  }

  private Connection connect() throws SQLException, Complaint {
    return engine.connect(query.project(), query.dataset(), query.timeZone());
  }

  private String translated() throws Complaint {
    for (Token token : Token.of(query.sql())) {
      if (token.text().replace("`", "").equalsIgnoreCase(Engine.VAULT)) {
        throw Complaint.denied("Dataset " + query.project() + ":" + Engine.VAULT);
      }
    }
    return Translation.of(query.sql(), query.parameters());
  }

  private static List<ColumnType> parameters(PreparedStatement prepared) throws SQLException {
    ParameterMetaData data = prepared.getParameterMetaData();
    List<ColumnType> types = new ArrayList<>();
    for (int i = 1; i <= data.getParameterCount(); i++) {
      types.add(ColumnType.of(data.getParameterTypeName(i)));
    }
    return types;
  }

  /** A place without a value costs nothing, and the engine plans without it. */
  private Price price(Connection connection, String sql, int open) throws SQLException, Complaint {
    if (open == 0) {
      return Price.of(connection, sql);
    }
    List<String> values = new ArrayList<>(query.parameters());
    while (values.size() < query.parameters().size() + open) {
      values.add("NULL");
    }
    return Price.of(connection, Translation.of(query.sql(), values));
  }

  /** Runs it, if it is within its price. */
  Answer answer(Running running) throws Complaint {
    Answer judged = judged();
    if (query.maximumBytesBilled() > 0 && judged.price().billed() > query.maximumBytesBilled()) {
      throw Complaint.tooExpensive(query.maximumBytesBilled(), judged.price().billed());
    } else if (!judged.parameters().isEmpty()) {
      throw Complaint.invalidQuery("Query parameter not found: not every ? was given a value");
    }
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(translated())) {
      return new Answer(
          judged.statementType(),
          judged.columns(),
          executed(statement, running),
          judged.price(),
          List.of());
    } catch (SQLException e) {
      running.check();
      throw new Explanation(query).of(e);
    }
  }

  private static List<List<@Nullable Object>> executed(PreparedStatement statement, Running running)
      throws SQLException, Complaint {
    running.begin(statement);
    try {
      return statement.execute() ? rows(statement, running) : List.of();
    } finally {
      running.pause();
    }
  }

  private static List<List<@Nullable Object>> rows(PreparedStatement statement, Running running)
      throws SQLException, Complaint {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    try (ResultSet result = statement.getResultSet()) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        running.check();
        List<@Nullable Object> row = new ArrayList<>(columns);
        for (int i = 1; i <= columns; i++) {
          row.add(result.getObject(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
