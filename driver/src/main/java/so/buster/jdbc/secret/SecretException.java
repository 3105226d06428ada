package so.buster.jdbc.secret;

/**
 * A secret cannot be sealed or opened. The message is one line for people that begins in lower case
 * and says what to do; it holds no secret, key, path or name of a variable. There is never a cause:
 * causes name paths and quote what they could not read.
 */
public final class SecretException extends Exception {
  private static final long serialVersionUID = 1L;

  SecretException(String message) {
    super(message);
  }
}
