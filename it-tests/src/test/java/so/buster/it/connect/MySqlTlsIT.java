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
import java.util.Properties;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import so.buster.it.database.Certificates;
import so.buster.it.database.Failure;
import so.buster.it.database.MySqlFamilyServer;
import so.buster.it.database.MySqlServer;

/** MySQL by TLS: chain and host name are checked, by a file of our own in PEM form. */
class MySqlTlsIT {
  @TempDir private static Path folder;
  private static String authority;
  private static MySqlFamilyServer good;
  private static MySqlFamilyServer wrongName;

  @BeforeAll
  static void start() throws IOException, SQLException, InterruptedException {
    authority = Files.writeString(folder.resolve("ca.pem"), Certificates.authority()).toString();
    good = MySqlServer.start(withCertificate("good", Certificates.local()));
    wrongName = MySqlServer.start(withCertificate("wrong", Certificates.wrongName()));
  }

  @AfterAll
  static void stop() throws IOException {
    if (good != null) {
      good.close();
    }
    if (wrongName != null) {
      wrongName.close();
    }
  }

  private static List<String> withCertificate(String name, HeldCertificate certificate)
      throws IOException {
    Path file = folder.resolve(name + ".pem");
    Path key = folder.resolve(name + ".key");
    Files.writeString(file, certificate.certificatePem());
    Files.writeString(key, certificate.privateKeyPkcs8Pem());
    return List.of("--ssl-ca=" + authority, "--ssl-cert=" + file, "--ssl-key=" + key);
  }

  @Test
  void aPrivateAuthorityIsTrustedByItsFile() throws SQLException {
    for (String tls : new String[] {"verify-full", "verify-ca", "require"}) {
      assertThat(encrypted(good, "tls=" + tls + "&tlsRoot=" + authority)).as(tls).isTrue();
    }
  }

  @Test
  void aPrivateAuthorityIsNotTrustedByItself() {
    assertThat(failure(good, "tls=verify-full").message()).contains("not trusted", "tlsRoot");
    assertThat(failure(good, "tls=verify-ca").message()).contains("not trusted", "tlsRoot");
  }

  @Test
  void anotherHostsCertificateIsRefusedUnlessOnlyTheAuthorityCounts() throws SQLException {
    Failure failure = failure(wrongName, "tls=verify-full&tlsRoot=" + authority);
    assertThat(failure.message()).contains("another host", "verify-ca");
    assertThat(encrypted(wrongName, "tls=verify-ca&tlsRoot=" + authority)).isTrue();
  }

  @Test
  void onLoopbackTlsIsUsedIfOffered() throws SQLException {
    assertThat(encrypted(good, "applicationName=plain")).isTrue();
    assertThat(encrypted(good, "tls=off")).isFalse();
  }

  private static boolean encrypted(MySqlFamilyServer server, String options) throws SQLException {
    try (Connection connection = open(server, options);
        ResultSet rows =
            connection.createStatement().executeQuery("SHOW STATUS LIKE 'Ssl_cipher'")) {
      assertThat(rows.next()).isTrue();
      return !rows.getString(2).isEmpty();
    }
  }

  private static Failure failure(MySqlFamilyServer server, String options) {
    Failure failure =
        Failure.of(
            () -> {
              try (Connection connection = open(server, options)) {
                connection.createStatement().executeQuery("SELECT 1").close();
              }
            });
    assertThat(failure.state()).isEqualTo("08001");
    assertThat(failure.all()).doesNotContain("localhost", String.valueOf(server.port()));
    return failure;
  }

  private static Connection open(MySqlFamilyServer server, String options) throws SQLException {
    Properties root = new Properties();
    root.setProperty("user", "root");
    root.setProperty("password", "");
    return DriverManager.getConnection(
        "jdbc:buster:mysql://localhost:" + server.port() + "/mysql?" + options, root);
  }
}
