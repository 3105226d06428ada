package so.buster.bigquery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointsTest {
  @Test
  void areGooglesUnlessOverridden() throws Exception {
    assertThat(Endpoints.parse(""))
        .isEqualTo(
            new Endpoints(
                "https://bigquery.googleapis.com/",
                URI.create("https://oauth2.googleapis.com/token")));
    assertThat(Endpoints.parse("bigquery=https://bigquery-x.p.googleapis.com").service())
        .isEqualTo("https://bigquery-x.p.googleapis.com/");
    assertThat(Endpoints.parse("OAUTH2=http://[::1]:9/token,BIGQUERY=http://127.0.0.1:9/"))
        .isEqualTo(new Endpoints("http://127.0.0.1:9/", URI.create("http://[::1]:9/token")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://bigquery.googleapis.com",
        "BIGQUERY=",
        "BIGQUERY=http://MARKER.example",
        "BIGQUERY=http://localhost.MARKER.example",
        "BIGQUERY=http://127.0.0.1.MARKER.example",
        "BIGQUERY=ftp://localhost",
        "BIGQUERY=file:///etc/passwd",
        "BIGQUERY=https://user@MARKER.example",
        "BIGQUERY=https://h/?MARKER",
        "BIGQUERY=https://h/#MARKER",
        "BIGQUERY=https://a,BIGQUERY=https://MARKER",
        "STS=https://MARKER.example",
        "READ_API=https://MARKER.example",
        "BIGQUERY=https://a,",
        "BIGQUERY=https://a b",
      })
  void whatIsNotClearIsAnError(String overrides) {
    assertThatThrownBy(() -> Endpoints.parse(overrides))
        .hasMessageStartingWith("EndpointOverrides:")
        .hasMessageNotContaining("MARKER");
  }
}
