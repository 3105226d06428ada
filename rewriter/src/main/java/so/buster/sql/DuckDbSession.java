package so.buster.sql;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * SHOW and DESCRIBE of a name, PRAGMA and CALL that report, USE, SET and RESET of DuckDB:
 * https://duckdb.org/docs/stable/sql/statements/overview. Names, never strings: where no table has
 * a name, DuckDB opens a file.
 */
final class DuckDbSession {
  private static final Set<String> PRAGMAS = DataFile.names(Dialect.DUCKDB, "pragmas.txt");

  private final TokenCursor at;
  private final String sql;
  private final Policy policy;

  private DuckDbSession(TokenCursor at, String sql, Policy policy) {
    this.at = at;
    this.sql = sql;
    this.policy = policy;
  }

  /** Empty if the first word begins something else, or a query follows it. */
  static Optional<Verdict> judge(TokenCursor at, String sql, Policy policy) {
    return new DuckDbSession(at, sql, policy).judge();
  }

  private Optional<Verdict> judge() {
    if (at.accept("show") || at.accept("describe") || at.accept("desc")) {
      return describe();
    } else if (at.accept("summarize")) {
      return summarize();
    } else if (at.accept("use")) {
      at.path();
      return session(Verdict.Effect.SETS, "schema");
    } else if (at.accept("pragma")) {
      return pragma();
    } else if (at.accept("call")) {
      return call();
    } else if (at.accept("set")) {
      return set();
    } else if (at.accept("reset")) {
      return session(Verdict.Effect.SETS, setting());
    }
    return Optional.empty();
  }

  private boolean beginsQuery() {
    return Language.of(Dialect.DUCKDB).beginsQuery(at.peek()) && !at.peek().is("table");
  }

  /** It shows values, so it is judged as a read; only its name is checked here. */
  private Optional<Verdict> summarize() {
    if (!beginsQuery()) {
      relation();
      at.expectEnd();
    }
    return Optional.empty();
  }

  private Optional<Verdict> describe() {
    if (beginsQuery()) {
      return Optional.empty();
    } else if (at.atEnd()) {
      return session(Verdict.Effect.READS, "");
    } else if (at.accept("all")) {
      at.expect("tables");
      return session(Verdict.Effect.READS, "");
    }
    int start = at.peek().start();
    String name = relation();
    if (DuckDbSettings.secret(name)) {
      throw new Fault(Reason.SESSION_SETTING, start);
    }
    if (name.equals("tables") && at.accept("from")) {
      at.path();
    }
    return session(Verdict.Effect.READS, name);
  }

  /** A table or setting that is named, not written as a string, and that cannot be a file. */
  private String relation() {
    at.accept("table");
    Token first = at.peek();
    if (first.kind() == Token.Kind.STRING) {
      throw new Fault(Reason.FILE_ACCESS, first.start());
    }
    List<String> path = at.path();
    FileTables.check(List.of(path));
    if (Catalogues.of(Dialect.DUCKDB).secret(path)) {
      throw new Fault(Reason.TABLE_DENIED, first.start());
    }
    return String.join(".", path);
  }

  private Optional<Verdict> pragma() {
    Token token = at.peek();
    String name = AsciiCase.lower(at.name());
    if (at.peek().isMark("=")) {
      throw new Fault(Reason.SESSION_SETTING, token.start());
    }
    if (!PRAGMAS.contains(name)) {
      throw new Fault(Reason.NOT_A_READ, token.start());
    }
    if (at.acceptMark("(")) {
      arguments();
    }
    return session(Verdict.Effect.READS, name);
  }

  /** {@code CALL pragma_version()}: only what describes the catalogue. */
  private Optional<Verdict> call() {
    Token token = at.peek();
    List<String> path = at.path();
    at.expectMark("(");
    boolean allowed =
        Functions.of(Dialect.DUCKDB).standing(path, policy) == Functions.Standing.ALLOWED
            && Catalogues.of(Dialect.DUCKDB).system(path);
    if (!allowed) {
      throw new Fault(Reason.NOT_A_READ, token.start());
    }
    arguments();
    return session(Verdict.Effect.READS, String.join(".", path));
  }

  private void arguments() {
    if (!at.acceptMark(")")) {
      do {
        at.literal();
        while (at.acceptMark(".")) {
          at.name();
        }
      } while (at.acceptMark(","));
      at.expectMark(")");
    }
  }

  private Optional<Verdict> set() {
    at.accept("session");
    String name = setting();
    if (!at.accept("to")) {
      at.acceptMark("=");
    }
    int start = at.peek().start();
    DuckDbSettings.check(name, at.literals(), policy, start);
    return session(Verdict.Effect.SETS, name);
  }

  /** The name of a setting that may be changed. */
  private String setting() {
    int start = at.peek().start();
    if (at.accept("time")) {
      at.expect("zone");
      return "timezone";
    }
    String name = AsciiCase.lower(at.name());
    DuckDbSettings.known(name, start);
    return name;
  }

  private Optional<Verdict> session(Verdict.Effect effect, String name) {
    at.expectEnd();
    return Optional.of(new Verdict.Session(sql, effect, name));
  }
}
