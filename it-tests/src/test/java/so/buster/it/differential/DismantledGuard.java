package so.buster.it.differential;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import so.buster.sql.Dialect;
import so.buster.sql.Guard;
import so.buster.sql.Mode;
import so.buster.sql.Policy;
import so.buster.sql.Verdict;

/** A {@link Guard} of other classes, called by reflection. */
final class DismantledGuard implements Judge {
  private final Object guard;
  private final Method judge;
  private final Map<String, Object> modes = new HashMap<>();
  private final Class<?> session;
  private final Method readText;
  private final Method sessionText;
  private final Method sessionEffect;

  private DismantledGuard(ClassLoader classes, Engine engine) throws ReflectiveOperationException {
    Class<?> type = classes.loadClass(Guard.class.getName());
    Class<?> mode = classes.loadClass(Mode.class.getName());
    Class<?> policy = classes.loadClass(Policy.class.getName());
    Class<?> language = classes.loadClass(Dialect.class.getName());
    Object named = language.getMethod("named", String.class).invoke(null, engine.dialect());
    Object allowed =
        policy
            .getMethod("withAllowedFunctions", Set.class)
            .invoke(
                policy
                    .getMethod("withShadowedFunctions", Set.class)
                    .invoke(policy.getField("DEFAULT").get(null), engine.shadowedFunctions()),
                engine.vouchedFunctions());
    guard =
        type.getConstructor(language, policy)
            .newInstance(((Optional<?>) named).orElseThrow(), allowed);
    judge = type.getMethod("judge", String.class, mode);
    for (Object constant : mode.getEnumConstants()) {
      modes.put(constant.toString(), constant);
    }
    session = classes.loadClass(Verdict.Session.class.getName());
    readText = classes.loadClass(Verdict.Read.class.getName()).getMethod("sql");
    sessionText = session.getMethod("sql");
    sessionEffect = session.getMethod("effect");
  }

  static Judge of(ClassLoader classes, Engine engine) {
    try {
      return new DismantledGuard(classes, engine);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Ruling judge(String sql, Mode mode) {
    try {
      Object verdict = judge.invoke(guard, sql, modes.get(mode.name()));
      if (session.isInstance(verdict)) {
        String effect = sessionEffect.invoke(verdict).toString();
        return new Ruling(Ruling.kind(effect), (String) sessionText.invoke(verdict));
      }
      return readText.getDeclaringClass().isInstance(verdict)
          ? new Ruling(Ruling.Kind.READS, (String) readText.invoke(verdict))
          : Ruling.REFUSED;
    } catch (InvocationTargetException e) {
      // Without a rule the rest may run into what it never meets; that sends nothing.
      return Ruling.REFUSED;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
