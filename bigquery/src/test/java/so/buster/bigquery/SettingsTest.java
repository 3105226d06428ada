package so.buster.bigquery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SettingsTest {
  @Test
  void somebodyPays() {
    assertThatThrownBy(() -> settings("Location=EU")).hasMessageStartingWith("ProjectId:");
  }

  @Test
  void theShorterTimeHolds() throws Exception {
    assertThat(settings("ProjectId=p;Timeout=3;JobTimeoutMs=2500").jobTimeout())
        .isEqualTo(Duration.ofMillis(2500));
    assertThat(settings("ProjectId=p;Timeout=2;JobTimeoutMs=2500").jobTimeout())
        .isEqualTo(Duration.ofSeconds(2));
    assertThat(settings("ProjectId=p;Timeout=0;JobTimeoutMs=2500").jobTimeout())
        .isEqualTo(Duration.ofMillis(2500));
    assertThat(settings("ProjectId=p").jobTimeout()).isZero();
  }

  @Test
  void zeroMeansTheDefaultForSizesAndNoLimitForBytesBilled() throws Exception {
    Settings settings = settings("ProjectId=p;MaxResults=0;MaxPageBytes=0;MaximumBytesBilled=0");
    assertThat(settings.pageRows()).isEqualTo(10_000);
    assertThat(settings.pageBytes()).isEqualTo(4 << 20);
    assertThat(settings.bytesBilled()).isZero();
  }

  @Test
  void numbersAreAsLargeAsTheyMayBe() throws Exception {
    Settings settings =
        settings(
            "ProjectId=p;MaxResults=999999999999999999;MaximumBytesBilled=999999999999999999;"
                + "ConnectTimeoutMs=999999999999999999");
    assertThat(settings.pageRows()).isEqualTo(100_000);
    assertThat(settings.bytesBilled()).isEqualTo(999_999_999_999_999_999L);
    assertThat(settings.connectTimeout()).isEqualTo(Duration.ofMillis(Integer.MAX_VALUE));
  }

  @Test
  void labelsAreNamesAndValues() throws Exception {
    assertThat(settings("ProjectId=p;Labels=team=bi,empty=").labels())
        .isEqualTo(Map.of("team", "bi", "empty", ""));
  }

  @Test
  void theCacheIsUsedUnlessSomebodySaysNo() throws Exception {
    assertThat(settings("ProjectId=p").queryCache()).isTrue();
    assertThat(settings("ProjectId=p;UseQueryCache=1").queryCache()).isTrue();
    assertThat(settings("ProjectId=p;UseQueryCache=0").queryCache()).isFalse();
    assertThat(settings("ProjectId=p;UseQueryCache=false").queryCache()).isFalse();
  }

  static Settings settings(String properties) throws SQLException {
    return Settings.of(
        ConnectionUrl.parse(
            "jdbc:bigquery://https://bigquery.googleapis.com;" + properties, new Properties()));
  }
}
