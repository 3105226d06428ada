package so.buster.sql;

import java.util.Optional;
import java.util.Set;

/**
 * SHOW and DESC of Redshift, which describe the database: Database Developer Guide, "SQL commands".
 * SHOW MODEL tells where models are kept and DESC IDENTITY PROVIDER how people are told apart; they
 * are refused, like every form that is not here.
 */
final class RedshiftShow {
  private static final Set<String> LISTS =
      Data.words(
          """
          databases schemas tables columns functions procedures datashares parameters constraints
          grants column
          """);

  private static final Set<String> DEFINITIONS = Set.of("table", "view", "external", "procedure");

  private final TokenCursor at;
  private final String sql;

  private RedshiftShow(TokenCursor at, String sql) {
    this.at = at;
    this.sql = sql;
  }

  /** Empty if something else begins here, which may be SHOW of a setting. */
  static Optional<Verdict> judge(TokenCursor at, String sql) {
    Token what = at.peek(1);
    boolean described = Words.isOneOf(what, LISTS) || Words.isOneOf(what, DEFINITIONS);
    if (at.peek().is("show") && described) {
      return Optional.of(new RedshiftShow(at, sql).show());
    }
    return at.accept("desc")
        ? Optional.of(new RedshiftShow(at, sql).datashare())
        : Optional.empty();
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

  /** {@code (integer, character varying(20))}. */
  private void signature() {
    if (!at.acceptMark("(") || at.acceptMark(")")) {
      return;
    }
    do {
      do {
        at.name();
      } while (at.peek().isName());
      if (at.acceptMark("(")) {
        do {
          literal(Token.Kind.NUMBER);
        } while (at.acceptMark(","));
        at.expectMark(")");
      }
    } while (at.acceptMark(","));
    at.expectMark(")");
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
