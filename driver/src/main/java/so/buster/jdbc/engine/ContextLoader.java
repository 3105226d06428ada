package so.buster.jdbc.engine;

/**
 * The thread's context class loader, for a while: vendor drivers look up their parts with it, and
 * must not find the application's.
 */
final class ContextLoader {
  private ContextLoader() {}

  /** Something to do that may fail in one way. */
  interface Work<T, E extends Exception> {
    T run() throws E;
  }

  static <T, E extends Exception> T with(ClassLoader loader, Work<T, E> work) throws E {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return work.run();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
