package so.buster.it.database.snowflake;

import java.sql.SQLException;
import java.util.Locale;

/** An error as the service tells it: its number, an SQLState and a message. */
final class Complaint extends Exception {
  private static final long serialVersionUID = 1L;

  private final int code;
  private final String state;

  Complaint(int code, String state, String message) {
    super(message);
    this.code = code;
    this.state = state;
  }

  int code() {
    return code;
  }

  String state() {
    return state;
  }

  static Complaint cancelled() {
    return new Complaint(604, "57014", "SQL execution canceled");
  }

  static Complaint timedOut(long seconds) {
    return new Complaint(
        630,
        "57014",
        "Statement reached its statement or warehouse timeout of "
            + seconds
            + " second(s) and was canceled.");
  }

  static Complaint unsupported(String what) {
    return new Complaint(1003, "42000", "SQL compilation error:\nunexpected '" + what + "'.");
  }

  /** DuckDB's words under the numbers that Snowflake has for the same mistakes. */
  static Complaint of(SQLException engine) {
    String message = String.valueOf(engine.getMessage());
    String kind = message.toLowerCase(Locale.ROOT);
    if (kind.contains("does not exist")) {
      return new Complaint(2003, "42S02", "SQL compilation error:\n" + message);
    } else if (kind.startsWith("binder error") && kind.contains("not found")) {
      return new Complaint(904, "42000", "SQL compilation error: error line 1\n" + message);
    } else if (kind.startsWith("conversion error")) {
      return new Complaint(100_038, "22018", message);
    }
    return new Complaint(1003, "42000", "SQL compilation error:\n" + message);
  }
}
