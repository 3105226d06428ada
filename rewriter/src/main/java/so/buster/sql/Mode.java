package so.buster.sql;

/** How the text will be executed, which decides what {@code ?} means. */
public enum Mode {
  /** Through {@code java.sql.Statement}: there are no parameters, {@code ?} is an operator. */
  PLAIN,
  /**
   * Through {@code java.sql.PreparedStatement}: {@code ?} is a parameter, {@code ??} an operator.
   */
  PREPARED
}
