package so.buster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UrlTest {
  @Test
  void aUrlWithoutPropertiesOnlyGetsThePrefix() {
    assertThat(Run.of("url", "jdbc:postgresql://db.example:5433/shop"))
        .isEqualTo(new Run(Exit.OK, "jdbc:buster:postgresql://db.example:5433/shop\n", ""));
  }

  @Test
  void everyPropertyIsAccountedFor() {
    Run run =
        Run.of(
            "url",
            "jdbc:postgresql://db/shop?user=ana&password=s3cret&sslmode=verify-ca"
                + "&currentSchema=app,public&readOnly=true&loginTimeout=10&socketFactory=a.b.C"
                + "&nonsense=1&defaultRowFetchSize=1000000");

    assertThat(run.out())
        .isEqualTo(
            "jdbc:buster:postgresql://db/shop?user=ana&tls=verify-ca&currentSchema=app,public"
                + "&defaultRowFetchSize=10000\n");
    assertThat(run.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("kept", "user: user=ana"),
            line -> assertThat(line).contains("dropped", "password: pass it as the property"),
            line -> assertThat(line).contains("kept", "sslmode: tls=verify-ca"),
            line -> assertThat(line).contains("kept", "currentSchema: currentSchema=app,public"),
            line -> assertThat(line).contains("dropped", "readOnly: it always holds here"),
            line -> assertThat(line).contains("dropped", "loginTimeout: it has no effect here"),
            line -> assertThat(line).contains("refused", "socketFactory", "loads a class by name"),
            line -> assertThat(line).contains("refused", "nonsense"),
            line -> assertThat(line).contains("kept", "defaultRowFetchSize=10000"));
    assertThat(run.out() + run.err()).doesNotContain("s3cret");
    assertThat(run.status()).isEqualTo(Exit.REFUSED);
  }

  @Test
  void twoNamesForOneThingMustAgree() {
    Run same = Run.of("url", "jdbc:postgresql://db/shop?ssl=true&sslmode=verify-full");
    Run different = Run.of("url", "jdbc:postgresql://db/shop?ssl=true&sslmode=disable");

    assertThat(same.out()).isEqualTo("jdbc:buster:postgresql://db/shop?tls=verify-full\n");
    assertThat(same.status()).isZero();
    assertThat(different.out()).isEqualTo("jdbc:buster:postgresql://db/shop?tls=verify-full\n");
    assertThat(different.err()).contains("refused", "sslmode: it contradicts tls");
    assertThat(different.status()).isEqualTo(Exit.REFUSED);
  }

  @Test
  void semicolonsSeparateToo() {
    Run run = Run.of("url", "jdbc:duckdb:/data/shop.duckdb;access_mode=READ_ONLY;threads=2");

    assertThat(run.out()).isEqualTo("jdbc:buster:duckdb:/data/shop.duckdb?threads=2\n");
    assertThat(run.err()).contains("dropped access_mode");
    assertThat(run.status()).isZero();
  }

  @Test
  void simbasUrlOfBigQueryHasASchemeAndAPathInTheHostsPlace() {
    Run run =
        Run.of(
            "url",
            "jdbc:bigquery://https://www.googleapis.com/bigquery/v2:443;ProjectId=shop-1"
                + ";DefaultDataset=app;OAuthType=0;OAuthServiceAcctEmail=r@s.example;Timeout=30;");

    assertThat(run.out())
        .isEqualTo(
            "jdbc:buster:bigquery://www.googleapis.com:443/?ProjectId=shop-1&DefaultDataset=app"
                + "&OAuthType=0&user=r%40s.example&queryTimeout=30\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void valuesAreEncodedAgain() {
    Run run = Run.of("url", "jdbc:postgresql://db/shop?ApplicationName=my%20report%2F1");

    assertThat(run.out())
        .isEqualTo("jdbc:buster:postgresql://db/shop?applicationName=my%20report/1\n");
  }

  @Test
  void aUrlThatNobodyCanPlaceIsOneLine() {
    assertThat(Run.of("url", "jdbc:oracle:thin:@db").err())
        .contains("known: bigquery, duckdb, mysql, postgresql")
        .hasLineCount(1);
    assertThat(Run.of("url", "jdbc:postgresql://a,b/shop").err()).contains("several hosts");
    assertThat(Run.of("url", "http://db").status()).isEqualTo(Exit.USAGE);
  }
}
