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
import java.util.function.Predicate;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Everything that anybody in this process logs while it is open; through SLF4J at every level. */
public final class LogCapture implements AutoCloseable {
  private final Logger root;
  private final Level before;
  private final ListAppender<ILoggingEvent> events = new ListAppender<>();
  private final Handler vendors = new Vendors();
  private final Queue<String> ofVendors = new ConcurrentLinkedQueue<>();

  private final Predicate<String> heard;
  private final java.util.logging.Logger vendorsRoot = LogManager.getLogManager().getLogger("");
  private final java.util.logging.@Nullable Level vendorsBefore = vendorsRoot.getLevel();

  /** Begins to listen. */
  public LogCapture() {
    this(java.util.logging.Level.INFO, logger -> true);
  }

  /**
   * The same.
   *
   * @param level of {@code java.util.logging}, whose own default is INFO
   * @param heard the names of its loggers that count
   */
  public LogCapture(java.util.logging.Level level, Predicate<String> heard) {
    this.heard = heard;
    vendorsRoot.setLevel(level);
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    before = root.getLevel();
    events.setContext(context);
    events.start();
    root.addAppender(events);
    root.setLevel(Level.TRACE);
    vendorsRoot.addHandler(vendors);
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
    vendorsRoot.removeHandler(vendors);
    vendorsRoot.setLevel(vendorsBefore);
  }

  /** Vendors' drivers log through {@code java.util.logging}, at the level the JVM sets for them. */
  private final class Vendors extends Handler {
    @Override
    public void publish(LogRecord entry) {
      if (heard.test(String.valueOf(entry.getLoggerName()))) {
        ofVendors.add(entry.getLoggerName() + " " + new SimpleFormatter().format(entry));
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
