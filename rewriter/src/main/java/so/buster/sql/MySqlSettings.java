package so.buster.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** SET: MySQL 8.4 manual §15.7.6, §15.3.7. Literal values only, and never GLOBAL or PERSIST. */
final class MySqlSettings {
  private static final Set<String> UTF8 = Set.of("utf8", "utf8mb3", "utf8mb4");

  private final TokenCursor at;
  private final String sql;
  private final Policy policy;

  private MySqlSettings(TokenCursor at, String sql, Policy policy) {
    this.at = at;
    this.sql = sql;
    this.policy = policy;
  }

  /** Reads what follows SET, to its end. */
  static Verdict set(TokenCursor at, String sql, Policy policy) {
    return new MySqlSettings(at, sql, policy).set();
  }

  private Verdict set() {
    if (at.accept("names")) {
      return names();
    } else if (at.peek().is("charset") || at.peek().is("character")) {
      return characterSet();
    }
    boolean session = at.accept("session") || at.accept("local");
    if (at.accept("transaction")) {
      // Without SESSION it is about the next transaction only.
      TransactionModes.read(at);
      return session
          ? verdict(Verdict.Effect.SETS, "session characteristics")
          : verdict(Verdict.Effect.SETS_LOCALLY, "transaction");
    }
    return assignments();
  }

  private Verdict names() {
    utf8();
    if (at.accept("collate")) {
      int start = at.peek().start();
      if (!at.literal().toLowerCase(Locale.ROOT).startsWith("utf8")) {
        throw new Fault(Reason.SESSION_SETTING, start);
      }
    }
    return verdict(Verdict.Effect.SETS, "names");
  }

  private Verdict characterSet() {
    if (!at.accept("charset")) {
      at.expect("character", "set");
    }
    utf8();
    return verdict(Verdict.Effect.SETS, "names");
  }

  /** DEFAULT is the server's own, which nobody here knows. */
  private void utf8() {
    int start = at.peek().start();
    if (!UTF8.contains(at.literal().toLowerCase(Locale.ROOT))) {
      throw new Fault(Reason.SESSION_SETTING, start, "Text is UTF-8 here: utf8mb4.");
    }
  }

  /** {@code a = 1, SESSION b = 2}: what nobody knows how to undo ends the connection. */
  private Verdict assignments() {
    List<String> names = new ArrayList<>();
    do {
      if (!at.accept("session")) {
        at.accept("local");
      }
      int start = at.peek().start();
      String name = variable();
      if (name.equals("autocommit") && names.isEmpty()) {
        return autoCommit();
      }
      assign(name, start);
      names.add(name);
    } while (at.acceptMark(","));
    return verdict(Verdict.Effect.SETS, String.join(",", names));
  }

  /** The driver keeps this switch itself: off begins a transaction, on ends it. */
  private Verdict autoCommit() {
    at.expectMark("=");
    int start = at.peek().start();
    return switch (at.literal().toLowerCase(Locale.ROOT)) {
      case "0", "off", "false" -> verdict(Verdict.Effect.BEGINS, "");
      case "1", "on", "true" -> verdict(Verdict.Effect.COMMITS, "");
      default -> throw new Fault(Reason.SESSION_SETTING, start);
    };
  }

  private void assign(String name, int position) {
    SettingRule rule = MySqlSettingRules.of(name);
    if (rule == null) {
      throw new Fault(Reason.SESSION_SETTING, position);
    }
    at.expectMark("=");
    int value = at.peek().start();
    if (!rule.accepts().test(List.of(at.literal()), policy)) {
      throw rule.fault(name, value);
    }
  }

  /** {@code a}, {@code @@a}, {@code @@session.a}. */
  private String variable() {
    if (at.peek().kind() != Token.Kind.VARIABLE) {
      return at.name().toLowerCase(Locale.ROOT);
    }
    Token token = at.take();
    if (!token.text().startsWith("@@")) {
      throw new Fault(Reason.WRITES, token.start());
    }
    if (token.text().equals("@@session") || token.text().equals("@@local")) {
      at.expectMark(".");
      return at.name().toLowerCase(Locale.ROOT);
    }
    return token.text().substring(2);
  }

  private Verdict verdict(Verdict.Effect effect, String name) {
    at.expectEnd();
    return new Verdict.Session(sql, effect, name);
  }
}
