package so.buster.it.markers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import so.buster.it.database.Failure;
import so.buster.it.database.LogCapture;
import so.buster.jdbc.BusterError;

/**
 * Listens while something is done, and says where a marker was seen.
 *
 * <p>Logs count at every level: SLF4J at TRACE, {@code java.util.logging} with its root at ALL.
 * What does not count are the JDK's own loggers, which write every request when somebody opens
 * them, and those of the test servers in this process.
 */
final class Watch implements AutoCloseable {
  private static final List<String> NOT_OURS =
      List.of("java.", "javax.", "jdk.", "sun.", "com.sun.", "okhttp3.", "io.zonky.");

  private final List<String> markers;
  private final LogCapture log =
      new LogCapture(Level.ALL, name -> NOT_OURS.stream().noneMatch(name::startsWith));
  private final Surroundings surroundings = new Surroundings();
  private final List<String> sightings = new ArrayList<>();
  private int objects;

  Watch(List<String> markers) {
    this.markers = markers;
  }

  /** An object that a caller holds; asked with everything of ours below it. */
  void holds(Object object) {
    objects += Reachable.from(object, (type, text) -> look("toString of " + type, text));
  }

  /** A call that must fail with an exception of ours. */
  Failure fails(ThrowingCallable call) {
    List<Throwable> thrown = new ArrayList<>();
    Failure failure =
        Failure.of(
            () -> {
              try {
                call.call();
              } catch (Throwable e) {
                thrown.add(e);
                throw e;
              }
            });
    thrown.forEach(this::threw);
    return failure;
  }

  /** An exception, with all that hangs on it. */
  void threw(Throwable thrown) {
    StringWriter stack = new StringWriter();
    thrown.printStackTrace(new PrintWriter(stack, true));
    look("exception", stack.toString());
    for (@Nullable Throwable each = thrown; each != null; each = each.getCause()) {
      look("exception", each + " " + each.getLocalizedMessage());
      Stream.of(each.getSuppressed()).forEach(this::threw);
      if (each instanceof SQLException sql && sql.getNextException() != null) {
        threw(sql.getNextException());
      }
      if (each instanceof BusterError error) {
        look("exception", error.source() + " " + error.incident() + " " + error.code());
      }
    }
    objects += Reachable.from(thrown, (type, text) -> look("toString of " + type, text));
  }

  /** Warnings, as a statement or connection gives them. */
  void warned(@Nullable SQLWarning warning) {
    for (SQLWarning each = warning; each != null; each = each.getNextWarning()) {
      look("warning", each.toString());
    }
  }

  /** Nothing was seen anywhere, and there was something to look at. */
  void assertClean() {
    log.text().lines().forEach(line -> look("log", line));
    surroundings.tell(this::look);
    assertThat(sightings).isEmpty();
    assertThat(objects).as("objects of ours that were asked").isPositive();
  }

  List<String> sightings() {
    log.text().lines().forEach(line -> look("log", line));
    surroundings.tell(this::look);
    return sightings;
  }

  /** Whatever the case: servers and drivers fold names. */
  private void look(String where, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String marker : markers) {
      int at = lower.indexOf(marker.toLowerCase(Locale.ROOT));
      if (at >= 0) {
        String around =
            text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60)).strip();
        sightings.add(where + " shows " + marker + ": …" + around + "…");
      }
    }
  }

  @Override
  public void close() {
    log.close();
  }
}
