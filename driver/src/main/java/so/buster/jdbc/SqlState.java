package so.buster.jdbc;

/** Every SQLState this driver raises by itself, by name. Vendor states are kept as they are. */
public enum SqlState {
  /** SQL standard 01, subclass of our own: the answer was cut at the row limit. A warning. */
  TRUNCATED("01B01"),
  /** SQL standard 01000: a request was toned down, for instance to a read-only result set. */
  WARNING("01000"),
  /**
   * SQL standard 08001: the connection could not be made; also every mistake in URL or properties.
   */
  CONNECTION_REFUSED("08001"),
  /** SQL standard 08003: the connection is closed, and with it everything that came from it. */
  CLOSED("08003"),
  /** SQL standard 08006: the connection broke. */
  CONNECTION_BROKEN("08006"),
  /** SQL standard 28000: user or password not accepted. */
  AUTHENTICATION("28000"),
  /**
   * PostgreSQL's insufficient_privilege: refused by the guard. Pools keep the connection on it,
   * whereas 0A000, 08*, 57P0* and 01002 make HikariCP close it.
   */
  REFUSED("42501"),
  /** PostgreSQL's program_limit_exceeded: more rows or bytes than allowed. */
  LIMIT_EXCEEDED("54000"),
  /** PostgreSQL's query_canceled: timeout or cancel. */
  CANCELED("57014"),
  /**
   * SQL/CLI's HY010, function sequence error: the statement or result set is closed, or the call
   * has no meaning now. The connection is well, so it must not look like 08003.
   */
  SEQUENCE("HY010"),
  /** SQL standard HY000: anything else. */
  GENERAL("HY000");

  private final String code;

  SqlState(String code) {
    this.code = code;
  }

  /** The five characters. */
  public String code() {
    return code;
  }
}
