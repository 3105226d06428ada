package so.buster.it.database.snowflake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code SHOW} as a question to DuckDB's own catalogue: which objects, named how, and where. */
final class Show {
  private static final Pattern FORM =
      Pattern.compile(
          "(?is)show\\s+(?:terse\\s+)?([a-z]+(?:\\s+keys)?)"
              + "(?:\\s+like\\s+'((?:[^'\\\\]|''|\\\\.)*)')?"
              + "(?:\\s+in\\s+(?:(account|database|schema|table|view|session)\\b)?\\s*(.*?))?"
              + "(?:\\s+limit\\s+(\\d+))?");

  private Show() {}

  /** The question; empty if it is no {@code SHOW}. */
  static Optional<String> question(String sql, Session session) throws Complaint {
    String bare = SessionCommand.bare(sql);
    if (!bare.toLowerCase(Locale.ROOT).startsWith("show")) {
      return Optional.empty();
    }
    Matcher form = FORM.matcher(bare);
    String kind =
        form.matches() ? form.group(1).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ") : "";
    String like = form.matches() && form.group(2) != null ? form.group(2) : "%";
    if (kind.equals("parameters")) {
      return Optional.of(parameters(session, like));
    }
    String all = ShownObjects.QUESTIONS.get(kind);
    if (all == null) {
      throw Complaint.unsupported(kind.isEmpty() ? "show" : kind);
    }
    StringBuilder question = new StringBuilder("SELECT * FROM (" + all + ") WHERE name ILIKE ");
    question.append(pattern(like)).append(" ESCAPE '\\'");
    scope(form.group(3), form.group(4), session, question);
    if (form.group(5) != null) {
      question.append(" LIMIT ").append(form.group(5));
    }
    return Optional.of(question.toString());
  }

  private static void scope(
      @Nullable String kind, @Nullable String name, Session session, StringBuilder question) {
    List<String> path = SessionCommand.path(name == null ? "" : name);
    List<String> columns = new ArrayList<>();
    if ("account".equalsIgnoreCase(kind)) {
      return;
    } else if ("database".equalsIgnoreCase(kind)) {
      columns.add("database_name");
    } else if ("schema".equalsIgnoreCase(kind) || kind == null && path.size() == 2) {
      columns.addAll(List.of("database_name", "schema_name"));
    } else {
      columns.addAll(List.of("database_name", "schema_name", "table_name"));
    }
    List<String> full = new ArrayList<>(path);
    if (full.size() < columns.size() && session.schema() != null && columns.size() > 1) {
      full.add(0, session.schema());
    }
    if (full.size() < columns.size() && session.database() != null) {
      full.add(0, session.database());
    }
    for (int i = 0; i < Math.min(columns.size(), full.size()); i++) {
      question.append(" AND ").append(columns.get(i)).append(" ILIKE ");
      question.append(quoted(full.get(i).replaceAll("([\\\\%_])", "\\\\$1")));
      question.append(" ESCAPE '\\'");
    }
  }

  private static String pattern(String like) {
    return quoted(like.replace("''", "'").replaceAll("(?s)\\\\(.)", "$1"));
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static String parameters(Session session, String like) {
    StringBuilder rows = new StringBuilder();
    for (Map.Entry<String, Object> parameter : session.parameters.all().entrySet()) {
      Object before = Parameters.defaultOf(parameter.getKey());
      String level = parameter.getValue().equals(before) ? "" : "SESSION";
      rows.append(rows.isEmpty() ? "" : ", ").append('(');
      rows.append(quoted(parameter.getKey())).append(", ");
      rows.append(quoted(parameter.getValue().toString())).append(", ");
      rows.append(quoted(before.toString())).append(", ").append(quoted(level)).append(", '', ");
      rows.append(quoted(type(before))).append(')');
    }
    return "SELECT * FROM (VALUES "
        + rows
        + ") AS p(key, value, \"default\", level, description, type) WHERE key ILIKE "
        + pattern(like);
  }

  private static String type(Object value) {
    return value instanceof Boolean ? "BOOLEAN" : value instanceof Long ? "NUMBER" : "STRING";
  }
}
