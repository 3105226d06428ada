package so.buster.jdbc.guarded;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A vendor's object that does what a test says, and keeps count of what it is asked. */
final class Stub<T> {
  /** What one method does. */
  @FunctionalInterface
  interface Answer {
    @Nullable Object to(List<@Nullable Object> arguments) throws Throwable;
  }

  final List<String> calls = new CopyOnWriteArrayList<>();
  final T object;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();

  Stub(Class<T> type) {
    object =
        type.cast(
            Proxy.newProxyInstance(
                Stub.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, given) -> answer(self, method, given)));
  }

  /** A connection in auto-commit mode that makes these statements. */
  static Stub<java.sql.Connection> connection(java.sql.Statement statement) {
    return new Stub<>(java.sql.Connection.class)
        .on("getAutoCommit", arguments -> true)
        .on("createStatement", arguments -> statement);
  }

  Stub<T> on(String method, Answer answer) {
    answers.put(method, answer);
    return this;
  }

  private @Nullable Object answer(Object self, Method method, Object @Nullable [] given)
      throws Throwable {
    List<@Nullable Object> arguments = given == null ? List.of() : java.util.Arrays.asList(given);
    Answer answer = answers.get(method.getName());
    if (answer == null && method.getDeclaringClass() == Object.class) {
      return switch (method.getName()) {
        case "hashCode" -> System.identityHashCode(self);
        case "toString" -> "stub";
        default -> self == arguments.get(0);
      };
    }
    calls.add(method.getName() + arguments);
    return answer == null ? Recorder.value(method.getReturnType(), 0) : answer.to(arguments);
  }
}
