package so.buster.it.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import so.buster.it.database.Failure;
import so.buster.it.database.MySqlFamilyDatabase;
import so.buster.it.database.MySqlServer;

/**
 * Ways to lead Connector/J elsewhere or to open its session: each is refused by one clear line,
 * nobody connects to the place that was meant, and nothing is said to the right one.
 */
class MySqlUrlIT {
  private static MySqlFamilyDatabase database;
  private static ServerSocket evil;

  @BeforeAll
  static void start() throws IOException, SQLException, InterruptedException {
    database = MySqlFamilyDatabase.create(MySqlServer.start(MySqlFamilyDatabase.WITNESSED));
    evil = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    evil.setSoTimeout(50);
  }

  @AfterEach
  void nobodyWentThere() throws IOException {
    try {
      evil.accept().close();
    } catch (SocketTimeoutException e) {
      return;
    }
    throw new AssertionError("Somebody connected to the other place");
  }

  @AfterAll
  static void stop() throws IOException {
    if (database != null) {
      evil.close();
      database.server().close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "host=127.0.0.1",
        "port=EVILPORT",
        "address=EVIL",
        "dbname=marker",
        "dnsSrv=true",
        "socksProxyHost=127.0.0.1",
        "socksProxyPort=EVILPORT",
        "localSocketAddress=marker",
        "allowLoadLocalInfile=true",
        "ALLOWLOADLOCALINFILE=true",
        "%61llowLoadLocalInfile=true",
        "%20allowLoadLocalInfile%20=true",
        "allowLoadLocalInfileInPath=/",
        "allowUrlInLocalInfile=true",
        "allowMultiQueries=true",
        "allowPublicKeyRetrieval=true",
        "autoDeserialize=true",
        "autoReconnect=true",
        "createDatabaseIfNotExist=true",
        "queryInterceptors=marker",
        "exceptionInterceptors=marker",
        "connectionLifecycleInterceptors=marker",
        "authenticationPlugins=marker",
        "clientInfoProvider=marker",
        "socketFactory=marker",
        "propertiesTransform=marker",
        "logger=marker",
        "useConfigs=marker",
        "sessionVariables=sql_mode=ANSI",
        "characterEncoding=GBK",
        "connectionCollation=gbk_chinese_ci",
        "sslMode=PREFERRED",
        "useSSL=false",
        "verifyServerCertificate=false",
        "trustCertificateKeyStoreUrl=file:/marker",
        "clientCertificateKeyStoreUrl=http://EVIL",
        "serverRSAPublicKeyFile=/marker",
        "readOnlyPropagatesToServer=true",
        "useLocalSessionState=true",
        "netTimeoutForStreamingResults=600",
        "connectionTimeZone=x%26allowLoadLocalInfile%3Dtrue",
        "profileSQL=true",
        "maxRows=1&maxRows=2",
        "nosuchproperty=marker",
      })
  void options(String option) throws Exception {
    assertRefusedUnsent(database.url(withEvil(option)), database.credentials());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "allowLoadLocalInfile=true",
        "queryInterceptors=marker",
        "sessionVariables=x=1",
        "password2=marker",
        "host=EVIL",
      })
  void properties(String option) throws Exception {
    Properties properties = database.credentials();
    int equals = option.indexOf('=');
    properties.setProperty(option.substring(0, equals), withEvil(option.substring(equals + 1)));
    assertRefusedUnsent(database.url(), properties);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:buster:mysql:loadbalance://EVIL,EVIL/x",
        "jdbc:buster:mysql:replication://EVIL,EVIL/x",
        "jdbc:buster:mysql://EVIL,EVIL/x",
        "jdbc:buster:mysql://GOOD\\@EVIL/x",
        "jdbc:buster:mysql://GOOD%5c@EVIL/x",
        "jdbc:buster:mysql://u:p@EVIL/x",
        "jdbc:buster:mysql://address=(host=127.0.0.1)(port=EVILPORT)/x",
        "jdbc:buster:mysql://(host=127.0.0.1,port=EVILPORT)/x",
        "jdbc:buster:mysql://[(host=127.0.0.1),(port=EVILPORT)]/x",
        "jdbc:buster:mysql://GOOD/x%3FallowLoadLocalInfile=true",
        "jdbc:buster:mysql://GOOD/x#?allowLoadLocalInfile=true",
        "jdbc:buster:mysql+srv://EVIL/x",
        "jdbc:buster:mysqlx://EVIL/x",
        "jdbc:buster:mysql://0x7f000001:EVILPORT/x",
      })
  void places(String url) throws Exception {
    String good = "127.0.0.1:" + database.server().port();
    assertRefusedUnsent(withEvil(url.replace("GOOD", good)), database.credentials());
  }

  private static String withEvil(String text) {
    String port = String.valueOf(evil.getLocalPort());
    return text.replace("EVILPORT", port).replace("EVIL", "127.0.0.1:" + port);
  }

  private static void assertRefusedUnsent(String url, Properties properties) throws Exception {
    database.assertUntouchedBy(
        () -> {
          Failure failure = Failure.of(() -> DriverManager.getConnection(url, properties).close());
          assertThat(failure.state()).startsWith("08");
          assertThat(failure.all())
              .doesNotContain("marker", "127.0.0.1", MySqlFamilyDatabase.PASSWORD)
              .doesNotContain(String.valueOf(evil.getLocalPort()));
        });
  }
}
