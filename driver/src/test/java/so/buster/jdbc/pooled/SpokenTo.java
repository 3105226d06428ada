package so.buster.jdbc.pooled;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's connection that writes down what its server would hear, and fails when it is told to.
 */
final class SpokenTo {
  final List<String> heard = new ArrayList<>();
  final Set<String> failing = new HashSet<>();

  Connection connection() {
    return as(
        Connection.class,
        (self, method, arguments) ->
            switch (method.getName()) {
              case "createStatement" -> as(Statement.class, (s, m, a) -> statement(m.getName(), a));
              case "commit", "rollback", "close", "getSchema" -> hear(method.getName());
              default -> null;
            });
  }

  private @Nullable Object statement(String method, Object @Nullable [] arguments)
      throws SQLException {
    return switch (method) {
      case "execute" -> {
        hear(String.valueOf(arguments == null ? "" : arguments[0]));
        yield false;
      }
      case "executeQuery" -> {
        hear(String.valueOf(arguments == null ? "" : arguments[0]));
        yield as(ResultSet.class, (self, m, a) -> m.getName().equals("next") ? false : null);
      }
      case "getFetchSize" -> 0;
      case "isClosed" -> false;
      default -> null;
    };
  }

  private @Nullable Object hear(String text) throws SQLException {
    heard.add(text);
    if (failing.contains(text)) {
      throw new SQLException(text + " failed", "XX000");
    }
    return null;
  }

  private static <T> T as(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(SpokenTo.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
