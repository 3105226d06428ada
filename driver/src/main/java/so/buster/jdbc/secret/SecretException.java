package so.buster.jdbc.secret;

/**
 * A secret cannot be sealed or opened. The message is one line for people that begins in lower case
 * and says what to do; it holds no secret, key, path or name of a variable. There is never a cause:
 * causes name paths and quote what they could not read.
 */
public final class SecretException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean passing;

  SecretException(String message) {
    this(message, false);
  }

  private SecretException(String message, boolean passing) {
    super(message);
    this.passing = passing;
  }

  /** Another service did not help, which may have changed the next time it is asked. */
  static SecretException passing(String message) {
    return new SecretException(message, true);
  }

  /** Whether trying again may help. */
  public boolean passing() {
    return passing;
  }

  /** The same about one property. */
  SecretException of(String property) {
    return new SecretException(property + ": " + getMessage(), passing);
  }
}
