package so.buster.jdbc;

/**
 * One thing that {@code doctor} found out about a database and the credential it was given. Meant
 * for the operator: it may name tables, schemas and roles, and never holds a secret, a host, a
 * row's value or a text of SQL.
 *
 * @param severity how bad it is
 * @param code a stable word for programs, lower case with hyphens
 * @param text one line that says what is so
 * @param advice one line that says what to do; empty if nothing is to be done
 */
public record Finding(Severity severity, String code, String text, String advice) {

  /** How bad it is, worst first. */
  public enum Severity {
    /** Without this driver the credential writes, or reaches beyond the database. */
    CRITICAL,
    /** It may do more than read, or what is read may not be what it seems. */
    WARNING,
    /** Worth knowing. */
    INFO,
    /** Looked at, and as it should be. */
    OK
  }

  public static Finding critical(String code, String text, String advice) {
    return new Finding(Severity.CRITICAL, code, text, advice);
  }

  public static Finding warning(String code, String text, String advice) {
    return new Finding(Severity.WARNING, code, text, advice);
  }

  public static Finding info(String code, String text, String advice) {
    return new Finding(Severity.INFO, code, text, advice);
  }

  public static Finding ok(String code, String text) {
    return new Finding(Severity.OK, code, text, "");
  }
}
