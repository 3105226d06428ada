package so.buster.sql;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.jsqlparser.expression.Alias;
import net.sf.jsqlparser.expression.AnalyticExpression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.RowGetExpression;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.AllTableColumns;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.TableFunction;
import net.sf.jsqlparser.statement.select.WithItem;
import org.jspecify.annotations.Nullable;

/**
 * A walk over the parser's tree that meets every node once, refuses what {@link Nodes} does not
 * know and collects what the tree takes for names.
 */
final class Tree {
  private final Set<TableName> tables = new LinkedHashSet<>();
  private final List<List<String>> mentions = new ArrayList<>();
  private final Map<String, Integer> names = new HashMap<>();
  private final Map<String, Integer> columnLists = new HashMap<>();
  private final Set<String> tableFunctions = new HashSet<>();
  private final Set<String> functions = new LinkedHashSet<>();

  private final Language language;
  private final QueryNames queryNames;

  private Tree(Language language) {
    this.language = language;
    this.queryNames = new QueryNames(language);
  }

  static Tree of(Select root, Language language) {
    Tree tree = new Tree(language);
    tree.walk(root);
    return tree;
  }

  /** The tables that are named, without what a WITH clause in scope defines. */
  Set<TableName> tables() {
    return tables;
  }

  /** Everything that stands as a table, one list of name parts for each mention. */
  List<List<String>> mentions() {
    return mentions;
  }

  /** How often each word was taken for the name of a column, table or alias. */
  Map<String, Integer> names() {
    return names;
  }

  /** How often each word was taken for an alias or a query with a list of columns behind it. */
  Map<String, Integer> columnLists() {
    return columnLists;
  }

  /** The last parts, lower case, of the names of everything that the tree takes for a call. */
  Set<String> functions() {
    return functions;
  }

  /** The last parts of the names of functions that stand as tables. */
  Set<String> tableFunctions() {
    return tableFunctions;
  }

  private void walk(@Nullable Object value) {
    if (value instanceof Iterable<?> many) {
      many.forEach(this::walk);
      if (!Nodes.isNode(value)) {
        return;
      }
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(this::walk);
      return;
    } else if (value instanceof Map.Entry<?, ?> entry) {
      walk(entry.getKey());
      walk(entry.getValue());
      return;
    }
    if (value != null && Nodes.isNode(value)) {
      node(value);
    }
  }

  private void node(Object node) {
    Nodes.Node known = Nodes.of(node);
    for (Field field : known.unset()) {
      if (!Nodes.isUnset(get(field, node))) {
        throw new Fault(Reason.UNKNOWN_SYNTAX, -1);
      }
    }
    collect(node);
    boolean recursion = queryNames.entersRecursion(node);
    List<WithItem<?>> queries = node instanceof Select select ? select.getWithItemsList() : null;
    if (queries != null) {
      queryNames.enter(queries, this::walk);
    }
    for (Field field : known.known()) {
      Object value = get(field, node);
      boolean walked = queries != null && field.getName().equals("withItemsList");
      if (value instanceof Table qualifier && qualifiesColumns(node)) {
        qualifier.getNameParts().forEach(part -> name(names, part));
      } else if (!walked) {
        walk(value);
      }
    }
    if (queries != null) {
      queryNames.leave();
    }
    if (recursion) {
      queryNames.leave();
    }
  }

  /** {@code t.a} and {@code t.*} name a table that stands in FROM, by itself or by its alias. */
  private static boolean qualifiesColumns(Object node) {
    return node instanceof Column || node instanceof AllTableColumns;
  }

  private void collect(Object node) {
    if (node instanceof Table table) {
      table(table);
    } else if (node instanceof TableFunction function && function.getFunction() != null) {
      tableFunction(function.getFunction().getMultipartName());
    } else if (node instanceof Function function) {
      function(function.getMultipartName());
    } else if (node instanceof AnalyticExpression function && function.getName() != null) {
      function(List.of(function.getName()));
    } else if (node instanceof Column column) {
      name(names, column.getColumnName());
    } else if (node instanceof RowGetExpression field) {
      name(names, field.getColumnName());
    } else if (node instanceof Alias.AliasColumn column) {
      name(names, column.name);
    } else if (node instanceof WithItem<?> with) {
      if (with.getWithItemList() != null && !with.getWithItemList().isEmpty()) {
        name(columnLists, with.getAlias().getName());
      }
    } else if (node instanceof Alias alias && alias.getName() != null) {
      name(names, alias.getName());
      if (alias.getAliasColumns() != null && !alias.getAliasColumns().isEmpty()) {
        name(columnLists, alias.getName());
      }
    }
  }

  private void function(@Nullable List<String> name) {
    if (name != null && !name.isEmpty()) {
      String last = name.get(name.size() - 1);
      // The parser puts words before a name, and what qualifies one, into it: APPROXIMATE
      // percentile_disc, ml.standard_scaler. Between quotes neither blank nor dot is left.
      int begin = Math.max(last.lastIndexOf(' '), last.lastIndexOf('.')) + 1;
      functions.add(AsciiCase.lower(ShapeText.decode(last.substring(begin))));
    }
  }

  /** XMLTABLE and JSON_TABLE are nodes of their own and have no name. */
  private void tableFunction(@Nullable List<String> name) {
    if (name != null && !name.isEmpty()) {
      tableFunctions.add(ShapeText.decode(name.get(name.size() - 1)));
    }
  }

  private void table(Table table) {
    List<String> parts = new ArrayList<>(3);
    for (int i = table.getNameParts().size() - 1; i >= 0; i--) {
      String part = table.getNameParts().get(i);
      if (part == null
          || part.isEmpty()
          || !nameBegins(part.charAt(0))
          || ShapeText.isVariable(part)) {
        throw new Fault(Reason.LITERAL_AS_NAME, -1);
      }
      name(names, part);
      parts.add(ShapeText.decode(part));
    }
    mentions.add(language.tableName(parts));
    String last = table.getNameParts().get(0);
    boolean query = parts.size() == 1 && queryNames.contains(last);
    if (!query) {
      tables.add(new TableName(language.tableName(parts)));
    }
  }

  private static boolean nameBegins(char c) {
    return c == '"' || c == '_' || c >= 'a' && c <= 'z';
  }

  private static void name(Map<String, Integer> counts, @Nullable String name) {
    if (name != null) {
      counts.merge(ShapeText.decode(name), 1, Integer::sum);
    }
  }

  private static @Nullable Object get(Field field, Object node) {
    try {
      return field.get(node);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
