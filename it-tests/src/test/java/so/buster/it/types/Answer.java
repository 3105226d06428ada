package so.buster.it.types;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What came of a {@link Question}, in a form that can be compared.
 *
 * @param failed whether an exception was thrown
 * @param type the value's class or the interface of JDBC that it implements; the exception's class
 *     of JDBC
 * @param content the value as text; the SQLState
 * @param wasNull what the rows said after it
 */
record Answer(boolean failed, String type, String content, boolean wasNull) {

  /** A value; one that cannot be read is a failure. */
  static Answer of(@Nullable Object value) {
    if (value instanceof Throwable thrown) {
      return failure(thrown);
    }
    try {
      return new Answer(false, Seen.type(value), Seen.content(value), false);
    } catch (Exception e) {
      return failure(e);
    }
  }

  private static Answer failure(Throwable thrown) {
    String state =
        thrown instanceof SQLException error ? String.valueOf(error.getSQLState()) : "no SQLState";
    return new Answer(true, jdbcClass(thrown), state, false);
  }

  /** The class a caller can catch: drivers' own are subclasses of JDBC's. */
  private static String jdbcClass(Throwable thrown) {
    Class<?> type = thrown.getClass();
    while (!type.getName().startsWith("java")) {
      type = type.getSuperclass();
    }
    return type.getName();
  }

  Answer withContent(String other) {
    return new Answer(failed, type, other, wasNull);
  }

  Answer withNull(boolean was) {
    return new Answer(failed, type, content, was);
  }

  @Override
  public String toString() {
    return (failed ? "fails: " : "") + type + " " + content + (wasNull ? " wasNull" : "");
  }
}
