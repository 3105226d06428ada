package so.buster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against the demo's shop, in DuckDB. */
class QueryTest {
  @TempDir private static Path folder;
  private static String url;

  @BeforeAll
  static void openShop() throws Exception {
    Path file = folder.toRealPath().resolve("shop.duckdb");
    SampleShop.create(file);
    url = "jdbc:buster:duckdb:" + file;
  }

  @Test
  void rowsAreATableForPeople() {
    Run run = Run.of("query", url, "select id, name, null as nothing from products where id < 3");

    assertThat(run.out())
        .isEqualTo(
            """
            id  name         nothing
            ──  ───────────  ───────
             1  Walnut Lamp  NULL
             2  Linen Lamp   NULL
            2 rows
            """);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }

  @Test
  void aCutTableSaysSo() {
    Run run = Run.of("query", "--max-rows", "7", url, "select id from customers order by id");

    assertThat(run.out()).contains(" 7\n", "truncated at 7 rows").doesNotContain(" 8\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void aWholeTableIsNotCut() {
    Run run = Run.of("query", "--max-rows=80", url, "select id from products");

    assertThat(run.out()).contains("80 rows").doesNotContain("truncated");
  }

  @Test
  void csvQuotesWhatNeedsIt() {
    Run run =
        Run.of(
            "query",
            "--format=csv",
            url,
            "select 'a,b' as \"x,y\", 'say \"hi\"' as q, '' as e, null as n, ' s' as s, 1.50 as d");

    assertThat(run.out())
        .isEqualTo("\"x,y\",q,e,n,s,d\r\n\"a,b\",\"say \"\"hi\"\"\",\"\",,\" s\",1.50\r\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aCutCsvSaysSoBesideTheRows() {
    Run run = Run.of("query", "--format", "csv", "--max-rows", "2", url, "select 1 from events");

    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.err()).contains("truncated at 2 rows");
  }

  @Test
  void jsonKeepsValuesExact() {
    Run run =
        Run.of(
            "query",
            "--format=json",
            url,
            "select 9007199254740992 as a, 9007199254740993 as a, 0.10 as d, true as t, null as n,"
                + " 1.5::double as f, 'nan'::double as x, 'é' as u, 'ab'::blob as b,"
                + " date '2024-02-29' as day");

    assertThat(run.out())
        .isEqualTo(
            """
            {"columns":["a","a","d","t","n","f","x","u","b","day"],"rows":[
            [9007199254740992,"9007199254740993","0.10",true,null,1.5,"NaN","\\u00E9","YWI=",\
            "2024-02-29"]],"rowCount":1,"truncated":false}
            """);
  }

  @Test
  void aCutJsonSaysSo() {
    Run run = Run.of("query", "--format=json", "--max-rows=1", url, "select 1 as x from events");

    assertThat(run.out()).contains("\"rowCount\":1,\"truncated\":true");
  }

  @Test
  void aWriteIsRefusedAndExplained() {
    Run run = Run.of("query", url, "delete from customers");

    assertThat(run.status()).isEqualTo(Exit.REFUSED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("refused WRITES at character 1", "delete from customers", "^");
  }

  @Test
  void theQueryCanComeFromStandardInput() {
    Run run = Run.with("select count(*) as n\nfrom orders -- all\n", "query", "--format=csv", url);

    assertThat(run.out()).isEqualTo("n\r\n12000\r\n");
  }

  @Test
  void aPasswordFromStandardInputLeavesTheQueryBehindIt() {
    Run run =
        Run.with(
            "not used by DuckDB\r\nselect 7 as n",
            "query",
            "--user=me",
            "--password-stdin",
            "--format=csv",
            url);

    assertThat(run.out()).isEqualTo("n\r\n7\r\n");
  }

  @Test
  void whatTheDatabaseCannotDoIsOneLine() {
    Run run = Run.of("query", url, "select nothing_like_this from customers");

    assertThat(run.status()).isEqualTo(Exit.FAILED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("buster: ").hasLineCount(1);
  }

  @Test
  void aVendorsUrlIsAMistake() {
    Run run = Run.of("query", "jdbc:duckdb:", "select 1");

    assertThat(run.status()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("jdbc:buster:").hasLineCount(1);
  }

  @Test
  void anUnknownPropertyIsNamed() {
    Run run = Run.of("query", url + "?nonsense=1", "select 1");

    assertThat(run.status()).isEqualTo(Exit.FAILED);
    assertThat(run.err()).contains("nonsense").hasLineCount(1);
  }

  @Test
  void pingSaysWhatAnswers() {
    Run run = Run.of("ping", url + "?maxRows=123");

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("ok DuckDB ").contains("at most 123 rows");
  }

  @Test
  void pingWithoutADatabaseFails() {
    Run run = Run.of("ping", "jdbc:buster:duckdb:" + folder + "/none.duckdb");

    assertThat(run.status()).isEqualTo(Exit.FAILED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("no such file").hasLineCount(1);
  }
}
