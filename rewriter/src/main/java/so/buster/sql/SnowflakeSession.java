package so.buster.sql;

import java.util.List;
import java.util.Optional;

/**
 * SHOW, DESCRIBE, USE and ALTER SESSION SET of Snowflake: SQL reference, "Command reference". Roles
 * are the operator's to choose, and a setting is never unset: the account's own may be no limit.
 */
final class SnowflakeSession {
  private final TokenCursor at;
  private final String sql;
  private final Policy policy;

  private SnowflakeSession(TokenCursor at, String sql, Policy policy) {
    this.at = at;
    this.sql = sql;
    this.policy = policy;
  }

  /** Empty if the first word begins something else. */
  static Optional<Verdict> judge(TokenCursor at, String sql, Policy policy) {
    return new SnowflakeSession(at, sql, policy).judge();
  }

  private Optional<Verdict> judge() {
    if (at.accept("show")) {
      return session(Verdict.Effect.READS, SnowflakeShow.read(at));
    } else if (at.accept("describe") || at.accept("desc")) {
      return session(Verdict.Effect.READS, SnowflakeDescribe.read(at));
    } else if (at.accept("use")) {
      return session(Verdict.Effect.SETS, use());
    } else if (at.accept("alter")) {
      return alter();
    }
    return Optional.empty();
  }

  /** The database SNOWFLAKE holds what all people of the account have asked. */
  private String use() {
    Token kind = at.peek();
    if (at.accept("warehouse")) {
      at.name();
      return "warehouse";
    }
    boolean named = at.accept("database") || at.accept("schema");
    Token first = at.atEnd() ? kind : at.peek();
    List<String> path = at.atEnd() && named ? List.of(kind.text()) : at.path();
    boolean role = !named && (kind.is("role") || kind.is("secondary"));
    if (role && !at.atEnd()) {
      throw new Fault(Reason.SESSION_SETTING, kind.start());
    } else if (path.size() > 2) {
      throw at.unknown();
    } else if (AsciiCase.lower(path.get(0)).equals("snowflake")) {
      throw new Fault(Reason.TABLE_DENIED, first.start());
    }
    return "schema";
  }

  /** One setting at a time, so that each can be undone. */
  private Optional<Verdict> alter() {
    if (!at.accept("session")) {
      return Optional.empty();
    }
    Token verb = at.peek();
    if (!at.accept("set")) {
      throw new Fault(Reason.SESSION_SETTING, verb.start());
    }
    int start = at.peek().start();
    String name = AsciiCase.lower(at.name());
    SnowflakeSettings.known(name, start);
    at.expectMark("=");
    int value = at.peek().start();
    SnowflakeSettings.check(name, List.of(at.literal()), policy, value);
    return session(Verdict.Effect.SETS, name);
  }

  private Optional<Verdict> session(Verdict.Effect effect, String name) {
    at.expectEnd();
    return Optional.of(new Verdict.Session(sql, effect, name));
  }
}
