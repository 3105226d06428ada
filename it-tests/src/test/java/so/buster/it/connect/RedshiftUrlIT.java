package so.buster.it.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.SharedPostgres;
import so.buster.it.database.redshift.RedshiftDatabase;

/**
 * Ways to lead Redshift's driver elsewhere or to open its session: each is refused by one clear
 * line, nobody connects to the place that was meant, and no session begins at the right one.
 */
@ExtendWith(SharedPostgres.class)
class RedshiftUrlIT {
  private static RedshiftDatabase database;
  private static OtherPlace evil;
  private int sessions;

  @BeforeAll
  static void start(PostgresServer server) throws IOException {
    database = RedshiftDatabase.create(server, "redshift_url");
    evil = new OtherPlace();
  }

  @AfterAll
  static void stop() throws IOException {
    evil.close();
    database.front().close();
  }

  @AfterEach
  void nobodyWentAnywhere() throws IOException {
    evil.assertUnvisited();
    assertThat(database.front().startups()).hasSize(sessions);
    sessions = 0;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?plugin_name=com.amazon.redshift.plugin.marker",
        "?Plugin_Name=marker",
        "?socketFactory=marker",
        "?%73ocketfactory=marker",
        "?socketfactory%00=marker",
        "? socketfactory =marker",
        "?sslfactory=com.amazon.redshift.ssl.NonValidatingFactory",
        "?sslhostnameverifier=marker",
        "?datatype.point=java.lang.String",
        "?DATATYPE.point=java.lang.String",
        "?host=EVIL_HOST",
        "?port=EVIL_PORT",
        "?host=EVIL_HOST&port=EVIL_PORT",
        "?maxRows=5;host=EVIL_HOST;port=EVIL_PORT",
        "?applicationname=a;host=EVIL_HOST;port=EVIL_PORT",
        "?applicationname=a%3Bhost%3DEVIL_HOST%3Bport%3DEVIL_PORT",
        "?applicationname=a%26host%3DEVIL_HOST%26port%3DEVIL_PORT",
        "?currentschema=a%26host%3DEVIL_HOST",
        ";host=EVIL_HOST;port=EVIL_PORT",
        "%3Bhost=EVIL_HOST",
        "%3Fhost=EVIL_HOST",
        "#;host=EVIL_HOST",
        "?dbname=marker",
        "?endpointurl=http://EVIL",
        "?stsendpointurl=http://EVIL",
        "?iamauth=true",
        "?accesskeyid=marker",
        "?secretaccesskey=marker",
        "?webidentitytoken=marker",
        "?idp_host=EVIL_HOST",
        "?autocreate=true",
        "?clusterid=marker",
        "?region=marker",
        "?isserverless=true",
        "?loadbalancehosts=true",
        "?targetservertype=master",
        "?inifile=/tmp/marker.ini",
        "?inisection=marker",
        "?profile=marker",
        "?authprofile=marker",
        "?logpath=/tmp/marker",
        "?loglevel=6",
        "?sslkey=/tmp/marker",
        "?ssltruststorepath=/tmp/marker",
        "?enablemultisqlsupport=true",
        "?preferquerymode=simple",
        "?readonly=false",
        "?readonlymode=ignore",
        "?options=-c%20readonly%3D0",
        "?querygroup=marker",
        "?ssl=false",
        "?sslmode=require",
        "?compression=lz4",
        "?currentschema=pg_temp_marker",
        "?uid=marker",
        "?pwd=marker",
        "?nosuchoption=marker",
      })
  void options(String tail) throws Exception {
    refused(database.url() + evil.in(tail), database.credentials());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plugin_name=marker",
        "SOCKETFACTORY=marker",
        "datatype.point=java.lang.String",
        "host=EVIL_HOST",
        "port=EVIL_PORT",
        "endpointurl=http://EVIL",
        "iamauth=true",
        "inifile=/tmp/marker.ini",
        "logpath=/tmp/marker",
        "enablemultisqlsupport=true",
        "applicationname=a;host=EVIL_HOST",
        "applicationname=x\r\nmarker",
      })
  void properties(String option) throws Exception {
    Properties properties = database.credentials();
    int equals = option.indexOf('=');
    properties.setProperty(option.substring(0, equals), evil.in(option.substring(equals + 1)));
    refused(database.url(), properties);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:buster:redshift:iam://EVIL/dev",
        "jdbc:buster:redshift:iam://marker:us-east-1/dev",
        "jdbc:buster:redshift:jdbc:redshift://EVIL/dev",
        "jdbc:buster:redshift:",
        "jdbc:buster:redshift:dev",
        "jdbc:buster:redshift://PLACE,EVIL/dev",
        "jdbc:buster:redshift://PLACE\\@EVIL/dev",
        "jdbc:buster:redshift://PLACE@EVIL/dev",
        "jdbc:buster:redshift://u:p-marker@PLACE/dev",
        "jdbc:buster:redshift://(host=EVIL_HOST)/dev",
        "jdbc:buster:redshift://127.0.0%2e1:EVIL_PORT/dev",
        "jdbc:buster:redshift://0x7f000001:EVIL_PORT/dev",
        "jdbc:buster:redshift://2130706433:EVIL_PORT/dev",
        "jdbc:buster:redshift://PLACE/dev/marker",
        "jdbc:buster:redshift://PLACE/dev;host=EVIL_HOST",
        "jdbc:buster:redshift://PLACE/dev%3Fhost=EVIL_HOST",
      })
  void places(String url) throws Exception {
    String place = "127.0.0.1:" + database.front().port();
    refused(evil.in(url.replace("PLACE", place)), database.credentials());
  }

  private void refused(String url, Properties properties) throws Exception {
    sessions = database.front().startups().size();
    evil.assertRefusedUnsent(database, url, properties);
  }

  @Test
  void aPlainOneBeginsASessionThatSaysNoMoreThanItMust() throws Exception {
    int before = database.front().startups().size();
    try (Connection connection =
        DriverManager.getConnection(database.url(), database.credentials())) {
      assertThat(connection.isValid(5)).isTrue();
    }
    sessions = before + 1;
    assertThat(database.front().startups().get(before).parameters())
        .containsOnlyKeys(
            "user",
            "database",
            "client_encoding",
            "DateStyle",
            "TimeZone",
            "extra_float_digits",
            "application_name",
            "driver_version",
            "os_version",
            "client_protocol_version",
            "driver_discovery_version");
  }
}
