package so.buster.sql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.sf.jsqlparser.statement.select.Select;

/** Judges a shape that has not been seen before. */
final class Analysis {
  private final Dialect dialect;
  private final Language language;
  private final Calls calls;

  Analysis(Dialect dialect, Policy policy) {
    this.dialect = dialect;
    this.language = Language.of(dialect);
    this.calls = new Calls(dialect, policy);
  }

  /** The plan for one statement, or a refusal by {@link Fault}. */
  Plan of(List<Token> tokens) {
    List<Token> query = language.query(tokens);
    if (query.isEmpty() || !language.beginsQuery(query.get(0))) {
      throw notARead(tokens, tokens.size() - Math.max(1, query.size()));
    }
    language.check(tokens);
    Locks.check(tokens);
    checkSecrets(tokens);
    Select select = parse(query);
    Tree tree = tree(select, query);
    Set<String> functions = calls.check(query, tree);
    Tripwire.check(query, tree.names());
    language.checkTables(tree.tables());
    boolean catalogOnly = catalogOnly(tree);
    // What describes the database has a limit of its own, which is kept while reading.
    boolean bounded = query.equals(tokens) && !catalogOnly;
    RowLimit limit = bounded ? RowLimit.of(tokens, select, language) : RowLimit.none();
    return new Plan(limit, language.slots(tokens), catalogOnly, tables(tree), functions);
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

  private Tree tree(Select select, List<Token> query) {
    try {
      return Tree.of(select, language);
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
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isName() && Catalogues.of(dialect).secret(path(tokens, i))) {
        throw new Fault(Reason.TABLE_DENIED, token.start());
      }
    }
  }

  /** The name whose last part stands here, with the part before it. */
  private List<String> path(List<Token> tokens, int last) {
    List<String> parts = new ArrayList<>(2);
    if (last > 1 && tokens.get(last - 1).isMark(".") && tokens.get(last - 2).isName()) {
      parts.add(tokens.get(last - 2).text());
    }
    parts.add(tokens.get(last).text());
    return language.tableName(parts);
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
