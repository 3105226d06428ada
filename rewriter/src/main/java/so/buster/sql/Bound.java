package so.buster.sql;

/** How the rows of a read are bounded. */
public enum Bound {
  /** The text gets a limit. */
  ADDED,
  /** The text had a larger limit, which is lowered. */
  LOWERED,
  /** The text has a limit that is small enough. */
  KEPT,
  /** The text stays, and reading stops at the limit: nothing else is certain to change nothing. */
  READING,
  /** It describes the database, so the limit for metadata holds, while reading. */
  METADATA
}
