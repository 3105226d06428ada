package so.buster.jdbc.crawl;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import so.buster.jdbc.BusterError;

/** What an exception of ours holds on to, for a caller with a debugger or a serializer. */
final class Fields {
  private Fields() {}

  static List<Object> of(Throwable thrown) {
    List<Object> held = new ArrayList<>();
    if (thrown instanceof BusterError) {
      for (Class<?> c = thrown.getClass();
          c.getName().startsWith("so.buster.");
          c = c.getSuperclass()) {
        for (Field field : c.getDeclaredFields()) {
          if (!Modifier.isStatic(field.getModifiers())) {
            add(field, thrown, held);
          }
        }
      }
    }
    return held;
  }

  private static void add(Field field, Throwable thrown, List<Object> held) {
    try {
      field.setAccessible(true);
      Object value = field.get(thrown);
      if (value != null) {
        held.add(value);
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
