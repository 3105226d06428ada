package so.buster.it.database.bigquery;

import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the engine does not understand, in the words that BigQuery has for the same mistakes. */
final class Explanation {
  private static final Pattern COLUMN =
      Pattern.compile("Referenced (?:column|table) \"([^\"]+)\" not found");
  private static final Pattern TABLE = Pattern.compile("Table with name \"?([\\w.]+)\"? does not");
  private static final Pattern FUNCTION = Pattern.compile("Function with name (\\w+) does not");
  private static final Pattern MATCHING = Pattern.compile("No function matches .*'(\\w+)\\(");
  private static final Pattern SYNTAX = Pattern.compile("syntax error at or near \"([^\"]+)\"");
  private static final Pattern NUMBER =
      Pattern.compile("Could not convert string '([^']*)' to (\\w+)");
  private static final Pattern MOMENT =
      Pattern.compile("invalid (date|timestamp|time) field format: \"([^\"]*)\"");

  private final Query query;

  Explanation(Query query) {
    this.query = query;
  }

  Complaint of(SQLException engine) {
    String message = String.valueOf(engine.getMessage());
    Matcher words = COLUMN.matcher(message);
    if (words.find()) {
      return Complaint.invalidQuery("Unrecognized name: " + placed(words.group(1)));
    } else if (words.usePattern(TABLE).find(0)) {
      return missing(words.group(1));
    } else if (words.usePattern(FUNCTION).find(0)) {
      return Complaint.invalidQuery("Function not found: " + placed(words.group(1)));
    } else if (words.usePattern(MATCHING).find(0)) {
      return Complaint.invalidQuery(
          "No matching signature for function " + placed(words.group(1).toUpperCase(Locale.ROOT)));
    } else if (words.usePattern(SYNTAX).find(0)) {
      return Complaint.invalidQuery("Syntax error: Unexpected " + placed(words.group(1)));
    } else if (words.usePattern(NUMBER).find(0)) {
      return Complaint.invalidQuery(bad(words.group(2)) + words.group(1));
    } else if (words.usePattern(MOMENT).find(0)) {
      return Complaint.invalidQuery("Invalid " + words.group(1) + ": '" + words.group(2) + "'");
    }
    return Complaint.invalidQuery(message);
  }

  private static String bad(String engineType) {
    return switch (engineType) {
      case "DOUBLE" -> "Bad double value: ";
      case "BOOL", "BOOLEAN" -> "Bad bool value: ";
      default -> "Bad int64 value: ";
    };
  }

  private Complaint missing(String name) {
    if (!name.contains(".") && query.dataset().isEmpty()) {
      return Complaint.invalidQuery(
          "Table \"" + name + "\" must be qualified with a dataset (e.g. dataset.table).");
    }
    String dotted = name.contains(".") ? name : query.dataset() + "." + name;
    return Complaint.notFound(
        "Table " + query.project() + ":" + dotted + " was not found in location EU");
  }

  private String placed(String name) {
    int at = query.sql().toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT));
    return at < 0 ? name : name + Token.place(query.sql(), at);
  }
}
