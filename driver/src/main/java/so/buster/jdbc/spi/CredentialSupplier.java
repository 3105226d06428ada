package so.buster.jdbc.spi;

import java.time.Instant;
import java.util.Optional;

/**
 * Gives credentials that change by themselves: tokens of a cloud's identity service, or what a
 * vault hands out for an hour. A connection names it by {@code credentialSupplier}; it is asked for
 * each physical connection. Found by {@code ServiceLoader} with the driver's own class loader, or
 * given to {@link CredentialSuppliers#register}. Thread-safe.
 */
public interface CredentialSupplier {

  /** What {@code credentialSupplier} calls it. */
  String name();

  /**
   * Credentials for one physical connection, now. It counts against the time to connect. What an
   * exception says is shown to nobody: log it yourself.
   *
   * @param request where to; a supplier that answers whatever host is asked for gives its tokens to
   *     whoever may write URLs
   */
  Supplied supply(Request request) throws Exception;

  /**
   * Where a connection is about to be made.
   *
   * @param vendor the adapter's name
   * @param host empty for a database inside the process
   * @param port with the vendor's default filled in
   * @param database empty if none is given
   * @param user the configured one, if any
   */
  record Request(String vendor, String host, int port, String database, Optional<String> user) {
    /** Never the parts. */
    @Override
    public String toString() {
      return "Request[" + vendor + "]";
    }
  }

  /**
   * What was supplied.
   *
   * @param credentials user, password, keys and tokens; a user that is missing is the configured
   *     one
   * @param expiresAt when the session ends, if it ends with the credentials: no statement begins on
   *     a connection after that. Empty where the server asks for credentials at login only
   */
  record Supplied(Credentials credentials, Optional<Instant> expiresAt) {
    /** Never a value. */
    @Override
    public String toString() {
      return "Supplied";
    }
  }
}
