package so.buster.it.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import so.buster.it.database.Certificates;
import so.buster.it.database.Failure;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.SharedPostgres;
import so.buster.it.database.redshift.RedshiftDatabase;
import so.buster.it.database.redshift.RedshiftFront;

/** Which servers Redshift's driver is let trust; to others not even the user's name is said. */
@ExtendWith(SharedPostgres.class)
class RedshiftTlsIT {
  private static final AtomicInteger OPENED = new AtomicInteger();
  @TempDir private static Path folder;
  private static String authority;
  private static String selfSignedRoot;
  private static RedshiftDatabase good;
  private static RedshiftDatabase wrongName;
  private static RedshiftDatabase selfSigned;
  private static RedshiftDatabase withoutTls;

  @BeforeAll
  static void start(PostgresServer server) throws IOException {
    authority = write("authority.pem", Certificates.authority());
    HeldCertificate own = Certificates.selfSigned();
    selfSignedRoot = write("self-signed.pem", own.certificatePem());
    good = RedshiftDatabase.create(server, "redshift_tls");
    wrongName = behind(server, Optional.of(Certificates.wrongName()));
    selfSigned = behind(server, Optional.of(own));
    withoutTls = behind(server, Optional.empty());
  }

  @AfterAll
  static void stop() throws IOException {
    for (RedshiftDatabase database : List.of(good, wrongName, selfSigned, withoutTls)) {
      database.front().close();
    }
  }

  private static RedshiftDatabase behind(PostgresServer server, Optional<HeldCertificate> own) {
    return new RedshiftDatabase(new RedshiftFront(server.port(), own), good.behind());
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
    assertThat(refusal(good, "tls=verify-full").message()).contains("tlsRoot");
    assertThat(refusal(good, "tls=verify-full", "tlsRoot=system").message()).contains("tlsRoot");
    assertThat(refusal(good, "tls=verify-ca").message()).contains("tlsRoot");
  }

  @Test
  void anotherHostsCertificateIsRefusedUnlessOnlyTheAuthorityCounts() throws SQLException {
    Failure failure = refusal(wrongName, "tls=verify-full", "tlsRoot=" + authority);
    assertThat(failure.message()).contains("another host", "verify-ca");
    assertThat(encrypted(wrongName, "tls=verify-ca", "tlsRoot=" + authority)).isTrue();
    assertThat(encrypted(wrongName, "tls=require")).isTrue();
  }

  @Test
  void aSelfSignedCertificateIsTrustedByItsFileOnly() throws SQLException {
    assertThat(refusal(selfSigned, "tls=verify-full", "tlsRoot=" + authority).message())
        .contains("tlsRoot");
    assertThat(refusal(selfSigned, "tls=verify-ca").message()).contains("tlsRoot");
    assertThat(encrypted(selfSigned, "tls=verify-full", "tlsRoot=" + selfSignedRoot)).isTrue();
    assertThat(encrypted(selfSigned, "tls=require")).isTrue();
  }

  @Test
  void aServerWithoutTlsIsRefusedUnlessTlsIsTurnedOff() throws SQLException {
    assertThat(refusal(withoutTls).message()).contains("tls=off");
    for (String tls : new String[] {"verify-full", "verify-ca", "require"}) {
      assertThat(refusal(withoutTls, "tls=" + tls).message()).contains("tls=off");
    }
    assertThat(encrypted(withoutTls, "tls=off")).isFalse();
  }

  @Test
  void onLoopbackTlsIsUsedByItself() throws SQLException {
    assertThat(encrypted(good)).isTrue();
    assertThat(encrypted(selfSigned)).isTrue();
    assertThat(encrypted(good, "tls=off")).isFalse();
  }

  private static boolean encrypted(RedshiftDatabase database, String... options)
      throws SQLException {
    int before = database.front().startups().size();
    try (Connection connection = open(database, options)) {
      assertThat(connection.isValid(5)).isTrue();
    }
    assertThat(database.front().startups()).hasSize(before + 1);
    return database.front().startups().get(before).encrypted();
  }

  /** The failure, when the server learned nothing. */
  private static Failure refusal(RedshiftDatabase database, String... options) {
    int before = database.front().startups().size();
    Failure failure = Failure.of(() -> open(database, options).close());
    assertThat(failure.state()).isEqualTo("08001");
    assertThat(failure.all())
        .doesNotContain("localhost", String.valueOf(database.front().port()))
        .doesNotContain(PostgresServer.PASSWORD);
    assertThat(database.front().startups()).hasSize(before);
    return failure;
  }

  /** Each by a name of its own, so that none is lent what another's pool has. */
  private static Connection open(RedshiftDatabase database, String... options) throws SQLException {
    List<String> all = new ArrayList<>(Arrays.asList(options));
    all.add("applicationName=tls" + OPENED.incrementAndGet());
    return DriverManager.getConnection(
        database.url(all.toArray(String[]::new)).replace("127.0.0.1", "localhost"),
        database.credentials());
  }
}
