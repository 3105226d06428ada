package so.buster.it.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import so.buster.it.database.Certificates;
import so.buster.it.database.ChildJvm;
import so.buster.it.database.Failure;
import so.buster.it.database.snowflake.SnowflakeDatabase;
import so.buster.it.database.snowflake.SnowflakeServer;
import so.buster.jdbc.config.DriverFolders;

/**
 * Which servers are trusted. Snowflake's driver has the JVM's trust store and no other, so each
 * case is a JVM of its own. Revocation is not shown: no responder answers for these certificates.
 */
class SnowflakeTlsIT {
  @TempDir private static Path folder;
  private static String authority;
  private static SnowflakeServer good;
  private static SnowflakeServer wrongName;
  private static SnowflakeServer selfSigned;
  private static SnowflakeServer withoutTls;

  @BeforeAll
  static void start() throws Exception {
    authority =
        Files.writeString(folder.resolve("authority.pem"), Certificates.authority()).toString();
    good = SnowflakeServer.start(Optional.of(Certificates.local()));
    wrongName = SnowflakeServer.start(Optional.of(Certificates.wrongName()));
    selfSigned = SnowflakeServer.start(Optional.of(Certificates.selfSigned()));
    withoutTls = SnowflakeServer.start(Optional.empty());
  }

  @AfterAll
  static void stop() throws SQLException {
    for (SnowflakeServer server : List.of(good, wrongName, selfSigned, withoutTls)) {
      server.close();
      assertThat(server.witness().unexpected()).isEmpty();
    }
  }

  @Test
  void theTrustStoreOfTheJvmDecides() throws Exception {
    Path store = folder.resolve("trust.p12");
    Probe.trustStore(store, authority);
    List<String> results =
        results(
            List.of(
                "-Djavax.net.ssl.trustStore=" + store,
                "-Djavax.net.ssl.trustStorePassword=changeit"),
            url(good, "tls=verify-full"),
            url(good, "tls=verify-ca"),
            url(good, "tls=require"),
            url(good, "ssl=on"),
            url(wrongName, "tls=verify-full"),
            url(wrongName, "tls=require"),
            url(selfSigned, "tls=require"),
            url(withoutTls, "tls=verify-full"));
    assertThat(results.subList(0, 4)).containsOnly("rows=1000");
    assertThat(results.get(4)).startsWith("08001").contains("another host");
    assertThat(results.get(5)).startsWith("08001").contains("another host");
    assertThat(results.get(6)).startsWith("08001").contains("trust store");
    assertThat(results.get(7)).startsWith("08001");
    assertThat(wrongName.witness().mark() + selfSigned.witness().mark())
        .as("what was said to servers that are not trusted")
        .isZero();
  }

  @Test
  void aPrivateAuthorityIsNotTrustedByItself() throws Exception {
    List<String> results = results(List.of(), url(good, "tls=verify-full"));
    assertThat(results.get(0)).startsWith("08001").contains("trust store");
  }

  @Test
  void onLoopbackTheDefaultIsClearText() throws Exception {
    List<String> results =
        results(List.of(), url(withoutTls), url(withoutTls, "tls=off"), url(withoutTls, "ssl=off"));
    assertThat(results).containsOnly("rows=1000").hasSize(3);
  }

  @Test
  void aFileOfAuthoritiesIsAnsweredByWhatToDo() {
    Failure failure =
        Failure.of(
            () ->
                DriverManager.getConnection(
                    url(good, "tls=verify-full", "tlsRoot=" + authority),
                    new SnowflakeDatabase(good).credentials()));
    assertThat(failure.state()).isEqualTo("08001");
    assertThat(failure.message()).contains("tlsRoot", "javax.net.ssl.trustStore");
  }

  private static List<String> results(List<String> options, String... urls) throws Exception {
    List<String> all = new ArrayList<>(options);
    all.add("-D" + DriverFolders.PROPERTY + "=" + System.getProperty(DriverFolders.PROPERTY));
    String output = ChildJvm.run(SnowflakeProbe.class, all, entry -> true, Arrays.asList(urls));
    List<String> results = Probe.results(output);
    assertThat(results).hasSize(urls.length);
    assertThat(output).doesNotContain(SnowflakeServer.PASSWORD, SnowflakeServer.USER);
    return results;
  }

  private static String url(SnowflakeServer server, String... options) {
    List<String> all = new ArrayList<>(Arrays.asList(options));
    all.add("connectTimeout=5s");
    return new SnowflakeDatabase(server)
        .url(all.toArray(String[]::new))
        .replace("127.0.0.1", "localhost");
  }
}
