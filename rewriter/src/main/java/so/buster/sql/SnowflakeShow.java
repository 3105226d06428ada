package so.buster.sql;

import java.util.Set;

/**
 * What stands behind SHOW: SQL reference, "SHOW". Objects and their properties; not users, grants,
 * integrations, secrets, or what other sessions do.
 */
final class SnowflakeShow {
  /** Kinds of objects, in words with one blank between them. */
  private static final Set<String> OBJECTS =
      Set.of(
          "alerts",
          "builtin functions",
          "classes",
          "columns",
          "database roles",
          "databases",
          "dynamic tables",
          "event tables",
          "exported keys",
          "external functions",
          "external tables",
          "file formats",
          "functions",
          "functions in model",
          "hybrid tables",
          "iceberg tables",
          "imported keys",
          "indexes",
          "materialized views",
          "objects",
          "parameters",
          "pipes",
          "primary keys",
          "procedures",
          "regions",
          "roles",
          "schemas",
          "semantic dimensions",
          "semantic facts",
          "semantic metrics",
          "semantic views",
          "sequences",
          "stages",
          "streams",
          "tables",
          "tags",
          "tasks",
          "unique keys",
          "user functions",
          "user procedures",
          "variables",
          "versions in model",
          "views",
          "warehouses");

  private static final Set<String> SCOPES =
      Set.of("account", "database", "schema", "session", "table", "view", "warehouse");

  private SnowflakeShow() {}

  /** Reads to the end; returns what is shown. */
  static String read(TokenCursor at) {
    at.accept("terse");
    int start = at.peek().start();
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < 3 && at.peek().kind() == Token.Kind.WORD; i++) {
      shown.append(i == 0 ? "" : " ").append(at.take().text());
      if (OBJECTS.contains(shown.toString())) {
        clauses(at);
        return shown.toString();
      }
    }
    throw new Fault(Reason.NOT_A_READ, start);
  }

  private static void clauses(TokenCursor at) {
    at.accept("history");
    if (at.accept("like")) {
      literal(at, Token.Kind.STRING);
    }
    if (at.accept("in") || at.accept("for")) {
      scope(at);
    }
    if (at.accept("starts")) {
      at.expect("with");
      literal(at, Token.Kind.STRING);
    }
    if (at.accept("limit")) {
      literal(at, Token.Kind.NUMBER);
      if (at.accept("from")) {
        literal(at, Token.Kind.STRING);
      }
    }
  }

  /** {@code ACCOUNT}, {@code SCHEMA}, {@code SCHEMA a.b}, {@code a.b}. */
  private static void scope(TokenCursor at) {
    boolean kind = Words.isOneOf(at.peek(), SCOPES);
    if (kind) {
      at.take();
    }
    boolean follows = at.peek().is("starts") || at.peek().is("limit") || at.atEnd();
    if (!kind || !follows) {
      SnowflakeDescribe.path(at);
    }
  }

  private static void literal(TokenCursor at, Token.Kind kind) {
    if (at.peek().kind() != kind) {
      throw at.unknown();
    }
    at.take();
  }
}
