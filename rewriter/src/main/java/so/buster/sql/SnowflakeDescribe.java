package so.buster.sql;

import java.util.Set;

/**
 * What stands behind DESCRIBE: SQL reference, "DESCRIBE &lt;object&gt;". Not users, stages,
 * integrations, secrets and network policies, and no result of another statement.
 */
final class SnowflakeDescribe {
  /** Kinds of objects by their first word; the rest of the kind behind it, empty if none. */
  private static final Set<String> KINDS =
      Set.of(
          "alert",
          "database",
          "dynamic table",
          "event table",
          "external table",
          "file format",
          "function",
          "iceberg table",
          "materialized view",
          "pipe",
          "procedure",
          "schema",
          "semantic view",
          "sequence",
          "stream",
          "table",
          "task",
          "view",
          "warehouse");

  private SnowflakeDescribe() {}

  /** Reads to the end; returns what kind of object is described. */
  static String read(TokenCursor at) {
    Token first = at.peek();
    String kind = first.kind() == Token.Kind.WORD ? at.take().text() : "";
    if (!KINDS.contains(kind) && at.peek().kind() == Token.Kind.WORD) {
      kind += " " + at.take().text();
    }
    if (!KINDS.contains(kind)) {
      throw new Fault(Reason.NOT_A_READ, first.start());
    }
    path(at);
    if (kind.equals("function") || kind.equals("procedure")) {
      signature(at);
    } else if (kind.endsWith("table") && at.accept("type")) {
      at.acceptMark("=");
      at.expect("columns");
    }
    return kind;
  }

  /** {@code a.b.c}, {@code a..c}. */
  static void path(TokenCursor at) {
    at.name();
    while (at.acceptMark(".")) {
      at.acceptMark(".");
      at.name();
    }
  }

  /** {@code (NUMBER(10, 2), VARCHAR)}: types and names of parameters. */
  private static void signature(TokenCursor at) {
    at.expectMark("(");
    for (int depth = 1; depth > 0; ) {
      Token token = at.take();
      depth += token.isMark("(") ? 1 : token.isMark(")") ? -1 : 0;
      boolean part = token.isName() || token.kind() == Token.Kind.NUMBER || token.isMark(",");
      if (!part && !token.isMark("(") && !token.isMark(")")) {
        throw new Fault(Reason.UNKNOWN_SYNTAX, token.start());
      }
    }
  }
}
