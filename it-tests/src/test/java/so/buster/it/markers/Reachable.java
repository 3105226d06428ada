package so.buster.it.markers;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What every object of ours and of the pool's says of itself, as a debugger, a log or a heap viewer
 * would ask it, wherever it hangs below the ones that a caller holds. Fields of vendors' objects
 * and of the JDK's are not followed; what collections hold is.
 */
final class Reachable {
  /** The guard's value for a table: its text is the name, and nothing else ever is. */
  private static final String NAMED = "so.buster.sql.TableName";

  private static final int MOST = 100_000;

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Object> waiting = new ArrayDeque<>();

  private Reachable() {}

  /** Tells the class and the text of each. */
  static int from(Object start, BiConsumer<String, String> said) {
    Reachable walk = new Reachable();
    walk.add(start);
    int ours = 0;
    while (!walk.waiting.isEmpty() && walk.seen.size() < MOST) {
      Object object = walk.waiting.remove();
      String name = object.getClass().getName();
      if (ours(name)) {
        ours++;
        if (!name.equals(NAMED)) {
          said.accept(name, String.valueOf(object));
        }
        walk.fields(object);
      } else if (name.startsWith("com.zaxxer.hikari.")) {
        walk.fields(object);
      } else {
        walk.contents(object);
      }
    }
    return ours;
  }

  private static boolean ours(String name) {
    return name.startsWith("so.buster.") && !name.startsWith("so.buster.it.");
  }

  private void add(@Nullable Object object) {
    if (object != null && !(object instanceof String) && seen.add(object)) {
      waiting.add(object);
    }
  }

  private void contents(Object object) {
    if (object instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            add(key);
            add(value);
          });
    } else if (object instanceof Iterable<?> all && isJdk(object)) {
      all.forEach(this::add);
    } else if (object instanceof Optional<?> optional) {
      optional.ifPresent(this::add);
    } else if (object instanceof AtomicReference<?> reference) {
      add(reference.get());
    } else if (object instanceof Object[] array) {
      for (Object each : array) {
        add(each);
      }
    }
  }

  private static boolean isJdk(Object object) {
    return object.getClass().getName().startsWith("java.util.");
  }

  private void fields(Object object) {
    for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!field.getType().isPrimitive() && !Modifier.isStatic(field.getModifiers())) {
          follow(object, field);
        }
      }
    }
  }

  private void follow(Object object, Field field) {
    try {
      field.setAccessible(true);
      add(field.get(object));
    } catch (InaccessibleObjectException closed) {
      // A field of a JDK class below one of ours, such as Throwable's: nothing of ours is there.
      return;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
