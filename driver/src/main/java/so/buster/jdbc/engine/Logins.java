package so.buster.jdbc.engine;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import so.buster.jdbc.ErrorCode;
import so.buster.jdbc.config.Configuration;
import so.buster.jdbc.secret.SealContext;
import so.buster.jdbc.secret.SecretException;
import so.buster.jdbc.secret.StoredCredentials;
import so.buster.jdbc.spi.Adapter;
import so.buster.jdbc.spi.ConnectFailure;

/** Opens what a configuration holds, for the moment in which a physical connection is made. */
final class Logins {
  private Logins() {}

  /**
   * What the vendor's driver is given to log in.
   *
   * @param expiresAt when the session ends that begins with it
   */
  record Login(Map<String, String> properties, Optional<Instant> expiresAt) {
    /** Never a value. */
    @Override
    public String toString() {
      return "Login";
    }
  }

  /** Says what is missing before there is a pool, where that can be seen without opening. */
  static void check(Adapter adapter, Configuration configuration) throws SQLException {
    if (configuration.credentials().clear()) {
      login(adapter, configuration);
    }
  }

  /** Opens everything; nobody keeps the answer. */
  static Login login(Adapter adapter, Configuration configuration) throws SQLException {
    StoredCredentials stored = configuration.credentials();
    SealContext target = SealContext.of(adapter, configuration.address(), stored.user());
    try {
      StoredCredentials.Opened opened = stored.open(target);
      return new Login(adapter.login(opened.credentials()), opened.expiresAt());
    } catch (SecretException e) {
      ErrorCode code = e.passing() ? ErrorCode.NETWORK_ERROR : ErrorCode.CONFIGURATION_ERROR;
      throw new ConnectFailure(code, String.valueOf(e.getMessage()))
          .toException(configuration.source());
    }
  }
}
