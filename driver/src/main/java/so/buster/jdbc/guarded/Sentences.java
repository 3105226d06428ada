package so.buster.jdbc.guarded;

import java.util.Map;

/**
 * What an SQLState means, in words. Classes and codes are those of ISO 9075-2, table "SQLSTATE
 * class and subclass codes", and of PostgreSQL's manual, appendix "PostgreSQL Error Codes".
 */
final class Sentences {
  private static final Map<String, String> STATES =
      Map.ofEntries(
          Map.entry("08001", "The connection could not be made"),
          Map.entry("08003", "The connection is closed"),
          Map.entry("08006", "The connection broke"),
          Map.entry("0A000", "The database or its driver does not support this"),
          Map.entry("21000", "A subquery that stands for one value returned more than one row"),
          Map.entry("22001", "A text value is too long"),
          Map.entry("22003", "A number is out of range"),
          Map.entry("22007", "A date or time has an invalid format"),
          Map.entry("22008", "A date or time is out of range"),
          Map.entry("22012", "Division by zero"),
          Map.entry("2201B", "A regular expression is invalid"),
          Map.entry("22021", "A character is not in the character set"),
          Map.entry("22023", "A parameter value is invalid"),
          Map.entry("22P02", "A value has an invalid text form for its type"),
          Map.entry("23502", "A value may not be null"),
          Map.entry(
              "24B01",
              "Rows of another statement are still open on this connection; read them to the end or"
                  + " close them first, or use two connections"),
          Map.entry("25001", "A transaction is already open"),
          Map.entry("25006", "The transaction is read-only"),
          Map.entry("25P01", "No transaction is open"),
          Map.entry("25P02", "The transaction has failed; roll it back first"),
          Map.entry("28000", "User or password is not accepted"),
          Map.entry("28P01", "User or password is not accepted"),
          Map.entry("3B001", "The savepoint does not exist"),
          Map.entry("3D000", "The database does not exist"),
          Map.entry("3F000", "The schema does not exist"),
          Map.entry("40001", "The transaction conflicts with another; try it again"),
          Map.entry("40P01", "The transaction was chosen to end a deadlock; try it again"),
          Map.entry("42501", "The database does not permit this"),
          Map.entry("42601", "The SQL has a syntax error"),
          Map.entry("42602", "A name is invalid"),
          Map.entry("42701", "A column is named twice"),
          Map.entry("42702", "A column name is ambiguous"),
          Map.entry("42703", "A column does not exist"),
          Map.entry("42704", "An object or type does not exist"),
          Map.entry("42712", "A table alias is used twice"),
          Map.entry("42725", "A function name is ambiguous"),
          Map.entry("42803", "A column must be grouped or aggregated"),
          Map.entry("42804", "The types of two expressions do not match"),
          Map.entry("42846", "A value cannot be cast to this type"),
          Map.entry("42883", "A function or operator does not exist for these types"),
          Map.entry("42P01", "A table does not exist"),
          Map.entry("42P18", "The type of a parameter cannot be determined"),
          Map.entry("42S02", "A table does not exist"),
          Map.entry("42S22", "A column does not exist"),
          Map.entry("53100", "The server's disk is full"),
          Map.entry("53200", "The server is out of memory"),
          Map.entry("53300", "The server has too many connections"),
          Map.entry("54001", "The statement is too complex for the server"),
          Map.entry("55P03", "A lock was not available in time"),
          Map.entry("57014", "Query cancelled"),
          Map.entry("57P01", "The server ended the connection"),
          Map.entry("57P02", "The server crashed"),
          Map.entry("57P03", "The server is not ready for connections"));

  private static final Map<String, String> CLASSES =
      Map.ofEntries(
          Map.entry("07", "Parameters and statement do not match"),
          Map.entry("08", "The connection failed"),
          Map.entry("22", "A value is invalid for what is done with it"),
          Map.entry("23", "A constraint is violated"),
          Map.entry("24", "The rows are not at a place that can be read"),
          Map.entry("25", "The transaction is not in a state for this"),
          Map.entry("28", "User or password is not accepted"),
          Map.entry("3D", "The database does not exist"),
          Map.entry("3F", "The schema does not exist"),
          Map.entry("40", "The transaction was rolled back"),
          Map.entry("42", "The SQL has an error, or names what does not exist or is not permitted"),
          Map.entry("53", "The server is short of a resource"),
          Map.entry("54", "A limit of the server is exceeded"),
          Map.entry("55", "An object is not in a state for this"),
          Map.entry("57", "The server was told to stop this"),
          Map.entry("58", "The server has a system error"));

  private Sentences() {}

  /** One sentence without its full stop. */
  static String of(String state) {
    String sentence = STATES.get(state);
    return sentence != null
        ? sentence
        : CLASSES.getOrDefault(state.substring(0, 2), "The database reported an error");
  }
}
