package so.buster.it.connect;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import so.buster.it.database.PostgresServer;

/** A program of its own that connects and prints what came of it. */
final class Probe {
  private static final String RESULT = "result: ";

  private Probe() {}

  /** What came of each URL, from all that a run printed. */
  static List<String> results(String output) {
    return output
        .lines()
        .filter(line -> line.startsWith(RESULT))
        .map(line -> line.substring(RESULT.length()))
        .toList();
  }

  /** Connects to each URL in turn; prints a line for each. */
  public static void main(String[] urls) {
    for (String url : urls) {
      connect(url);
    }
  }

  private static void connect(String url) {
    try (Connection connection =
            DriverManager.getConnection(url, PostgresServer.USER, PostgresServer.PASSWORD);
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")) {
      rows.next();
      System.out.println(RESULT + "encrypted=" + rows.getBoolean(1));
    } catch (SQLException e) {
      System.out.println(
          RESULT + e.getSQLState() + " " + e.getClass().getName() + " " + e.getMessage());
    }
  }

  /** Makes a trust store with the certificates of a PEM file. */
  static void trustStore(Path store, String pem) throws IOException, GeneralSecurityException {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    try (InputStream in = Files.newInputStream(Path.of(pem))) {
      trusted.setCertificateEntry(
          "authority", CertificateFactory.getInstance("X.509").generateCertificate(in));
    }
    try (OutputStream out = Files.newOutputStream(store)) {
      trusted.store(out, "changeit".toCharArray());
    }
  }
}
