package so.buster.sql;

import java.util.List;
import java.util.Optional;

/**
 * Statements about the session rather than about data: those that tools send, in a form in which
 * they harm nobody. Recognised from tokens, with literal values only, and judged each time: a
 * verdict depends on the values.
 */
final class SessionStatements {
  private SessionStatements() {}

  /** Empty if the first word does not begin such a statement. */
  static Optional<Verdict> judge(Dialect dialect, List<Token> tokens, String sql, Policy policy) {
    try {
      TokenCursor at = new TokenCursor(tokens);
      Optional<Verdict> transaction = Language.of(dialect).transaction(at, sql);
      if (transaction.isPresent()) {
        return transaction;
      }
      refuseTexts(at.peek());
      return Language.of(dialect).session(at, sql, policy);
    } catch (Fault fault) {
      return Optional.of(fault.refused());
    }
  }

  /** Words whose refusal can say what to use instead. */
  private static void refuseTexts(Token first) {
    if (first.kind() != Token.Kind.WORD) {
      return;
    }
    switch (first.text()) {
      case "declare", "fetch", "move", "close" ->
          throw refused(first, "A cursor cannot be used by text here; use setFetchSize instead.");
      case "prepare", "execute", "deallocate" ->
          throw refused(first, "A statement cannot be prepared by text; use a PreparedStatement.");
      case "listen", "unlisten", "notify" ->
          throw refused(first, "Notifications reach other sessions and are not available here.");
      case "discard" ->
          throw refused(
              first, "The session cannot be discarded; give the connection back instead.");
      default -> {}
    }
  }

  private static Fault refused(Token first, String hint) {
    return new Fault(Reason.NOT_A_READ, first.start(), hint);
  }
}
