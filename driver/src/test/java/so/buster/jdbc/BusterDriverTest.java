package so.buster.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

final class BusterDriverTest {
  private static final String STUB = "jdbc:buster:stub://HOST-MARKER.invalid/shop";

  private final BusterDriver driver = new BusterDriver();

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"jdbc:postgresql://h/d", "jdbc:busters:x", "buster:x", " jdbc:buster:x"})
  void whatIsNotOursIsLeftToOthers(String url) throws Exception {
    assertThat(driver.acceptsURL(url)).isFalse();
    assertThat(driver.connect(url, new Properties())).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:buster:", "JDBC:BUSTER:x", "jdbc:buster:\0", "jdbc:buster:é"})
  void whatIsOursIsAnsweredEvenIfItIsWrong(String url) {
    assertThat(driver.acceptsURL(url)).isTrue();
    assertThatThrownBy(() -> DriverManager.getConnection(url))
        .isInstanceOf(BusterConnectionException.class);
  }

  @Test
  void isRegistered() throws Exception {
    assertThat(DriverManager.getDriver("jdbc:buster:anything")).isInstanceOf(BusterDriver.class);
  }

  @Test
  void describesEveryPropertyAndNoSecret() throws Exception {
    Properties info = new Properties();
    info.setProperty("user", "ann");
    info.setProperty("password", "PW_MARKER");

    DriverPropertyInfo[] shown = driver.getPropertyInfo("jdbc:buster:stub://h/d", info);

    assertThat(shown).hasSameSizeAs(BusterProperty.values());
    assertThat(value(shown, "user")).isEqualTo("ann");
    assertThat(value(shown, "maxRows")).isEqualTo("5000");
    assertThat(value(shown, "password")).isNull();
    assertThat(shown).allSatisfy(each -> assertThat(each.description).isNotBlank());
  }

  private static String value(DriverPropertyInfo[] shown, String name) {
    return Arrays.stream(shown)
        .filter(each -> each.name.equals(name))
        .findFirst()
        .orElseThrow()
        .value;
  }

  @Test
  void deregisteringClosesThePools() throws Exception {
    Driver registered = DriverManager.getDriver("jdbc:buster:x");
    Connection open = DriverManager.getConnection(STUB, "ann", "secret");
    Engine before = EngineHolder.engine();
    try {
      DriverManager.deregisterDriver(registered);

      assertThat(EngineHolder.engine()).isNotSameAs(before);
    } finally {
      DriverManager.registerDriver(registered, EngineHolder::close);
      open.close();
    }
  }

  @Test
  void asADataSource() throws Exception {
    BusterDataSource source = new BusterDataSource();
    source.setUrl(STUB);
    source.setUser("ann");
    source.setPassword("PW_MARKER");
    source.setProperty(BusterProperty.MAX_ROWS, "7");
    source.setLoginTimeout(5);

    try (Connection connection = source.getConnection();
        Connection other = source.getConnection("bob", "x")) {
      assertThat(connection.unwrap(BusterConnection.class).maxRows()).isEqualTo(7);
      assertThat(other.unwrap(BusterConnection.class).source()).isEqualTo("stub");
    }
    assertThat(source.getLoginTimeout()).isEqualTo(5);
    assertThat(source.toString()).doesNotContain("MARKER", "ann");
    assertThat(source.unwrap(DataSource.class)).isSameAs(source);
    assertThat(source.isWrapperFor(Connection.class)).isFalse();
    assertThatThrownBy(() -> source.unwrap(Object.class)).isInstanceOf(SQLException.class);
  }

  @Test
  void aDataSourceWithoutAUrlSaysSo() {
    assertThatThrownBy(() -> new BusterDataSource().getConnection())
        .isInstanceOf(BusterConnectionException.class)
        .hasMessageStartingWith("url: ");
  }
}
