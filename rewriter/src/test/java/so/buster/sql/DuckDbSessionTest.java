package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static so.buster.sql.Judging.assertRefused;
import static so.buster.sql.Judging.duck;
import static so.buster.sql.Verdict.Effect.READS;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuckDbSessionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SHOW TABLES",
        "SHOW TABLES FROM main",
        "SHOW ALL TABLES",
        "SHOW DATABASES",
        "SHOW",
        "SHOW threads",
        "SHOW customers",
        "DESCRIBE customers",
        "DESC main.customers",
        "DESCRIBE TABLE memory.main.t",
        "DESCRIBE \"drop table\"",
        "PRAGMA table_info('customers')",
        "PRAGMA table_info(main.customers)",
        "PRAGMA database_list",
        "PRAGMA show_tables",
        "PRAGMA version",
        "CALL pragma_version()",
        "CALL duckdb_tables()",
        "CALL pragma_table_info('customers')"
      })
  void whatDescribesInDuckDbReads(String sql) {
    assertThat(duck(sql))
        .isInstanceOfSatisfying(
            Verdict.Session.class,
            session -> {
              assertThat(session.effect()).isEqualTo(READS);
              assertThat(session.sql()).isEqualTo(sql);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DESCRIBE 'data.csv'",
        "DESCRIBE \"data.csv\"",
        "DESCRIBE data.csv",
        "SUMMARIZE \"/etc/passwd\"",
        "SUMMARIZE 's3://bucket/x.parquet'",
        "SHOW \"*.parquet\"",
        "DESC a.b.parquet",
        "DESCRIBE places.geojson",
        "SUMMARIZE places.shp"
      })
  void aNameThatMayBeAFileIsRefused(String sql) {
    assertRefused(duck(sql), Reason.FILE_ACCESS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PRAGMA force_checkpoint",
        "PRAGMA enable_verification",
        "PRAGMA create_fts_index('t', 'id', 'name')",
        "PRAGMA storage_info('t')",
        "CALL enable_logging()",
        "CALL read_csv('x')",
        "CALL query('SELECT 1')",
        "CALL checkpoint()"
      })
  void aPragmaOrCallThatDoesMoreThanDescribeIsRefused(String sql) {
    assertRefused(duck(sql), Reason.NOT_A_READ);
  }
}
