package so.buster.sql;

/**
 * What may stand behind BEGIN and SET TRANSACTION.
 *
 * @param isolation the level in upper case as SQL writes it; empty if none
 * @param others whether anything else stood there too: READ ONLY, [NOT] DEFERRABLE, a snapshot
 */
record TransactionModes(String isolation, boolean others) {

  /** Reads to the end of the statement; READ WRITE is refused. */
  static TransactionModes read(TokenCursor at) {
    String isolation = "";
    boolean others = false;
    while (!at.atEnd()) {
      if (at.accept("isolation")) {
        isolation = isolation(at);
      } else if (at.accept("with")) {
        // MySQL: the driver begins at the first read, so that is when the snapshot is taken.
        at.expect("consistent", "snapshot");
        others = true;
      } else {
        readOnlyOrDeferrable(at);
        others = true;
      }
      if (at.acceptMark(",") && at.atEnd()) {
        throw at.unknown();
      }
    }
    return new TransactionModes(isolation, others);
  }

  private static String isolation(TokenCursor at) {
    at.expect("level");
    if (at.accept("serializable")) {
      return "SERIALIZABLE";
    } else if (at.accept("repeatable")) {
      at.expect("read");
      return "REPEATABLE READ";
    }
    at.expect("read");
    if (at.accept("committed")) {
      return "READ COMMITTED";
    }
    at.expect("uncommitted");
    return "READ UNCOMMITTED";
  }

  private static void readOnlyOrDeferrable(TokenCursor at) {
    if (at.accept("read")) {
      if (at.peek().is("write")) {
        throw new Fault(Reason.TRANSACTION_MODE, at.peek().start());
      }
      at.expect("only");
    } else {
      at.accept("not");
      at.expect("deferrable");
    }
  }
}
