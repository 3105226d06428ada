package so.buster.it.database;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** Everything that anybody in this process logs while it is open; through SLF4J at every level. */
public final class LogCapture implements AutoCloseable {
  private final Logger root;
  private final Level before;
  private final ListAppender<ILoggingEvent> events = new ListAppender<>();
  private final Handler vendors = new Vendors();
  private final Queue<String> ofVendors = new ConcurrentLinkedQueue<>();

  /** Begins to listen. */
  public LogCapture() {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    before = root.getLevel();
    events.setContext(context);
    events.start();
    root.addAppender(events);
    root.setLevel(Level.TRACE);
    LogManager.getLogManager().getLogger("").addHandler(vendors);
  }

  /** Messages, names of threads and loggers, exceptions with their stack. */
  public String text() {
    List<ILoggingEvent> seen = new ArrayList<>(events.list);
    return seen.stream()
        .map(
            event ->
                event.getThreadName()
                    + (" " + event.getLoggerName() + " " + event.getFormattedMessage())
                    + (" " + event.getMDCPropertyMap() + " ")
                    + ThrowableProxyUtil.asString(event.getThrowableProxy()))
        .collect(Collectors.joining("\n", "", String.join("\n", ofVendors)));
  }

  @Override
  public void close() {
    root.setLevel(before);
    root.detachAppender(events);
    LogManager.getLogManager().getLogger("").removeHandler(vendors);
  }

  /** Vendors' drivers log through {@code java.util.logging}, at the level the JVM sets for them. */
  private final class Vendors extends Handler {
    @Override
    public void publish(LogRecord entry) {
      ofVendors.add(new SimpleFormatter().format(entry));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
