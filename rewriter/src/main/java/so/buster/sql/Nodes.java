package so.buster.sql;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.jsqlparser.parser.CCJSqlParser;
import org.jspecify.annotations.Nullable;

/**
 * The closed world: which of the parser's classes a read may be made of, and which of their fields
 * may be set. Read from {@code nodes.txt} once. Everything else refuses, so that a clause the
 * parser learns in a later version is refused until somebody has thought about it.
 */
final class Nodes {
  private static final String ROOT =
      CCJSqlParser.class.getName().substring(0, CCJSqlParser.class.getName().indexOf(".parser."));

  private static final Map<Class<?>, Node> NODES = load();

  private static final ClassValue<Boolean> IS_NODE =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return type.getName().startsWith(ROOT) && !Enum.class.isAssignableFrom(type);
        }
      };

  private Nodes() {}

  /**
   * One class.
   *
   * @param known fields that may be set, all of which are walked
   * @param unset fields that must be as they are when nobody sets them
   */
  record Node(List<Field> known, List<Field> unset) {}

  /** What is known about this class, or a refusal. */
  static Node of(Object node) {
    Node known = NODES.get(node.getClass());
    if (known == null) {
      throw new Fault(Reason.UNKNOWN_SYNTAX, -1);
    }
    return known;
  }

  /** Whether this is one of the parser's own objects rather than a plain value. */
  static boolean isNode(Object value) {
    return IS_NODE.get(value.getClass());
  }

  static boolean isUnset(@Nullable Object value) {
    return value == null
        || Boolean.FALSE.equals(value)
        || value instanceof Number number && number.longValue() == 0
        || value instanceof Collection<?> collection && collection.isEmpty();
  }

  private static Map<Class<?>, Node> load() {
    Map<Class<?>, Node> nodes = new HashMap<>();
    for (String line : Data.lines(Nodes.class, "nodes.txt")) {
      int colon = line.indexOf(':');
      Set<String> fields = Set.of(line.substring(colon + 1).strip().split(" +"));
      Class<?> type = type(ROOT + "." + line.substring(0, colon));
      nodes.put(type, node(type, fields));
    }
    return Map.copyOf(nodes);
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, true, Nodes.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the parser has no class " + name, e);
    }
  }

  private static Node node(Class<?> type, Set<String> names) {
    List<Field> known = new ArrayList<>();
    List<Field> unset = new ArrayList<>();
    for (Class<?> c = type; c != null && c.getName().startsWith(ROOT); c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        // "node" is the parser's own bookkeeping of tokens, in the superclass of every node.
        if (!Modifier.isStatic(field.getModifiers()) && !field.getName().equals("node")) {
          field.setAccessible(true);
          (names.contains(field.getName()) ? known : unset).add(field);
        }
      }
    }
    return new Node(List.copyOf(known), List.copyOf(unset));
  }
}
