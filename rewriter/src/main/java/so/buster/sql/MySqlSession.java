package so.buster.sql;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * SHOW, DESCRIBE, USE, SET and HELP of MySQL and MariaDB: MySQL 8.4 manual §15.7.6, §15.7.7, §15.8.
 * What shows other sessions, accounts or logs is refused.
 */
final class MySqlSession {
  private static final Set<String> OPTIONS = Set.of("extended", "partitions", "analyze");

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
  private final Policy policy;

  private MySqlSession(TokenCursor at, String sql, Policy policy) {
    this.at = at;
    this.sql = sql;
    this.policy = policy;
  }

  /** Empty if the first word begins something else, or a query or condition follows. */
  static Optional<Verdict> judge(TokenCursor at, String sql, Policy policy) {
    return new MySqlSession(at, sql, policy).judge();
  }

  private Optional<Verdict> judge() {
    if (at.accept("show")) {
      return show();
    } else if (at.accept("describe") || at.accept("desc") || at.accept("explain")) {
      return describe();
    } else if (at.accept("use")) {
      at.name();
      return session(Verdict.Effect.SETS, "schema");
    } else if (at.accept("set")) {
      return MySqlSettings.set(at, policy)
          .map(name -> new Verdict.Session(sql, effect(name), name));
    } else if (at.accept("help")) {
      at.literal();
      return session(Verdict.Effect.READS, "");
    }
    return Optional.empty();
  }

  private static Verdict.Effect effect(String name) {
    return name.equals(MySqlSettings.NEXT_TRANSACTION)
        ? Verdict.Effect.SETS_LOCALLY
        : Verdict.Effect.SETS;
  }

  /** {@code DESCRIBE t [column]}; what explains a query is judged as that query. */
  private Optional<Verdict> describe() {
    Language language = Language.of(Dialect.MYSQL);
    Token first = at.peek();
    boolean table = first.isName() && !language.beginsQuery(first);
    if (!table || Words.isOneOf(first, OPTIONS) || first.is("format") || first.is("for")) {
      return Optional.empty();
    }
    String name = String.join(".", at.path());
    if (!at.atEnd()) {
      at.literal();
    }
    return session(Verdict.Effect.READS, name);
  }

  /** The index at which the query behind EXPLAIN and its options begins. */
  static int behindOptions(List<Token> tokens) {
    int i = 1;
    while (i < tokens.size() && Words.isOneOf(tokens.get(i), OPTIONS)) {
      i++;
    }
    boolean format = i + 2 < tokens.size() && tokens.get(i).is("format");
    i = format && tokens.get(i + 1).isMark("=") ? i + 3 : i;
    // ANALYZE SELECT runs a query (MariaDB), ANALYZE TABLE writes statistics.
    boolean statistics =
        tokens.get(0).is("analyze") && i < tokens.size() && tokens.get(i).is("table");
    return statistics ? tokens.size() : i;
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
    return session(Verdict.Effect.READS, "");
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
    return session(Verdict.Effect.READS, String.join(".", at.path()));
  }

  /** {@code SHOW WARNINGS LIMIT 2, 5}. */
  private Optional<Verdict> problems() {
    if (!at.accept("warnings")) {
      at.expect("errors");
    }
    if (at.accept("limit")) {
      at.literals();
    }
    return session(Verdict.Effect.READS, "");
  }

  private Optional<Verdict> session(Verdict.Effect effect, String name) {
    at.expectEnd();
    return Optional.of(new Verdict.Session(sql, effect, name));
  }
}
