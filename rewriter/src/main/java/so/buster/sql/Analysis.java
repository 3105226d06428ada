package so.buster.sql;

import java.util.ArrayList;
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
    Sequences.check(tokens);
    checkSecrets(tokens);
    Select select = parse(query);
    Tree tree = tree(select, query);
    Set<String> functions = calls.check(query, tree);
    Tripwire.check(query, tree.names(), language);
    language.checkTables(tree.mentions());
    boolean catalogOnly = catalogOnly(tree.tables());
    // What describes the database has a limit of its own, which is kept while reading.
    boolean bounded = query.equals(tokens) && !catalogOnly;
    RowLimit limit = bounded ? RowLimit.of(tokens, select, language) : RowLimit.none();
    return new Plan(
        limit, language.slots(tokens), catalogOnly, Set.copyOf(tree.tables()), functions);
  }

  private Select parse(List<Token> query) {
    try {
      return parsed(Bridge.spell(query, dialect), query);
    } catch (Fault fault) {
      if (fault.reason() != Reason.UNKNOWN_SYNTAX) {
        throw fault;
      }
      return parsedLoosely(query, fault);
    }
  }

  private Select parsedLoosely(List<Token> query, Fault first) {
    try {
      return parsed(Bridge.spellLoosely(query, dialect), query);
    } catch (Fault second) {
      throw explained(first, query);
    }
  }

  private static Select parsed(Speller.Spelling spelling, List<Token> query) {
    if (Parser.parse(spelling) instanceof Select select) {
      return select;
    }
    throw notARead(query, 0);
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

  /** The name whose last part stands here, with the parts before it. */
  private List<String> path(List<Token> tokens, int last) {
    List<String> parts = new ArrayList<>(3);
    parts.add(tokens.get(last).text());
    for (int i = last;
        i > 1 && tokens.get(i - 1).isMark(".") && tokens.get(i - 2).isName();
        i -= 2) {
      parts.add(0, tokens.get(i - 2).text());
    }
    return language.tableName(parts);
  }

  private boolean catalogOnly(Set<TableName> tables) {
    return !tables.isEmpty()
        && tables.stream().allMatch(table -> Catalogues.of(dialect).system(table.parts()));
  }
}
