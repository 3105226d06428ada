package so.buster.sql;

import java.util.Optional;
import java.util.Set;

/**
 * SHOW and DESC of Redshift, which describe the database: Database Developer Guide, "SQL commands".
 * SET, RESET and SHOW of a setting are PostgreSQL's. DESC IDENTITY PROVIDER shows how people are
 * told apart and is refused, like every form that is not here.
 */
final class RedshiftSession {
  private static final Set<String> LISTS =
      Set.of("databases", "schemas", "tables", "columns", "functions", "procedures", "datashares");

  private static final Set<String> DEFINITIONS = Set.of("table", "view", "external", "procedure");

  private final TokenCursor at;
  private final String sql;

  private RedshiftSession(TokenCursor at, String sql) {
    this.at = at;
    this.sql = sql;
  }

  /** Empty if the first word begins something else. */
  static Optional<Verdict> judge(TokenCursor at, String sql, Policy policy) {
    if (at.peek().is("show") && new RedshiftSession(at, sql).describes()) {
      return Optional.of(new RedshiftSession(at, sql).show());
    } else if (at.accept("desc")) {
      return Optional.of(new RedshiftSession(at, sql).datashare());
    }
    return PostgresSession.judge(at, sql, policy, RedshiftSettings.ALL);
  }

  private boolean describes() {
    Token word = at.peek(1);
    return Words.isOneOf(word, LISTS)
        || Words.isOneOf(word, DEFINITIONS)
        || word.is("parameters")
        || word.is("constraints")
        || word.is("grants")
        || word.is("column");
  }

  private Verdict show() {
    at.expect("show");
    String what = at.take().text();
    switch (what) {
      case "databases", "datashares" -> {}
      case "schemas" -> scope("from", "database");
      case "tables", "functions", "procedures" -> scope("from", "schema");
      case "columns" -> scope("from", "table");
      case "constraints" -> constraints();
      case "parameters" -> routine();
      case "column" -> columnGrants();
      case "grants" -> grants();
      default -> definition(what);
    }
    if (!DEFINITIONS.contains(what)) {
      filter();
    }
    return reads(what);
  }

  private void scope(String... words) {
    at.expect(words);
    at.path();
  }

  private void constraints() {
    if (at.accept("primary")) {
      at.expect("keys");
    } else {
      at.expect("foreign", "keys");
      at.accept("exported");
    }
    scope("from", "table");
  }

  private void routine() {
    at.expect("of");
    if (!at.accept("function")) {
      at.expect("procedure");
    }
    at.path();
    signature();
  }

  private void columnGrants() {
    at.expect("grants");
    scope("on", "table");
    grantee();
  }

  /** {@code GRANTS ON TABLE t FOR ROLE r}, {@code GRANTS FOR u FROM DATABASE d}. */
  private void grants() {
    if (at.accept("on")) {
      if (at.accept("function") || at.accept("procedure")) {
        at.path();
        signature();
      } else {
        if (!at.accept("database") && !at.accept("schema")) {
          at.expect("table");
        }
        at.path();
      }
    }
    grantee();
    if (at.accept("from")) {
      scope("database");
    }
  }

  private void grantee() {
    if (at.accept("for")) {
      at.accept("role");
      at.path();
    }
  }

  private void definition(String what) {
    if (what.equals("external")) {
      at.expect("table");
    }
    at.path();
    if (what.equals("external")) {
      at.accept("partition");
    } else if (what.equals("procedure")) {
      signature();
    }
  }

  /** {@code (integer, varchar(20))}: names, numbers, commas and parentheses. */
  private void signature() {
    if (!at.acceptMark("(")) {
      return;
    }
    for (int depth = 1; depth > 0; ) {
      Token token = at.take();
      depth += token.isMark("(") ? 1 : token.isMark(")") ? -1 : 0;
      boolean part = token.isName() || token.kind() == Token.Kind.NUMBER || token.isMark(",");
      if (!part && !token.isMark("(") && !token.isMark(")")) {
        throw new Fault(Reason.UNKNOWN_SYNTAX, token.start());
      }
    }
  }

  private void filter() {
    if (at.accept("like")) {
      literal(Token.Kind.STRING);
    }
    if (at.accept("limit")) {
      literal(Token.Kind.NUMBER);
    }
  }

  private void literal(Token.Kind kind) {
    if (at.peek().kind() != kind) {
      throw at.unknown();
    }
    at.take();
  }

  /** {@code DESC DATASHARE s OF ACCOUNT '1' NAMESPACE 'x'}. */
  private Verdict datashare() {
    scope("datashare");
    if (at.accept("of")) {
      if (at.accept("account")) {
        literal(Token.Kind.STRING);
      }
      at.expect("namespace");
      literal(Token.Kind.STRING);
    }
    return reads("datashare");
  }

  private Verdict reads(String name) {
    at.expectEnd();
    return new Verdict.Session(sql, Verdict.Effect.READS, name);
  }
}
