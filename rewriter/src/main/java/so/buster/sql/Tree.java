package so.buster.sql;

import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.jsqlparser.expression.Alias;
import net.sf.jsqlparser.expression.RowGetExpression;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
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
  private final Deque<Set<String>> scopes = new ArrayDeque<>();
  private final Map<String, Integer> names = new HashMap<>();
  private final Map<String, Integer> columnLists = new HashMap<>();
  private final Set<String> tableFunctions = new HashSet<>();

  private final Language language;

  private Tree(Language language) {
    this.language = language;
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
    List<WithItem<?>> queries = node instanceof Select select ? select.getWithItemsList() : null;
    if (queries != null) {
      enter(queries);
    }
    for (Field field : known.known()) {
      if (queries == null || !field.getName().equals("withItemsList")) {
        walk(get(field, node));
      }
    }
    if (queries != null) {
      scopes.pop();
    }
  }

  /**
   * Walks the queries of a WITH clause, each of which sees those before it, and with RECURSIVE all
   * of them (SQL:2016 part 2 §7.17). What is not surely one of them counts as a table.
   */
  private void enter(List<WithItem<?>> queries) {
    Set<String> names = new HashSet<>();
    scopes.push(names);
    if (queries.stream().anyMatch(WithItem::isRecursive)) {
      queries.forEach(query -> names.add(key(query)));
    }
    for (WithItem<?> query : queries) {
      if (language.recursesUnasked()) {
        names.add(key(query));
      }
      walk(query);
      names.add(key(query));
    }
  }

  private String key(WithItem<?> query) {
    return key(query.getAlias().getName());
  }

  private String key(String piece) {
    return language.nameKey(ShapeText.decode(piece), ShapeText.isQuoted(piece));
  }

  private void collect(Object node) {
    if (node instanceof Table table) {
      table(table);
    } else if (node instanceof TableFunction function && function.getFunction() != null) {
      tableFunction(function.getFunction().getMultipartName());
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
    boolean query = parts.size() == 1 && scopes.stream().anyMatch(s -> s.contains(key(last)));
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
