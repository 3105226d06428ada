package so.buster.bigquery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.api.services.bigquery.model.JobConfiguration;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DriverTest {
  @Test
  void isFoundByItsUrl() throws Exception {
    assertThat(DriverManager.getDriver("jdbc:bigquery://x")).isInstanceOf(BigQueryDriver.class);
    assertThat(ServiceLoader.load(Driver.class))
        .anyMatch(driver -> driver instanceof BigQueryDriver);
    assertThat(new BigQueryDriver().connect("jdbc:other:x", new Properties())).isNull();
    assertThat(new BigQueryDriver().acceptsURL(null)).isFalse();
  }

  @Test
  void saysWhatItCanBeTold() {
    DriverPropertyInfo[] known = new BigQueryDriver().getPropertyInfo("jdbc:bigquery:", null);
    assertThat(Arrays.stream(known).map(property -> property.name))
        .contains("ProjectId", "OAuthType", "EndpointOverrides", "MaximumBytesBilled", "Labels")
        .doesNotHaveDuplicates();
    assertThat(known).allMatch(property -> property.value == null && property.description != null);
  }

  /** Nobody is asked before everything fits together. */
  @Test
  void aMistakeIsToldBeforeAnythingIsSent() {
    String url = "jdbc:bigquery://https://bigquery.googleapis.com;OAuthAccessToken=MARKER";
    assertThatThrownBy(() -> DriverManager.getConnection(url))
        .isInstanceOf(SQLException.class)
        .hasMessageStartingWith("ProjectId:")
        .hasMessageNotContaining("MARKER");
  }

  @Test
  void everyJobIsGoogleSqlWithoutASessionOrATableToWriteTo() throws Exception {
    Settings settings =
        SettingsTest.settings(
            "ProjectId=p;DefaultDataset=d;Location=EU;MaximumBytesBilled=7;Labels=a=1;UseQueryCache=0");
    Query query =
        new Query(
            "SELECT 1", List.of(), SessionState.of(settings), settings, Duration.ofSeconds(2));

    JobConfiguration job = query.job("id").getConfiguration();
    assertThat(job.getQuery().keySet())
        .isEqualTo(
            Set.of(
                "query",
                "useLegacySql",
                "createSession",
                "useQueryCache",
                "parameterMode",
                "connectionProperties",
                "maximumBytesBilled",
                "defaultDataset"));
    assertThat(job.getQuery().getUseLegacySql()).isFalse();
    assertThat(job.getQuery().getCreateSession()).isFalse();
    assertThat(job.getQuery().getUseQueryCache()).isFalse();
    assertThat(job.getQuery().getMaximumBytesBilled()).isEqualTo(7);
    assertThat(job.getJobTimeoutMs()).isEqualTo(2000);
    assertThat(job.getLabels()).containsEntry("a", "1");
    assertThat(job.getDryRun()).isNull();
    assertThat(query.job("id").getJobReference().getLocation()).isEqualTo("EU");
    assertThat(query.dryRun().getConfiguration().getDryRun()).isTrue();
    assertThat(query).hasToString("Query");
  }

  @Test
  void namesAreSimbas() {
    for (Property property : Property.values()) {
      assertThat(Property.named(property.key().toUpperCase(Locale.ROOT))).contains(property);
    }
    assertThat(Property.named("nothing")).isEmpty();
  }
}
