package so.buster.jdbc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.crypto.tink.integration.awskms.AwsKmsClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import so.buster.jdbc.BusterError;
import so.buster.jdbc.config.Configuration;
import so.buster.jdbc.config.ParsedUrl;
import so.buster.jdbc.pool.Pools;
import so.buster.jdbc.secret.Keyset;
import so.buster.jdbc.secret.KeysetLocation;
import so.buster.jdbc.secret.SealContext;
import so.buster.jdbc.spi.CredentialSupplier;
import so.buster.jdbc.spi.CredentialSuppliers;
import so.buster.jdbc.spi.Credentials;
import so.buster.jdbc.spi.Target;
import so.buster.jdbc.spi.VendorProperties;

/**
 * When secrets are opened. Every opening of a sealed one asks the key service, which counts; every
 * asking of a supplier is counted by it.
 */
class OpeningsTest {
  private static final String SERVER = "jdbc:buster:stub://HOST-MARKER.invalid:7/";

  @TempDir private Path folder;
  private final Keyset keyset = Keyset.generate();
  private final AtomicInteger asked = new AtomicInteger();
  private Optional<CredentialSupplier> registered = Optional.empty();

  @BeforeEach
  void keepTheKeysetInAKeyService() throws Exception {
    System.setProperty(KeysetLocation.PROPERTY, folder.resolve("keyset.json").toString());
    System.setProperty(KeysetLocation.SERVICE_PROPERTY, AwsKmsClient.KEY);
    KeysetLocation.standard().create(keyset);
    AwsKmsClient.DECRYPTED.set(0);
  }

  @AfterEach
  void forget() {
    System.clearProperty(KeysetLocation.PROPERTY);
    System.clearProperty(KeysetLocation.SERVICE_PROPERTY);
    registered.ifPresent(CredentialSuppliers::unregister);
  }

  @Test
  void aSealedPasswordIsOpenedOncePerPhysicalConnection() throws Exception {
    String url = SERVER + "openings";
    Properties properties = properties(sealed("openings"));

    for (int i = 0; i < 3; i++) {
      DriverManager.getConnection(url, properties).close();
    }
    assertThat(AwsKmsClient.DECRYPTED).as("one connection, lent three times").hasValue(1);
    try (Connection one = DriverManager.getConnection(url, properties);
        Connection two = DriverManager.getConnection(url, properties)) {
      assertThat(one).isNotSameAs(two);
    }
    assertThat(AwsKmsClient.DECRYPTED).as("two at a time").hasValue(2);
    assertThat(StubDriver.ASKED.get("jdbc:stub://HOST-MARKER.invalid:7/openings"))
        .containsOnly(Map.entry("user", "ann"), Map.entry("password", "PW_MARKER"));
  }

  @Test
  void anUnusedSourceOpensNothing() throws Exception {
    Configuration configuration =
        Configuration.of(
            ParsedUrl.parse(SERVER + "unused"),
            properties(sealed("unused")),
            VendorProperties.NONE);
    StubAdapter adapter = new StubAdapter();
    Target target = adapter.target(configuration.address(), configuration.settings());
    Logins.check(adapter, configuration);
    try (Pools<Source> pools = new Pools<>()) {
      pools.pool(
          Keys.of(configuration, target),
          configuration.settings().limits(),
          () -> source(adapter, configuration, target));
    }

    assertThat(AwsKmsClient.DECRYPTED).hasValue(0);
  }

  @Test
  void aPasswordOfAnotherTargetIsNotSentThere() throws Exception {
    Properties properties = properties(sealed("mine"));

    Throwable error = error(SERVER + "yours", properties);

    assertThat(error)
        .hasMessageStartingWith("password: the sealed secret cannot be opened")
        .hasNoCause();
    assertThat(StubDriver.ASKED).doesNotContainKey("jdbc:stub://HOST-MARKER.invalid:7/yours");
  }

  @Test
  void anotherSealedTextIsAnotherPool() throws Exception {
    DriverManager.getConnection(SERVER + "rotated", properties(sealed("rotated"))).close();
    DriverManager.getConnection(SERVER + "rotated", properties(sealed("rotated"))).close();

    assertThat(AwsKmsClient.DECRYPTED).hasValue(2);
  }

