package so.buster.sql;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.sf.jsqlparser.statement.select.Select;

/** Judges a shape that has not been seen before. */
final class Analysis {
  private final Dialect dialect;
  private final Calls calls;

  Analysis(Dialect dialect, Policy policy) {
    this.dialect = dialect;
    this.calls = new Calls(dialect, policy);
  }

  /** The plan for one statement, or a refusal by {@link Fault}. */
  Plan of(List<Token> tokens) {
    int from = Explain.prefix(tokens, dialect);
    if (from >= tokens.size() || !Explain.beginsQuery(tokens.get(from), dialect)) {
      throw notARead(tokens, Math.min(from, tokens.size() - 1));
    }
    Locks.check(tokens);
    checkSecrets(tokens);
    List<Token> query = tokens.subList(from, tokens.size());
    Select select = parse(query);
    Tree tree = tree(select, query);
    Set<String> functions = calls.check(query, tree);
    Tripwire.check(query, tree.names());
    if (dialect == Dialect.DUCKDB) {
      FileTables.check(tree.tables());
    }
    boolean catalogOnly = catalogOnly(tree);
    return new Plan(limit(tokens, from, select, catalogOnly), catalogOnly, tables(tree), functions);
  }

  /** What describes the database has a limit of its own, which is kept while reading. */
  private static RowLimit limit(List<Token> tokens, int from, Select select, boolean catalogOnly) {
    return from > 0 || catalogOnly
        ? RowLimit.none()
        : RowLimit.of(tokens, 0, tokens.size(), select);
  }

  private Select parse(List<Token> query) {
    try {
      if (Parser.parse(Bridge.spell(query, dialect)) instanceof Select select) {
        return select;
      }
      throw notARead(query, 0);
    } catch (Fault fault) {
      throw explained(fault, query);
    }
  }

  private static Tree tree(Select select, List<Token> query) {
    try {
      return Tree.of(select);
    } catch (Fault fault) {
      throw explained(fault, query);
    }
  }

  /** Where the parser only says that it does not understand, a word that writes says more. */
  private static Fault explained(Fault fault, List<Token> query) {
    for (int i = 1; i < query.size() && fault.reason() == Reason.UNKNOWN_SYNTAX; i++) {
      boolean name = query.get(i - 1).isMark(".") || query.get(i - 1).is("as");
      if (Tripwire.trips(query.get(i)) && !name) {
        return new Fault(Reason.WRITES, query.get(i).start());
      }
    }
    return fault;
  }

  private static Fault notARead(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    return new Fault(Tripwire.trips(token) ? Reason.WRITES : Reason.NOT_A_READ, token.start());
  }

  /** A name that only a secret catalogue has stands nowhere in an honest query. */
  private void checkSecrets(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.isName() && Catalogues.of(dialect).secret(List.of(token.text()))) {
        throw new Fault(Reason.TABLE_DENIED, token.start());
      }
    }
  }

  private boolean catalogOnly(Tree tree) {
    boolean any = false;
    for (List<String> table : tree.tables()) {
      boolean query = table.size() == 1 && tree.queries().contains(table.get(0));
      if (!query && !Catalogues.of(dialect).system(table)) {
        return false;
      }
      any |= !query;
    }
    return any;
  }

  private static Set<String> tables(Tree tree) {
    Set<String> tables = new HashSet<>();
    for (List<String> table : tree.tables()) {
      if (table.size() > 1 || !tree.queries().contains(table.get(0))) {
        tables.add(String.join(".", table));
      }
    }
    return tables;
  }
}
