package so.buster.jdbc.spi;

/** What stands before the server. */
public enum Pooler {
  /** Nothing that matters: a session stays ours until it is closed. */
  NONE,
  /** A pooler that hands each transaction another session, such as PgBouncer. */
  TRANSACTION
}
