package so.buster.jdbc;

import java.util.Iterator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * The one engine behind the driver class: made by the first connection, closed when the driver is
 * deregistered, made anew should there be a connection after that.
 */
final class EngineHolder {
  private static volatile @Nullable Engine engine;

  private EngineHolder() {}

  static Engine engine() throws BusterConnectionException {
    Engine current = engine;
    return current == null ? load() : current;
  }

  static synchronized void close() {
    Engine current = engine;
    engine = null;
    if (current != null) {
      current.close();
    }
  }

  /** Without an engine there is nothing to close. */
  static void closeSource(String name) {
    Engine current = engine;
    if (current != null) {
      current.close(name);
    }
  }

  private static synchronized Engine load() throws BusterConnectionException {
    Engine current = engine;
    if (current == null) {
      current = find();
      engine = current;
    }
    return current;
  }

  /** With the driver's own class loader: never by what the calling thread happens to see. */
  private static Engine find() throws BusterConnectionException {
    try {
      Iterator<Engine> found =
          ServiceLoader.load(Engine.class, BusterDriver.class.getClassLoader()).iterator();
      if (found.hasNext()) {
        return found.next();
      }
    } catch (ServiceConfigurationError | LinkageError e) {
      // What is missing or broken is a class path, which is not for messages.
      throw incomplete();
    }
    throw incomplete();
  }

  private static BusterConnectionException incomplete() {
    return BusterConnectionException.configuration(
        "The driver's own classes are incomplete; use the complete jar, unchanged.", "buster");
  }
}
