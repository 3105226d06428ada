package so.buster.jdbc.source;

/** A file of configuration is no use at all. Internal: callers get the mistake. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Mistake mistake;

  Unreadable(String path, String what) {
    super(what);
    this.mistake = new Mistake(path, what);
  }

  Mistake mistake() {
    return mistake;
  }
}
