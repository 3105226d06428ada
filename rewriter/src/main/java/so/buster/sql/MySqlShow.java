package so.buster.sql;

import java.util.Optional;
import java.util.Set;

/**
 * What SHOW may list: MySQL 8.4 manual §15.7.7, MariaDB manual "SHOW". Other sessions, accounts,
 * grants, logs and servers are not in it.
 */
final class MySqlShow {
  /** What SHOW lists, with one word. */
  private static final Set<String> LISTS =
      Data.words(
          """
          databases schemas engines charset collation plugins privileges variables status
          triggers events tables
          """);

  private static final Set<String> OF_A_TABLE =
      Set.of("columns", "fields", "index", "indexes", "keys");

  private static final Set<String> CREATED =
      Data.words(
          """
          table view database schema procedure function trigger event sequence package
          """);

  private final TokenCursor at;
  private final String sql;

  private MySqlShow(TokenCursor at, String sql) {
    this.at = at;
    this.sql = sql;
  }

  /** Reads what follows SHOW; empty if a condition follows, which is judged as one. */
  static Optional<Verdict> judge(TokenCursor at, String sql) {
    return new MySqlShow(at, sql).show();
  }

  private Optional<Verdict> show() {
    if (at.accept("create")) {
      return created();
    }
    if (at.accept("count")) {
      at.expectMark("(");
      at.expectMark("*");
      at.expectMark(")");
      return problems();
    }
    boolean scoped = at.accept("global") || at.accept("session") || at.accept("local");
    at.accept("extended");
    at.accept("full");
    at.accept("storage");
    Token what = at.peek();
    if (scoped && !what.is("variables") && !what.is("status")) {
      throw new Fault(Reason.NOT_A_READ, what.start());
    }
    if (what.is("warnings") || what.is("errors")) {
      return problems();
    }
    return listed(what);
  }

  private Optional<Verdict> listed(Token what) {
    if (Words.isOneOf(what, OF_A_TABLE)) {
      at.take();
      in(true);
    } else if (at.accept("character") || at.accept("char")) {
      at.expect("set");
    } else if (at.accept("table") || at.accept("procedure") || at.accept("function")) {
      at.expect("status");
    } else if (at.accept("open")) {
      at.expect("tables");
    } else if (Words.isOneOf(what, LISTS)) {
      at.take();
    } else {
      throw new Fault(Reason.NOT_A_READ, what.start());
    }
    in(false);
    return like();
  }

  private void in(boolean required) {
    if (at.accept("from") || at.accept("in")) {
      at.path();
    } else if (required) {
      throw at.unknown();
    }
  }

  /** {@code LIKE 'a%'}; a condition is judged as one. */
  private Optional<Verdict> like() {
    if (at.peek().is("where")) {
      return Optional.empty();
    }
    if (at.accept("like")) {
      text();
    }
    return session("");
  }

  private void text() {
    if (at.take().kind() != Token.Kind.STRING) {
      throw at.unknown();
    }
  }

  private Optional<Verdict> created() {
    if (!Words.isOneOf(at.peek(), CREATED)) {
      throw new Fault(Reason.NOT_A_READ, at.peek().start());
    }
    at.take();
    at.accept("body");
    if (at.accept("if")) {
      at.expect("not", "exists");
    }
    return session(String.join(".", at.path()));
  }

  /** {@code SHOW WARNINGS LIMIT 2, 5}. */
  private Optional<Verdict> problems() {
    if (!at.accept("warnings")) {
      at.expect("errors");
    }
    if (at.accept("limit")) {
      at.literals();
    }
    return session("");
  }

  private Optional<Verdict> session(String name) {
    at.expectEnd();
    return Optional.of(new Verdict.Session(sql, Verdict.Effect.READS, name));
  }
}
