package so.buster.sql;

/**
 * Why something was refused: a stable code for programs, and one line that says what to do. Codes
 * are never renamed or given a second meaning.
 */
public enum Reason {
  EMPTY("There is no statement here; send one query."),
  TOO_LONG("The statement is longer than the guard reads; split it, or pass values as parameters."),
  TOO_DEEP("The statement is nested too deeply; use WITH to flatten it."),
  TOO_COMPLEX("The statement took too long to understand; split it into smaller ones."),
  BAD_CHARACTER("The text holds a character that is not SQL here; remove it."),
  UNTERMINATED("A quote, comment or bracket is not closed; close it."),
  AMBIGUOUS("The text reads as something else under another server setting; write it plainly."),
  MULTIPLE_STATEMENTS("Only one statement may be sent at a time; send them one by one."),
  NOT_A_READ("Only reads are allowed here; this statement is not one."),
  WRITES("Nothing can be written through this connection; use a SELECT."),
  LOCKS("Rows and tables cannot be locked here; remove the locking clause."),
  SESSION_SETTING("This setting cannot be changed here; set it in the connection's configuration."),
  TRANSACTION_MODE("Transactions are read-only here; leave the mode out."),
  UNKNOWN_SYNTAX("This form of SQL is not known to be a read; write it in simpler terms."),
  FUNCTION_NOT_ALLOWED(
      "This function is not known to be harmless; if it only reads, the operator can add it to"
          + " allowFunctions."),
  FUNCTION_DENIED("This function can do more than read and has no switch; leave it out."),
  TABLE_DENIED("This table is not open to this connection; ask its operator."),
  FILE_ACCESS("Files cannot be read through this connection; load them into a table first."),
  LITERAL_AS_NAME("A literal or parameter stands where a name belongs; write the name itself."),
  JDBC_WRITE("This JDBC method writes, and nothing can be written here; use a query."),
  JDBC_EXIT("The vendor's own objects are not handed out; use the standard JDBC interface."),
  JDBC_VALUE("A value of this type cannot be passed or read here; use a plain Java type."),
  INTERNAL("The guard could not judge this statement and refused it; simplify it and report this.");

  private final String hint;

  Reason(String hint) {
    this.hint = hint;
  }

  /** One line for people: what to do about it. */
  public String hint() {
    return hint;
  }
}
