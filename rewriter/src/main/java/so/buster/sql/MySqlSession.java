package so.buster.sql;

import java.util.Optional;

/**
 * SHOW, DESCRIBE, USE, SET and HELP of MySQL and MariaDB: MySQL 8.4 manual §15.7.6, §15.7.7, §15.8.
 */
final class MySqlSession {
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
      return MySqlShow.judge(at, sql);
    } else if (at.accept("describe") || at.accept("desc") || at.accept("explain")) {
      return describe();
    } else if (at.accept("use")) {
      at.name();
      return session(Verdict.Effect.SETS, "schema");
    } else if (at.accept("set")) {
      return Optional.of(MySqlSettings.set(at, sql, policy));
    } else if (at.accept("help")) {
      at.literal();
      return session(Verdict.Effect.READS, "");
    }
    return Optional.empty();
  }

  /** {@code DESCRIBE t [column]}; what explains a query is judged as that query. */
  private Optional<Verdict> describe() {
    Token first = at.peek();
    boolean query = Language.of(Dialect.MYSQL).beginsQuery(first) || Tripwire.trips(first);
    if (!first.isName() || query || MySqlQueries.isOption(first)) {
      return Optional.empty();
    }
    String name = String.join(".", at.path());
    if (!at.atEnd()) {
      at.literal();
    }
    return session(Verdict.Effect.READS, name);
  }

  private Optional<Verdict> session(Verdict.Effect effect, String name) {
    at.expectEnd();
    return Optional.of(new Verdict.Session(sql, effect, name));
  }
}
