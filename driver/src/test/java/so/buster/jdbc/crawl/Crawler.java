package so.buster.jdbc.crawl;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Calls every method of everything that can be reached from a connection: results, exceptions with
 * their causes, successors and fields, warnings, elements of arrays and collections. What is
 * foreign is reported with the way that led to it.
 */
public final class Crawler {
  /** Calls that end something; made last, so that they do not keep the crawler from the rest. */
  private static final Set<String> ENDS = Set.of("close", "abort", "free");

  /** Calls that leave the row; made after those that read it. */
  private static final Set<String> MOVES =
      Set.of(
          "next", "previous", "first", "last", "absolute", "relative", "beforeFirst", "afterLast");

  private final Predicate<Object> foreign;
  private final Arguments arguments;
  private final List<Runnable> weathers;
  private final Set<String> escapes = new LinkedHashSet<>();
  private final Set<String> seen = new HashSet<>();
  private final Map<Class<?>, List<Method>> methods = new HashMap<>();
  private final Set<String> called = new HashSet<>();
  private final Set<Object> reached = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * A crawler.
   *
   * @param foreign whether an object is one that must not be reached
   * @param arguments what to call methods with
   * @param weathers each call is made once in every one of these, which are set before it
   */
  public Crawler(Predicate<Object> foreign, Arguments arguments, List<Runnable> weathers) {
    this.foreign = foreign;
    this.arguments = arguments;
    this.weathers = List.copyOf(weathers);
  }

  /** Walks everything behind {@code connection}, which is closed at the end. */
  public void crawl(Connection connection) {
    visit(connection, "Connection", "");
    for (Object object : List.copyOf(reached)) {
      end(object);
    }
  }

  /** Calls again what a crawl has reached, and left closed. */
  public void crawlReached() {
    seen.clear();
    for (Object object : List.copyOf(reached)) {
      callAll(object, "closed " + object.getClass().getSimpleName());
    }
  }

  /** The ways to foreign objects; none, it is hoped. */
  public Set<String> escapes() {
    return escapes;
  }

  /** The methods that were called, as {@code Interface.method(types)}. */
  public Set<String> called() {
    return called;
  }

  private void visit(@Nullable Object object, String path, String step) {
    if (object == null) {
      return;
    }
    if (foreign.test(object)) {
      escapes.add(path + " -> " + object.getClass().getName());
    } else if (object instanceof Throwable thrown) {
      visitThrowable(thrown, path);
    } else if (object instanceof Object[] elements) {
      visitAll(Arrays.asList(elements), path);
    } else if (object instanceof Collection<?> elements) {
      visitAll(elements, path);
    } else if (object instanceof Map<?, ?> map) {
      visitAll(map.keySet(), path);
      visitAll(map.values(), path);
    } else if (!Faces.of(object).isEmpty()
        && reached.add(object)
        && seen.add(object.getClass().getName() + step)) {
      callAll(object, path);
    }
  }

  private void visitAll(Collection<?> elements, String path) {
    for (Object element : elements) {
      visit(element, path + "[]", "");
    }
  }

  private void visitThrowable(Throwable thrown, String path) {
    Set<Throwable> chain = new LinkedHashSet<>();
    collect(thrown, chain);
    for (Throwable one : chain) {
      if (foreign.test(one)) {
        escapes.add(path + " throws -> " + one.getClass().getName());
      }
      for (Object held : Fields.of(one)) {
        if (foreign.test(held)) {
          escapes.add(path + " throws holding -> " + held.getClass().getName());
        }
      }
    }
  }

  private static void collect(@Nullable Throwable thrown, Set<Throwable> chain) {
    if (thrown == null || !chain.add(thrown)) {
      return;
    }
    collect(thrown.getCause(), chain);
    for (Throwable suppressed : thrown.getSuppressed()) {
      collect(suppressed, chain);
    }
    if (thrown instanceof SQLException sql) {
      collect(sql.getNextException(), chain);
      sql.forEach(next -> collect(next, chain));
    }
    if (thrown instanceof SQLWarning warning) {
      collect(warning.getNextWarning(), chain);
    }
  }

  private void callAll(Object object, String path) {
    for (Class<?> face : Faces.of(object)) {
      for (Method method : methods(face)) {
        if (!ENDS.contains(method.getName())) {
          call(object, face, method, path);
        }
      }
    }
  }

  private List<Method> methods(Class<?> face) {
    return methods.computeIfAbsent(
        face,
        type ->
            Arrays.stream(type.getDeclaredMethods())
                .filter(m -> !Modifier.isStatic(m.getModifiers()))
                .sorted(
                    Comparator.comparing((Method m) -> MOVES.contains(m.getName()))
                        .thenComparing(Method::toString))
                .toList());
  }

  private void end(Object object) {
    for (Class<?> face : Faces.of(object)) {
      for (Method method : methods(face)) {
        if (ENDS.contains(method.getName())) {
          call(object, face, method, "ending " + face.getSimpleName());
        }
      }
    }
  }

  private void call(Object object, Class<?> face, Method method, String path) {
    called.add(method.getDeclaringClass().getSimpleName() + "." + Faces.signature(method));
    String step = face.getSimpleName() + "." + method.getName();
    for (Runnable weather : weathers) {
      for (Object[] values : arguments.of(method)) {
        weather.run();
        Object result;
        try {
          result = method.invoke(object, values);
        } catch (InvocationTargetException e) {
          result = e.getCause();
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(e);
        }
        visit(result, path + "." + step.substring(step.indexOf('.') + 1), step);
      }
    }
  }
}
