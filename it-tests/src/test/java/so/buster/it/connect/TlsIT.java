package so.buster.it.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import so.buster.it.database.Certificates;
import so.buster.it.database.ChildJvm;
import so.buster.it.database.Failure;
import so.buster.it.database.LogCapture;
import so.buster.it.database.PostgresDatabase;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.SharedPostgres;

/**
 * Which servers are trusted under which options; and that a failure names the option that helps.
 */
@ExtendWith(SharedPostgres.class)
class TlsIT {
  @TempDir private static Path folder;
  private static String authority;
  private static String selfSignedRoot;
  private static PostgresServer good;
  private static PostgresServer wrongName;
  private static PostgresServer selfSigned;
  private static PostgresServer withoutTls;

  @BeforeAll
  static void start(PostgresServer shared) throws IOException {
    authority = write("authority.pem", Certificates.authority());
    HeldCertificate own = Certificates.selfSigned();
    selfSignedRoot = write("self-signed.pem", own.certificatePem());
    good = shared;
    wrongName = PostgresServer.start(Optional.of(Certificates.wrongName()));
    selfSigned = PostgresServer.start(Optional.of(own));
    withoutTls = PostgresServer.start(Optional.empty());
  }

  @AfterAll
  static void stop() throws IOException {
    wrongName.close();
    selfSigned.close();
    withoutTls.close();
  }

  private static String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void aPrivateAuthorityIsTrustedByItsFile() throws SQLException {
    for (String tls : new String[] {"verify-full", "verify-ca", "require"}) {
      assertThat(encrypted(good, "tls=" + tls, "tlsRoot=" + authority)).isTrue();
    }
  }

  @Test
  void aPrivateAuthorityIsNotTrustedByItself() {
    assertThat(failure(good, "tls=verify-full").message()).contains("tlsRoot");
    assertThat(failure(good, "tls=verify-full", "tlsRoot=system").message()).contains("tlsRoot");
    assertThat(failure(good, "tls=verify-ca").message()).contains("tlsRoot");
  }

  @Test
  void theSystemsTrustStoreIsTheJvms() throws Exception {
    Path store = folder.resolve("trust.p12");
    Probe.trustStore(store, authority);
    List<String> lines =
        Probe.results(
            ChildJvm.run(
                Probe.class,
                List.of(
                    "-Djavax.net.ssl.trustStore=" + store,
                    "-Djavax.net.ssl.trustStorePassword=changeit"),
                entry -> true,
                List.of(
                    url(good, "tls=verify-full", "tlsRoot=system"),
                    url(good, "tls=verify-full"),
                    url(wrongName, "tls=verify-full"),
                    url(wrongName, "tls=verify-ca"),
                    url(selfSigned, "tls=verify-full"))));
    assertThat(lines).hasSize(5);
    assertThat(lines.get(0)).isEqualTo("encrypted=true");
    assertThat(lines.get(1)).isEqualTo("encrypted=true");
    assertThat(lines.get(2)).startsWith("08001").contains("verify-ca");
    assertThat(lines.get(3)).isEqualTo("encrypted=true");
    assertThat(lines.get(4)).startsWith("08001").contains("tlsRoot");
  }

  @Test
  void anotherHostsCertificateIsRefusedUnlessOnlyTheAuthorityCounts() throws SQLException {
    Failure failure = failure(wrongName, "tls=verify-full", "tlsRoot=" + authority);
    assertThat(failure.message()).contains("tls").contains("verify-ca");
    assertThat(encrypted(wrongName, "tls=verify-ca", "tlsRoot=" + authority)).isTrue();
    assertThat(encrypted(wrongName, "tls=require")).isTrue();
  }

  @Test
  void aSelfSignedCertificateIsTrustedByItsFileOnly() throws SQLException {
    assertThat(failure(selfSigned, "tls=verify-full", "tlsRoot=" + authority).message())
        .contains("tlsRoot");
    assertThat(failure(selfSigned, "tls=verify-ca").message()).contains("tlsRoot");
    assertThat(encrypted(selfSigned, "tls=verify-full", "tlsRoot=" + selfSignedRoot)).isTrue();
    assertThat(encrypted(selfSigned, "tls=require")).isTrue();
  }

  @Test
  void aServerWithoutTlsIsRefusedWhenTlsIsAskedFor() {
    for (String tls : new String[] {"verify-full", "verify-ca", "require"}) {
      assertThat(failure(withoutTls, "tls=" + tls).message()).contains("tls=off");
    }
  }

  @Test
  void onLoopbackTlsIsUsedIfOfferedAndNotMissedIfNot() throws SQLException {
    assertThat(encrypted(good)).isTrue();
    assertThat(encrypted(selfSigned)).isTrue();
    assertThat(encrypted(wrongName)).isTrue();
    assertThat(encrypted(withoutTls)).isFalse();
  }

  @Test
  void tlsCanBeTurnedOff() throws SQLException {
    assertThat(encrypted(good, "tls=off")).isFalse();
  }

  @Test
  void aMissingOrEmptyRootFileIsNamed() throws IOException {
    assertThat(failure(good, "tls=verify-full", "tlsRoot=" + folder.resolve("none.pem")).message())
        .contains("tlsRoot");
    assertThat(failure(good, "tls=verify-full", "tlsRoot=" + write("empty.pem", "")).message())
        .contains("tlsRoot");
  }

  @Test
  void theVendorsDriverLogsNothingOfIt() {
    try (LogCapture log = new LogCapture()) {
      failure(wrongName, "tls=verify-full", "tlsRoot=" + authority);
      failure(selfSigned, "tls=verify-full", "tlsRoot=" + authority);
      assertThat(log.text()).doesNotContain("localhost");
    }
  }

  private static boolean encrypted(PostgresServer server, String... options) throws SQLException {
    try (Connection connection = open(server, options);
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")) {
      assertThat(rows.next()).isTrue();
      return rows.getBoolean(1);
    }
  }

  private static Failure failure(PostgresServer server, String... options) {
    Failure failure =
        Failure.of(
            () -> {
              try (Connection connection = open(server, options)) {
                connection.createStatement().executeQuery("SELECT 1").close();
              }
            });
    assertThat(failure.state()).isEqualTo("08001");
    assertThat(failure.all())
        .doesNotContain("localhost", String.valueOf(server.port()), PostgresServer.PASSWORD);
    return failure;
  }

  private static Connection open(PostgresServer server, String... options) throws SQLException {
    return DriverManager.getConnection(
        url(server, options), new PostgresDatabase(server, "postgres").credentials());
  }

  private static String url(PostgresServer server, String... options) {
    return new PostgresDatabase(server, "postgres").url(options).replace("127.0.0.1", "localhost");
  }
}
