package so.buster.jdbc.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.spi.Address;

final class UrlTest {

  @Test
  void aServer() throws Exception {
    ParsedUrl url =
        ParsedUrl.parse("jdbc:buster:postgresql://db.example.com:5433/shop?maxRows=10&tls=off");

    assertThat(url.vendor()).isEqualTo("postgresql");
    assertThat(url.address())
        .isEqualTo(new Address.Server("db.example.com", OptionalInt.of(5433), "shop"));
    assertThat(url.parameters()).isEqualTo(Map.of("maxRows", "10", "tls", "off"));
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:buster:postgresql://h,              h,         0,    ''",
    "jdbc:buster:postgresql://h/,             h,         0,    ''",
    "jdbc:buster:postgresql://h:1/d,          h,         1,    d",
    "jdbc:buster:postgresql://h?a=b,          h,         0,    ''",
    "JDBC:Buster:PostgreSQL://H:65535/a-b.c_$,H,         65535,a-b.c_$",
    "jdbc:buster:postgresql://my_db/%C3%A9t%C3%A9, my_db, 0,   été",
    "jdbc:buster:postgresql://127.0.0.1/d,    127.0.0.1, 0,    d",
    "jdbc:buster:postgresql://[::1]:5432/d,   ::1,       5432, d",
    "jdbc:buster:postgresql://[2001:db8::7]/d,2001:db8::7, 0,  d",
  })
  void formsOfAServer(String text, String host, int port, String database) throws Exception {
    OptionalInt expected = port == 0 ? OptionalInt.empty() : OptionalInt.of(port);

    assertThat(ParsedUrl.parse(text).address())
        .isEqualTo(new Address.Server(host, expected, database));
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:buster:duckdb:, ''",
    "jdbc:buster:duckdb:/data/shop.duckdb, /data/shop.duckdb",
    "jdbc:buster:duckdb:data/shop 2.duckdb, data/shop 2.duckdb",
    "jdbc:buster:duckdb:/data/a%20b.duckdb, /data/a b.duckdb",
    "jdbc:buster:duckdb:C:/data/shop.duckdb, C:/data/shop.duckdb",
    "jdbc:buster:duckdb:/home/josé/(1).duckdb, /home/josé/(1).duckdb",
    "jdbc:buster:duckdb:/a..b/c?maxRows=1, /a..b/c",
  })
  void formsOfAPath(String text, String path) throws Exception {
    assertThat(ParsedUrl.parse(text).address()).isEqualTo(new Address.Local(path));
  }

  @Test
  void aValueIsDecodedOnceAndAPlusStaysOne() throws Exception {
    assertThat(ParsedUrl.parse("jdbc:buster:duckdb:?a=x%26y+z=1&b=").parameters())
        .isEqualTo(Map.of("a", "x&y+z=1", "b", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:buster:, '', ''",
    "jdbc:buster:?maxRows=7, '', ''",
    "jdbc:buster:shop, '', shop",
    "jdbc:buster:shop?maxRows=7, '', shop",
    "JDBC:BUSTER:Shop-2_b, '', Shop-2_b",
    "jdbc:buster:duckdb, '', duckdb",
    "jdbc:buster:PostgreSQL:shop, postgresql, shop",
    "jdbc:buster:duckdb:shop?maxRows=7, duckdb, shop",
  })
  void aSource(String text, String vendor, String name) throws Exception {
    SourceUrl url = (SourceUrl) BusterUrl.parse(text);

    assertThat(url.vendor().orElse("")).isEqualTo(vendor);
    assertThat(url.name().orElse("")).isEqualTo(name);
    assertThat(url.parameters()).isEqualTo(text.contains("?") ? Map.of("maxRows", "7") : Map.of());
    assertMistake(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "duckdb:",
        "duckdb::memory:",
        "duckdb:/data/shop",
        "duckdb:./shop",
        "duckdb:shop.duckdb",
        "duckdb:data/shop",
        "duckdb:?threads=1",
        "postgresql:",
        "postgresql://shop",
      })
  void aPlaceIsNoSource(String rest) throws Exception {
    assertThat(BusterUrl.parse("jdbc:buster:" + rest)).isInstanceOf(ParsedUrl.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:buster:HOST.MARKER",
        "jdbc:buster:/HOST-MARKER",
        "jdbc:buster://HOST-MARKER/x",
        "jdbc:buster:HOST MARKER",
        "jdbc:buster:://HOST-MARKER/x",
        "jdbc:buster:post gresql://HOST-MARKER/x",
        "jdbc:buster:ｐostgresql://HOST-MARKER/x",
        "jdbc:buster:postgresql:jdbc:mysql://HOST-MARKER/x",
        "jdbc:buster:mysql:loadbalance://HOST-MARKER,b/db",
        "jdbc:buster:h2:mem:HOST-MARKER;INIT=RUNSCRIPT FROM 'http://evil'",
      })
  void noDatabaseIsNamed(String url) {
    assertMistake(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//",
        "///x",
        "//:5432/x",
        "//HOST-MARKER,evil/db",
        "//HOST-MARKER:3306\\@evil/db",
        "//u:PW_MARKER@HOST-MARKER/db",
        "//u%40HOST-MARKER/db",
        "//(host=HOST-MARKER)/db",
        "//address=(host=HOST-MARKER)/db",
        "//[(host=HOST-MARKER),(host=b)]/db",
        "//HOST-MARKER%2eevil/db",
        "//HOST-MARKER%00.evil/db",
        "//HOST-MARKER..evil/db",
        "//HOST-MARKER./db",
        "//-HOST-MARKER/db",
        "//HOST-MARKER evil/db",
        "//ＥＶＩＬ/db",
        "//HOST-MARKER:/db",
        "//HOST-MARKER:0/db",
        "//HOST-MARKER:65536/db",
        "//HOST-MARKER:99999999999/db",
        "//HOST-MARKER:54a/db",
        "//0x7f000001/db",
        "//0x7f.1/db",
        "//2130706433/db",
        "//127.1/db",
        "//127.0.0.01/db",
        "//127.0.0.256/db",
        "//1.2.3.4.5/db",
        "//[::ffff:127.0.0.1]/db",
        "//[::ffff:7f00:1]/db",
        "//[1:2]/db",
        "//[]/db",
        "//[::1/db",
        "//::1/db",
        "//169.254.169.254/db",
        "//[fe80::1]/db",
      })
  void aHostThatIsReadInTwoWaysIsRefused(String location) {
    assertMistake("jdbc:buster:postgresql:" + location);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//h/DB_MARKER;socketFactory=x",
        "//h/DB_MARKER%3FsocketFactory=x",
        "//h/DB_MARKER%253F",
        "//h/DB_MARKER/more",
        "//h/DB_MARKER%2Fmore",
        "//h/DB_MARKER%00",
        "//h/DB_MARKER%0d%0aforged log line",
        "//h/DB_MARKER%zz",
        "//h/DB_MARKER%",
        "//h/DB_MARKER%ff",
        "//h/DB_MARKER\u202Etxt",
        "//h/DB_MARKER#&socketFactory=x",
        "/../DB_MARKER",
        "..",
        "a/%2e%2e/DB_MARKER",
        "file:/DB_MARKER",
        "http://HOST-MARKER/x",
        "md:DB_MARKER",
        "s3://DB_MARKER",
        "DB_MARKER;session_init_sql_file=/tmp/x",
        "DB_MARKER%3Bsession_init_sql_file=/tmp/x",
        "C:\\DB_MARKER",
      })
  void aDatabaseOrPathThatSaysMoreIsRefused(String location) {
    assertMistake("jdbc:buster:duckdb:" + location);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PW_MARKER",
        "=PW_MARKER",
        "a=1&a=2",
        "a=1?b=2",
        "a=1;b=PW_MARKER",
        "a=1&",
        "&a=1",
        "%61=PW_MARKER",
        " a=PW_MARKER",
        "a =PW_MARKER",
        "a%00=PW_MARKER",
        "ä=PW_MARKER",
        "a-b=PW_MARKER",
        "a=%0aPW_MARKER",
        "a=PW_MARKER%250a",
        "a=PW_MARKER\n",
      })
  void aQueryThatIsReadInTwoWaysIsRefused(String query) {
    assertMistake("jdbc:buster:postgresql://h/d?" + query);
  }

  @Test
  void aMegabyteIsRefusedUnread() {
    assertMistake("jdbc:buster:postgresql://h/" + "a".repeat(1 << 20));
  }

  @Test
  @DefaultLocale("tr")
  void lettersAreNotTheReadersOwn() throws Exception {
    assertThat(ParsedUrl.parse("JDBC:BUSTER:SQLITE:./x").vendor()).isEqualTo("sqlite");
  }

  @Test
  void noPartIsShown() throws Exception {
    ParsedUrl url = ParsedUrl.parse("jdbc:buster:postgresql://HOST-MARKER/DB_MARKER?a=PW_MARKER");

    assertThat(url + " " + url.address()).doesNotContain("MARKER");
  }

  private static void assertMistake(String url) {
    BusterConnectionException mistake =
        catchThrowableOfType(BusterConnectionException.class, () -> ParsedUrl.parse(url));

    assertThat((Throwable) mistake).as(url.length() > 200 ? "long" : url).isNotNull().hasNoCause();
    assertThat(mistake.getSQLState()).isEqualTo("08001");
    assertThat(mistake.code()).isEqualTo("CONFIGURATION_ERROR");
    assertThat(mistake.getMessage()).doesNotContain("MARKER", "evil", "\n").hasSizeLessThan(250);
  }
}
