package so.buster.jdbc.adapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import so.buster.jdbc.BusterConnection;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.BusterRefusedException;
import so.buster.jdbc.spi.SourceDescription;

/** Named sources as their callers see them. */
class NamedSourcesTest {
  @TempDir private Path folder;
  private SourceFolder sources;

  @BeforeEach
  void twoShops() throws SQLException {
    for (String name : new String[] {"shop", "archive"}) {
      try (Connection raw = DriverManager.getConnection("jdbc:duckdb:" + file(name));
          Statement statement = raw.createStatement()) {
        statement.execute("create table here as select '" + name + "' as name from range(100)");
      }
    }
    sources = new SourceFolder(folder, yaml(""));
  }

  @AfterEach
  void close() {
    TestSources.KNOWN.clear();
    sources.close();
  }

  @ParameterizedTest
  @CsvSource({
    "shop, shop",
    "archive, archive",
    "duckdb:archive, archive",
    "DuckDB:shop, shop",
    "shop?maxRows=7, shop"
  })
  void aNameLeadsToItsDatabase(String rest, String name) throws SQLException {
    assertThat(read(rest)).isEqualTo(name);
  }

  @Test
  void withoutANameItIsTheDefaultOne() throws SQLException {
    sources.write("buster.yaml", "default: archive\n" + yaml(""));
    sources.restart();

    assertThat(read("")).isEqualTo("archive");
    assertThat(read("?maxRows=3")).isEqualTo("archive");
  }

  @Test
  void withoutANameAndADefaultItIsTheOnlyOne() throws SQLException {
    assertThat(mistake("").getMessage()).contains("several");

    sources.write("buster.yaml", "sources: {shop: {type: duckdb, path: '" + file("shop") + "'}}");
    sources.restart();
    assertThat(read("")).isEqualTo("shop");

    sources.write("buster.yaml", "sources:\n");
    sources.restart();
    assertThat(mistake("").getMessage()).contains("none is configured");
  }

  @ParameterizedTest
  @CsvSource({
    "shopp, perhaps you meant shop",
    "SHOP, perhaps you meant shop",
    "nowhere, there is no source of this name",
    "duckdb, write a colon behind it",
    "postgresql:shop, not of the database",
    "oracle:shop, not of the database",
  })
  void aNameThatLeadsNowhere(String rest, String message) {
    assertThat(mistake(rest).getMessage()).startsWith("URL: ").contains(message);
  }

  @Test
  void aPlaceBehindDuckDbIsNoSource() throws SQLException {
    assertThat(read("duckdb:" + file("archive"))).isEqualTo("archive");
    try (Connection memory = sources.connect("duckdb:")) {
      assertThat(memory.getMetaData().getURL()).isEqualTo("jdbc:duckdb:");
    }
  }

  @Test
  void itsNameIsAllThatIsSeenOfIt() throws SQLException {
    try (Connection connection = sources.connect("shop");
        Statement statement = connection.createStatement()) {
      assertThat(connection.getMetaData().getURL()).isEqualTo("jdbc:duckdb:shop");
      assertThat(connection.unwrap(BusterConnection.class).source()).isEqualTo("shop");
      assertThat(connection.toString()).contains("shop").doesNotContain(folder.toString());

      BusterRefusedException refused =
          catchThrowableOfType(
              BusterRefusedException.class, () -> statement.execute("drop table here"));
      assertThat(refused.source()).isEqualTo("shop");
    }
  }

