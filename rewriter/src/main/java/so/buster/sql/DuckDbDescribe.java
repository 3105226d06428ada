package so.buster.sql;

/**
 * {@code (DESCRIBE t)}, {@code (SUMMARIZE SELECT a FROM t)}, {@code (SHOW ALL TABLES)} where a
 * query stands: manual, "Describe", "Summarize". What they describe stands as a table, so that it
 * is judged like one. The words are reserved, so that they are no names. {@code (SHOW x)} shows the
 * setting x, of which some are secret, and is refused.
 */
final class DuckDbDescribe {
  private static final String HINT =
      "Settings are not shown as a table here; send SHOW with the name of one that is no secret.";

  private DuckDbDescribe() {}

  /** Spells the statement that begins here; false if there is none. */
  static boolean apply(Speller speller, Token token) {
    Token before = speller.before();
    boolean orders = token.is("desc") && !before.isMark("(");
    if (orders || before.isMark(".") || before.is("as")) {
      return false;
    }
    Token next = speller.next();
    if (next.is("all") && speller.peek(2).is("tables")) {
      return speller.written("select 1", 3);
    } else if (Language.of(Dialect.DUCKDB).beginsQuery(next)) {
      return speller.skipped(1);
    } else if (token.is("show")) {
      return listed(speller, token);
    } else if (next.isName() && DuckDbSettings.secret(next.text())) {
      throw new Fault(Reason.SESSION_SETTING, next.start(), HINT);
    }
    return speller.written("select * from", 1);
  }

  private static boolean listed(Speller speller, Token token) {
    Token what = speller.next();
    boolean known = what.is("tables") || what.is("databases") || what.is("schemas");
    if (!known || !speller.peek(2).isMark(")")) {
      throw new Fault(Reason.SESSION_SETTING, token.start(), HINT);
    }
    return speller.written("select 1", 2);
  }
}
