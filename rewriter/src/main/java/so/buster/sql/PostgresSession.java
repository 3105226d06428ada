package so.buster.sql;

import java.util.Locale;
import java.util.Optional;

/**
 * SHOW, SET and RESET of PostgreSQL: https://www.postgresql.org/docs/18/sql-set.html. Roles, READ
 * WRITE and every setting that {@link Settings} do not know are refused.
 */
final class PostgresSession {
  private final TokenCursor at;
  private final String sql;
  private final Policy policy;
  private final Settings settings;

  private PostgresSession(TokenCursor at, String sql, Policy policy, Settings settings) {
    this.at = at;
    this.sql = sql;
    this.policy = policy;
    this.settings = settings;
  }

  /** Empty if the first word begins something else. */
  static Optional<Verdict> judge(TokenCursor at, String sql, Policy policy, Settings settings) {
    return new PostgresSession(at, sql, policy, settings).judge();
  }

  private Optional<Verdict> judge() {
    if (at.accept("show")) {
      return session(Verdict.Effect.READS, shown());
    } else if (at.accept("set")) {
      return set();
    } else if (at.accept("reset")) {
      int start = at.peek().start();
      String name = at.accept("time") ? timeZone() : setting();
      settings.checkReset(name, start);
      return session(Verdict.Effect.SETS, name);
    }
    return Optional.empty();
  }

  private String shown() {
    if (at.accept("time")) {
      return timeZone();
    } else if (at.accept("transaction")) {
      at.expect("isolation", "level");
      return "transaction_isolation";
    } else if (at.accept("session")) {
      at.expect("authorization");
      return "session_authorization";
    }
    return String.join(".", at.path());
  }

  private Optional<Verdict> set() {
    boolean session = at.accept("session");
    if (session && at.accept("characteristics")) {
      at.expect("as", "transaction");
      return session(Verdict.Effect.SETS, characteristic(TransactionModes.read(at)));
    }
    Verdict.Effect effect =
        !session && at.accept("local") ? Verdict.Effect.SETS_LOCALLY : Verdict.Effect.SETS;
    if (at.accept("transaction")) {
      TransactionModes.read(at);
      return session(Verdict.Effect.SETS_LOCALLY, "transaction");
    }
    return session(effect, assigned());
  }

  private static String characteristic(TransactionModes modes) {
    return modes.others() ? "session characteristics" : "default_transaction_isolation";
  }

  /** {@code name = value}, or one of the forms that leave the sign out. */
  private String assigned() {
    if (at.accept("time")) {
      return assigned(timeZone());
    } else if (at.accept("names")) {
      return assigned("client_encoding");
    } else if (at.accept("schema")) {
      return assigned("search_path");
    }
    int start = at.peek().start();
    String name = setting();
    settings.known(name, start);
    if (!at.accept("to")) {
      at.expectMark("=");
    }
    return assigned(name);
  }

  private String assigned(String name) {
    int start = at.peek().start();
    if (at.accept("default")) {
      settings.checkReset(name, start);
    } else {
      settings.check(name, at.literals(), policy, start);
    }
    return name;
  }

  private String timeZone() {
    at.expect("zone");
    return "timezone";
  }

  /** Names of settings ignore case, between quotes too. */
  private String setting() {
    return String.join(".", at.path()).toLowerCase(Locale.ROOT);
  }

  private Optional<Verdict> session(Verdict.Effect effect, String name) {
    at.expectEnd();
    return Optional.of(new Verdict.Session(sql, effect, name));
  }
}