  @Test
  void aCallerTightensLimits() throws SQLException {
    sources.write("buster.yaml", yaml("    maxRows: 50\n"));
    sources.restart();

    assertThat(rows("shop")).isEqualTo(50);
    assertThat(rows("shop?maxRows=20")).isEqualTo(20);
    assertThat(rows("shop?MAXROWS=50&queryTimeout=5s&maxResultBytes=1MiB")).isEqualTo(50);
    Properties info = new Properties();
    info.setProperty("maxRows", "3");
    info.setProperty("user", "");
    try (Connection connection = sources.connect("shop", info)) {
      assertThat(connection.unwrap(BusterConnection.class).maxRows()).isEqualTo(3);
    }
    SQLException cut = catchThrowableOfType(SQLException.class, () -> rows("shop?onLimit=error"));
    assertThat(cut.getSQLState()).isEqualTo("54000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "maxRows=5001",
        "maxMetadataRows=2000000",
        "maxResultBytes=1GiB",
        "queryTimeout=2m",
        "transactionTimeout=1h",
        "lockTimeout=11s",
        "connectTimeout=31s"
      })
  void aCallerLoosensNoLimit(String parameter) {
    BusterConnectionException mistake = mistake("shop?" + parameter);

    assertThat(mistake.getMessage())
        .isEqualTo(
            parameter.substring(0, parameter.indexOf('='))
                + ": this source allows less; give it a lower value, or leave it out.");
    assertThat(mistake.source()).isEqualTo("shop");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "user=ana",
        "poolSize=3",
        "poolSize=11",
        "tls=verify-full",
        "tls=off",
        "tlsRoot=system",
        "allowFunctions=app.price",
        "allowTables=here",
        "denyTables=here",
        "pooler=none",
        "memory_limit=2GB",
        "threads=1",
      })
  void whatIsTheOwnersIsRefusedByName(String parameter) {
    assertThat(mistake("shop?" + parameter).getMessage())
        .isEqualTo(
            parameter.substring(0, parameter.indexOf('='))
                + ": only the configuration of this source sets it; leave it out of URL and"
                + " Properties.");
  }

  @Test
  void aPasswordIsTheOwnersTooAndNotRepeated() {
    assertThat(mistake("shop?password=PW-MARKER").getMessage())
        .startsWith("password: ")
        .doesNotContain("MARKER");
    Properties info = new Properties();
    info.setProperty("password", "PW-MARKER");
    BusterConnectionException mistake =
        catchThrowableOfType(BusterConnectionException.class, () -> sources.connect("shop", info));
    assertThat(mistake.getMessage())
        .startsWith("password: only the configuration")
        .doesNotContain("MARKER");
  }

  @Test
  void anErrorAtTheLimitIsNotTurnedIntoACut() throws SQLException {
    sources.write("buster.yaml", yaml("    onLimit: error\n    maxRows: 10\n"));
    sources.restart();

    assertThat(mistake("shop?onLimit=truncate").getMessage()).startsWith("onLimit: ");
  }

  @Test
  void aVendorsPropertyThatTheOwnerSetStands() throws SQLException {
    sources.write("buster.yaml", yaml("    properties: {default_order: desc}\n"));
    sources.restart();

    assertThat(mistake("shop?default_order=asc").getMessage()).startsWith("default_order: only");
    assertThat(read("shop?default_order=desc")).isEqualTo("shop");
    assertThat(read("archive?jdbc_stream_results=false")).isEqualTo("archive");
    assertThat(mistake("shop?temp_directory=/tmp").getMessage()).startsWith("temp_directory: ");
  }

  @Test
  void directUrlsCanBeClosed() throws SQLException {
    sources.write("buster.yaml", "directUrls: false\n" + yaml(""));
    sources.restart();

    assertThat(mistake("duckdb:" + file("shop")).getMessage()).contains("jdbc:buster:<name>");
    assertThat(mistake("duckdb:").getMessage()).contains("jdbc:buster:<name>");
    assertThat(read("shop")).isEqualTo("shop");
  }

  @Test
  void aBadSourceStopsItselfOnly() throws SQLException {
    sources.write("buster.yaml", yaml("") + "  bad: {type: duckdb, path: ':memory:', maxRow: 5}\n");
    sources.restart();

    assertThat(read("shop")).isEqualTo("shop");
    assertThat(mistake("bad").getMessage())
        .isEqualTo("sources.bad.maxRow: there is no such key; perhaps you meant maxRows.");
    assertThat(mistake("bad").source()).isEqualTo("bad");
    assertThat(sources.engine().sources()).containsExactly("archive", "bad", "shop");
  }

  @Test
  void aProgramProvidesSources() throws SQLException {
    SourceDescription vault =
        SourceDescription.of("duckdb").with("path", file("archive")).with("maxRows", "9");
    TestSources.KNOWN.put("vault", vault);
    TestSources.KNOWN.put("shop", vault);
    TestSources.KNOWN.put("sealed-off", vault.with("maxRows", "ROWS-MARKER"));

    assertThat(read("vault")).isEqualTo("archive");
    assertThat(rows("vault")).isEqualTo(9);
    TestSources.KNOWN.put("vault", vault.with("maxRows", "4"));
    assertThat(rows("vault")).isEqualTo(4);
    assertThat(mistake("vault?maxRows=5").getMessage()).startsWith("maxRows: this source");
    assertThat(mistake("shop").getMessage()).startsWith("sources.shop: this name is there twice");
    assertThat(mistake("sealed-off").getMessage())
        .startsWith("sources.sealed-off.maxRows: ")
        .doesNotContain("MARKER");
    assertThat(mistake("broken-vault").getMessage())
        .contains(TestSources.class.getName())
        .doesNotContain("MARKER");
    assertThat(sources.engine().sources()).contains("vault", "shop");
    assertThat(vault.toString()).doesNotContain(folder.toString());
  }

  private String yaml(String more) {
    return "sources:\n"
        + ("  shop:\n    type: duckdb\n    path: '" + file("shop") + "'\n" + more)
        + ("  archive:\n    type: duckdb\n    path: '" + file("archive") + "'\n");
  }

  private String file(String name) {
    return folder.resolve(name + ".duckdb").toString().replace('\\', '/');
  }

  private String read(String rest) throws SQLException {
    try (Connection connection = sources.connect(rest);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select name from here")) {
      rows.next();
      return rows.getString(1);
    }
  }

  private int rows(String rest) throws SQLException {
    try (Connection connection = sources.connect(rest);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select name from here")) {
      int count = 0;
      while (rows.next()) {
        count++;
      }
      return count;
    }
  }

  private BusterConnectionException mistake(String rest) {
    BusterConnectionException mistake =
        catchThrowableOfType(BusterConnectionException.class, () -> sources.connect(rest));
    assertThat((Throwable) mistake).as(rest).isNotNull().hasNoCause();
    return mistake;
  }
}
