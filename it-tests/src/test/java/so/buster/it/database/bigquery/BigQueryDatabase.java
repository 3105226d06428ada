package so.buster.it.database.bigquery;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import so.buster.it.database.Database;

/**
 * The bookshop on a stand-in.
 *
 * @param server where it is
 * @param key of the service account that the driver under test is
 */
public record BigQueryDatabase(BigQueryServer server, KeyPair key) implements Database {
  /** On a server of its own. */
  public static BigQueryDatabase start() {
    KeyPair key = newKey();
    BigQueryServer server = BigQueryServer.start();
    server.logins().account(BigQueryServer.READER, key.getPublic());
    return new BigQueryDatabase(server, key);
  }

  /** A key as service accounts have it. */
  public static KeyPair newKey() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The private key, as a file would hold it. */
  public String pem() {
    return pem(key);
  }

  /** The private one of the two, as a file would hold it. */
  public static String pem(KeyPair key) {
    Base64.Encoder lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
    return "-----BEGIN PRIVATE KEY-----\n"
        + lines.encodeToString(key.getPrivate().getEncoded())
        + "\n-----END PRIVATE KEY-----\n";
  }

  @Override
  public String url() {
    return url(new String[0]);
  }

  @Override
  public String url(String... options) {
    return "jdbc:buster:bigquery://127.0.0.1:"
        + server.port()
        + ("/" + BigQueryServer.PROJECT + "?DefaultDataset=" + BigQueryServer.DATASET)
        + (options.length == 0 ? "" : "&" + String.join("&", options));
  }

  @Override
  public Properties credentials() {
    Properties credentials = new Properties();
    credentials.setProperty("user", BigQueryServer.READER);
    credentials.setProperty("password", pem());
    return credentials;
  }

  @Override
  public Connection plain() throws SQLException {
    return VendorDriver.connect(server, BigQueryServer.CONTROL_TOKEN);
  }

  /**
   * The witness is the record of requests. It only counts once it shows a control statement that is
   * sent after the action.
   */
  @Override
  public void assertUntouchedBy(Action action) throws Exception {
    int mark = server.witness().mark();
    action.run();
    String control = "SELECT '" + UUID.randomUUID() + "'";
    try (Connection connection = plain();
        Statement statement = connection.createStatement()) {
      statement.execute(control);
    }
    List<String> sent = server.witness().statements(mark, BigQueryServer.CONTROL);
    assertThat(sent).contains(control);
    assertThat(server.witness().since(mark, BigQueryServer.CONTROL)).isEmpty();
  }

  @Override
  public boolean busy() {
    return server.busy();
  }
}
