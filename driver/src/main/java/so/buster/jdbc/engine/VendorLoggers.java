package so.buster.jdbc.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Turns off what vendor drivers log by {@code java.util.logging}: hosts at its highest level, SQL
 * and values at its lowest. A level that somebody has set on the same logger stays.
 */
final class VendorLoggers {
  /** Held, because the log manager forgets loggers that nobody holds, with their levels. */
  private final List<Logger> silenced = new ArrayList<>();

  synchronized void silence(List<String> names) {
    for (String name : names) {
      Logger logger = Logger.getLogger(name);
      if (logger.getLevel() == null) {
        logger.setLevel(Level.OFF);
        silenced.add(logger);
      }
    }
  }
}