  @Test
  void aSupplierIsAskedOncePerPhysicalConnection() throws Exception {
    register(counting(Optional.empty()));
    Properties properties = named();
    for (int i = 0; i < 3; i++) {
      DriverManager.getConnection(SERVER + "supplied", properties).close();
    }

    assertThat(asked).hasValue(1);
    assertThat(StubDriver.ASKED.get("jdbc:stub://HOST-MARKER.invalid:7/supplied"))
        .containsOnly(Map.entry("user", "ann"), Map.entry("password", "TOKEN_MARKER 1"));
  }

  @Test
  void aSessionThatEndsWithItsTokenIsNotLentAfterThat() throws Exception {
    Instant end = Instant.now().plusSeconds(2);
    register(counting(Optional.of(end)));
    Properties properties = named();
    DriverManager.getConnection(SERVER + "expiring", properties).close();
    DriverManager.getConnection(SERVER + "expiring", properties).close();
    assertThat(asked).hasValue(1);
    Thread.sleep(Duration.between(Instant.now(), end).toMillis() + 10);

    assertThat(error(SERVER + "expiring", properties))
        .hasMessageStartingWith("credentialSupplier: what it gave has expired already");
    assertThat(asked).as("a new connection was tried").hasValueGreaterThan(1);
  }

  @Test
  void whatASupplierSaysIsNotRepeated() throws Exception {
    register(
        supplier(
            request -> {
              throw new IllegalStateException("MARKER " + request.host());
            }));

    Throwable error = error(SERVER + "failing", named());

    assertThat(error).hasMessageStartingWith("credentialSupplier: it failed").hasNoCause();
    assertThat(((BusterError) error).retryable()).isTrue();
    assertThat(error.getMessage()).doesNotContain("MARKER");
  }

  @Test
  void aSupplierThatIsNotThereIsOneLine() {
    assertThat(error(SERVER + "absent", named()))
        .hasMessageStartingWith("credentialSupplier: there is none of this name");
  }

  private static Source source(StubAdapter adapter, Configuration configuration, Target target) {
    try {
      return new Source(adapter, configuration, target, new StubDriver());
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private String sealed(String database) throws Exception {
    return keyset.seal(
        "PW_MARKER".toCharArray(),
        new SealContext("stub", "host-marker.invalid", 7, database, "ann"));
  }

  private static Properties properties(String password) {
    Properties properties = new Properties();
    properties.setProperty("user", "ann");
    properties.setProperty("password", password);
    return properties;
  }

  private static Properties named() {
    Properties properties = new Properties();
    properties.setProperty("user", "ann");
    properties.setProperty("credentialSupplier", "counting");
    return properties;
  }

  private static Throwable error(String url, Properties properties) {
    Throwable error = catchThrowable(() -> DriverManager.getConnection(url, properties));
    assertThat(error).isInstanceOf(SQLException.class).isInstanceOf(BusterError.class);
    return error;
  }

  private void register(CredentialSupplier supplier) {
    CredentialSuppliers.register(supplier);
    registered = Optional.of(supplier);
  }

  private CredentialSupplier counting(Optional<Instant> expiresAt) {
    return supplier(
        request -> {
          assertThat(request.host()).isEqualTo("host-marker.invalid");
          assertThat(request.port()).isEqualTo(7);
          String token = "TOKEN_MARKER " + asked.incrementAndGet();
          return new CredentialSupplier.Supplied(
              new Credentials(Optional.empty(), Optional.of(token), Map.of()), expiresAt);
        });
  }

  /** What a supplier does. */
  private interface Supply {
    CredentialSupplier.Supplied apply(CredentialSupplier.Request request) throws Exception;
  }

  private static CredentialSupplier supplier(Supply supply) {
    return new CredentialSupplier() {
      @Override
      public String name() {
        return "counting";
      }

      @Override
      public Supplied supply(Request request) throws Exception {
        return supply.apply(request);
      }
    };
  }
}
