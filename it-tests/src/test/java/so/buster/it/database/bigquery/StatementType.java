package so.buster.it.database.bigquery;

import java.util.List;
import java.util.Locale;

/**
 * What kind of statement a text is, in the service's words (REST reference, "JobStatistics2",
 * statementType).
 */
final class StatementType {
  static final String SELECT = "SELECT";

  private StatementType() {}

  static String of(String sql) throws Complaint {
    List<Token> tokens =
        Token.of(sql).stream().filter(token -> token.kind() != Token.Kind.SPACE).toList();
    int end = tokens.size();
    while (end > 0 && tokens.get(end - 1).is(";")) {
      end--;
    }
    List<Token> statement = tokens.subList(0, end);
    if (statement.stream().anyMatch(token -> token.is(";"))) {
      return "SCRIPT";
    }
    int first = 0;
    while (first < end && statement.get(first).is("(")) {
      first++;
    }
    if (first == end) {
      throw Complaint.invalidQuery("Syntax error: Unexpected end of statement");
    }
    return ofWords(statement.subList(first, end), sql);
  }

  private static String ofWords(List<Token> statement, String sql) throws Complaint {
    String first = statement.get(0).word();
    return switch (first) {
      case "select", "with", "from" -> SELECT;
      case "insert", "update", "delete", "merge", "call" -> first.toUpperCase(Locale.ROOT);
      case "create", "drop", "alter", "truncate" -> definition(first, statement);
      case "export" -> "EXPORT_DATA";
      case "load" -> "LOAD_DATA";
      case "assert" -> "ASSERT";
      case "grant", "revoke" -> first.toUpperCase(Locale.ROOT);
      case "begin", "declare", "set", "execute", "if", "loop", "while", "for", "commit" -> "SCRIPT";
      default ->
          throw Complaint.invalidQuery(
              "Syntax error: Unexpected "
                  + (first.isEmpty() ? "token" : "identifier")
                  + " \""
                  + statement.get(0).text()
                  + "\""
                  + statement.get(0).place(sql));
    };
  }

  /** {@code CREATE OR REPLACE TABLE x AS SELECT} is CREATE_TABLE_AS_SELECT. */
  private static String definition(String verb, List<Token> statement) {
    List<String> words = statement.stream().map(Token::word).toList();
    String object =
        words.stream()
            .filter(List.of("table", "view", "schema", "function", "procedure", "model")::contains)
            .findFirst()
            .orElse("table");
    String type = verb + "_" + object;
    boolean selected = verb.equals("create") && object.equals("table") && words.contains("as");
    return (selected ? type + "_as_select" : type).toUpperCase(Locale.ROOT);
  }
}
