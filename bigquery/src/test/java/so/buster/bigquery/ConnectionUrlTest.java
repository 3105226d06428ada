package so.buster.bigquery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionUrlTest {
  private static final String URL = "jdbc:bigquery://https://www.googleapis.com/bigquery/v2:443";

  @Test
  void isSimbasUrl() throws Exception {
    ConnectionUrl url =
        parse(
            URL + ";ProjectId=shop-1;projectid2=;".replace("projectid2=;", "defaultdataset=app;"));

    assertThat(url.get(Property.PROJECT_ID)).isEqualTo("shop-1");
    assertThat(url.get(Property.DEFAULT_DATASET)).isEqualTo("app");
    assertThat(url.get(Property.LOCATION)).isEmpty();
  }

  @Test
  void propertiesMayBeGivenApartAndInheritTheirDefaults() throws Exception {
    Properties defaults = new Properties();
    defaults.setProperty("Location", "EU");
    Properties info = new Properties(defaults);
    info.setProperty("PROJECTID", "shop-1");

    ConnectionUrl url = ConnectionUrl.parse(URL, info);

    assertThat(url.get(Property.PROJECT_ID)).isEqualTo("shop-1");
    assertThat(url.get(Property.LOCATION)).isEqualTo("EU");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:bigquery:",
        "jdbc:bigquery://evil.example",
        "jdbc:bigquery://http://www.googleapis.com/bigquery/v2:443",
        "jdbc:bigquery://https://www.googleapis.com.evil.example/bigquery/v2:443",
        "jdbc:bigquery://https://www.googleapis.com/bigquery/v2:443/../evil",
        "jdbc:bigquery://https://www.googleapis.com@evil.example;ProjectId=p",
      })
  void theHostIsGoogles(String url) {
    assertThatThrownBy(() -> parse(url))
        .hasMessageStartingWith("URL: it begins with")
        .hasMessageNotContaining("evil");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EnableSession=1",
        "AllowLargeResults=1",
        "LargeResultTable=t",
        "ProxyHost=h",
        "LogPath=/tmp",
        "SSLTrustStore=/tmp/x",
        "UniverseDomain=evil.example",
        "BYOID_TokenUri=https://evil.example",
        "BYOID_CredentialSource=x",
        "ServiceAccountImpersonationEmail=x",
        "QueryProperties=a=b",
        "PrivateServiceConnectUris=BIGQUERY=https://evil.example",
        "OAuthP12Password=x",
      })
  void aPropertyThatIsNotKnownIsAnError(String property) {
    String name = property.substring(0, property.indexOf('='));
    assertThatThrownBy(() -> parse(URL + ";" + property))
        .isInstanceOf(SQLException.class)
        .hasMessage(name + ": not known to this driver; remove it.");
  }

  @Test
  void anUnknownNameIsRepeatedOnlyIfItLooksLikeOne() {
    assertThatThrownBy(() -> parse(URL + ";ProjectId=p;s3cret part of a key=x"))
        .hasMessage("A property: not known to this driver; remove it.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ";ProjectId=MARKER'",
        ";DefaultDataset=a.b.MARKER",
        ";OAuthType=1",
        ";OAuthType=4",
        ";OAuthAccessToken=a MARKER",
        ";QueryDialect=BIG_QUERY",
        ";MaximumBytesBilled=-1",
        ";Labels=MARKER=A",
        ";Location=MARKER/../x",
        ";ProjectId=p;projectid=MARKER",
        ";ProjectId",
        ";;ProjectId=p",
        ";=MARKER",
      })
  void aValueOutOfFormIsAnErrorThatDoesNotRepeatIt(String properties) {
    assertThatThrownBy(() -> parse(URL + properties))
        .isInstanceOf(SQLNonTransientConnectionException.class)
        .hasFieldOrPropertyWithValue("SQLState", "08001")
        .hasMessageNotContaining("MARKER");
  }

  @Test
  void onlyStringsAreProperties() {
    Properties info = new Properties();
    info.put("ProjectId", 1);
    assertThatThrownBy(() -> ConnectionUrl.parse(URL, info)).hasMessageContaining("Strings");
    Properties named = new Properties();
    named.put(1, "x");
    assertThatThrownBy(() -> ConnectionUrl.parse(URL, named)).hasMessageContaining("Strings");
  }

  @Test
  void nothingPrintsWhatIsInside() throws Exception {
    ConnectionUrl url = parse(URL + ";ProjectId=shop-1;OAuthAccessToken=MARKER");
    assertThat(url).hasToString("ConnectionUrl");
    assertThat(Settings.of(url)).hasToString("Settings");
  }

  private static ConnectionUrl parse(String url) throws SQLException {
    return ConnectionUrl.parse(url, new Properties());
  }
}
