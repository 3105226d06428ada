package so.buster.sql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SetOperationList;
import net.sf.jsqlparser.statement.select.UnionOp;
import net.sf.jsqlparser.statement.select.WithItem;

/**
 * The names of WITH queries that are in scope. Databases differ in what RECURSIVE makes visible:
 * PostgreSQL all queries of the clause to each other, DuckDB and MySQL only those before; and in
 * DuckDB a query sees itself behind its last UNION and nowhere else. So only what all of them take
 * for a query is one, and everything else counts as a table.
 */
final class QueryNames {
  private final Language language;
  private final Deque<Set<String>> scopes = new ArrayDeque<>();
  private final IdentityHashMap<Object, String> recursive = new IdentityHashMap<>();

  QueryNames(Language language) {
    this.language = language;
  }

  /** Opens the scope of a WITH clause and walks its queries, each in the scope of those before. */
  void enter(List<WithItem<?>> queries, Consumer<WithItem<?>> walk) {
    Set<String> names = new HashSet<>();
    scopes.push(names);
    boolean recurses =
        language.recursesUnasked() || queries.stream().anyMatch(WithItem::isRecursive);
    for (WithItem<?> query : queries) {
      String name = key(query.getAlias().getName());
      if (recurses
          && query.getParenthesedStatement() instanceof ParenthesedSelect body
          && body.getSelect() instanceof SetOperationList list) {
        seesItself(list, name);
      }
      walk.accept(query);
      names.add(name);
    }
  }

  private void seesItself(SetOperationList list, String name) {
    List<Select> arms = list.getSelects();
    if (list.getOperation(arms.size() - 2) instanceof UnionOp) {
      recursive.put(arms.get(arms.size() - 1), name);
    }
  }

  void leave() {
    scopes.pop();
  }

  /** Opens a scope with the recursive query's own name where this node is its last arm. */
  boolean entersRecursion(Object node) {
    String self = recursive.get(node);
    if (self == null) {
      return false;
    }
    scopes.push(Set.of(self));
    return true;
  }

  /** Whether this name, as the parser has it, means a query. */
  boolean contains(String piece) {
    return scopes.stream().anyMatch(names -> names.contains(key(piece)));
  }

  private String key(String piece) {
    return language.nameKey(ShapeText.decode(piece), ShapeText.isQuoted(piece));
  }
}
