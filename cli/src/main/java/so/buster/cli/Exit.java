package so.buster.cli;

/** The exit statuses, the same for every command. */
final class Exit {
  /** Everything was allowed and worked. */
  static final int OK = 0;

  /** The database, the network or this program failed. */
  static final int FAILED = 1;

  /** The command line, or a line of its input, was not understood. */
  static final int USAGE = 2;

  /** Something was refused. */
  static final int REFUSED = 3;

  /** Doctor found something that should be better. */
  static final int WARNING = 4;

  /** Doctor found that the credential can do harm. */
  static final int CRITICAL = 5;

  private Exit() {}
}
