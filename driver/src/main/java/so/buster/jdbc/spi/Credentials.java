package so.buster.jdbc.spi;

import java.util.Map;
import java.util.Optional;

/**
 * Who connects. The only place where secrets are, between the configuration and the vendor's
 * driver.
 *
 * @param user the database user, if given
 * @param password its password, if given
 * @param secrets vendor properties that {@link VendorProperties.Builder#secret} lists, by their
 *     exact names: private keys, tokens
 */
public record Credentials(
    Optional<String> user, Optional<String> password, Map<String, String> secrets) {
  public Credentials {
    secrets = Map.copyOf(secrets);
  }

  /** Never a value. */
  @Override
  public String toString() {
    return "Credentials";
  }
}
