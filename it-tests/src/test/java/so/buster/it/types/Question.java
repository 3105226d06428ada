package so.buster.it.types;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A call that asks an object about its first column.
 *
 * @param method what is called
 * @param arguments with what; the column first
 */
record Question(Method method, List<@Nullable Object> arguments) {

  /** Asks; whatever is thrown is an answer, too. */
  Answer of(Object asked) {
    try {
      return Answer.of(method.invoke(asked, arguments.toArray()));
    } catch (InvocationTargetException e) {
      return Answer.of(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    } catch (Exception e) {
      return Answer.of(e);
    }
  }

  /** Asks rows, which say afterwards whether the value was NULL. */
  Answer ofRow(ResultSet rows) throws SQLException {
    Answer answer = of(rows);
    return answer.failed() ? answer : answer.withNull(rows.wasNull());
  }

  boolean calls(String... names) {
    return List.of(names).contains(method.getName());
  }

  /** The class that is asked for, if one is. */
  @Nullable Class<?> type() {
    return arguments.size() == 2 && arguments.get(1) instanceof Class<?> type ? type : null;
  }

  @Override
  public String toString() {
    return arguments.stream()
        .map(Question::shown)
        .collect(Collectors.joining(", ", method.getName() + "(", ")"));
  }

  private static String shown(@Nullable Object argument) {
    if (argument instanceof Class<?> type) {
      return type.getSimpleName() + ".class";
    } else if (argument instanceof java.util.Calendar calendar) {
      return calendar.getTimeZone().getID();
    }
    return argument instanceof Object[] array ? Arrays.toString(array) : String.valueOf(argument);
  }
}
