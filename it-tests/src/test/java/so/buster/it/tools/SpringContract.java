package so.buster.it.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import so.buster.it.database.Database;
import so.buster.jdbc.BusterDataSource;
import so.buster.jdbc.BusterRefusedException;

/**
 * Spring's {@code JdbcTemplate}: it reads, its transactions are read-only ones, its writes fail.
 */
abstract class SpringContract {
  private BusterDataSource source;
  private JdbcTemplate jdbc;

  /** The database that it is pointed at. */
  abstract Database database();

  @BeforeEach
  void open() {
    source = new BusterDataSource();
    source.setUrl(database().url("maxRows=500"));
    source.setUser(database().credentials().getProperty("user"));
    source.setPassword(database().credentials().getProperty("password"));
    jdbc = new JdbcTemplate(source);
  }

  @Test
  void readsValuesRowsAndBeans() {
    assertThat(jdbc.queryForObject("SELECT count(*) FROM author", Long.class)).isEqualTo(20);
    assertThat(jdbc.queryForList("SELECT title FROM book WHERE isbn = ?", String.class, "isbn-7"))
        .containsExactly("Title 7");
    List<Map<String, Object>> rows =
        jdbc.queryForList("SELECT isbn, price, genre FROM book ORDER BY isbn");
    assertThat(rows).hasSize(120).allSatisfy(row -> assertThat(row).containsKeys("isbn", "price"));
    assertThat(
            JdbcClient.create(source)
                .sql("SELECT title FROM book WHERE author_id = :author ORDER BY title")
                .param("author", 3)
                .query(String.class)
                .list())
        .hasSize(6);
    assertThat(
            new NamedParameterJdbcTemplate(source)
                .queryForList(
                    "SELECT isbn FROM book WHERE isbn IN (:some)",
                    Map.of("some", List.of("isbn-1", "isbn-2")),
                    String.class))
        .hasSize(2);
  }

  @Test
  void asksFurtherWhileItReads() {
    TransactionTemplate transaction =
        new TransactionTemplate(new DataSourceTransactionManager(source));
    transaction.setReadOnly(true);
    AtomicInteger books = new AtomicInteger();
    transaction.executeWithoutResult(
        status ->
            jdbc.query(
                "SELECT author_id FROM author",
                author -> {
                  books.addAndGet(
                      jdbc.queryForList(
                              "SELECT isbn FROM book WHERE author_id = ?", author.getLong(1))
                          .size());
                }));
    assertThat(books).hasValue(120);
  }

  @Test
  void streams() {
    jdbc.setFetchSize(10);
    try (var titles =
        jdbc.queryForStream("SELECT title FROM book", (row, number) -> row.getString(1))) {
      assertThat(titles.limit(30).toList()).hasSize(30).doesNotContainNull();
    }
    assertThat(jdbc.queryForObject("SELECT count(*) FROM author", Long.class)).isEqualTo(20);
  }

  @Test
  void itsReadOnlyTransactionMayBeEnforced() {
    JdbcTransactionManager manager = new JdbcTransactionManager(source);
    manager.setEnforceReadOnly(true);
    TransactionTemplate transaction = new TransactionTemplate(manager);
    transaction.setReadOnly(true);
    transaction.setTimeout(20);
    AtomicInteger books = new AtomicInteger();
    transaction.executeWithoutResult(
        status -> {
          Object savepoint = status.createSavepoint();
          books.set(jdbc.queryForList("SELECT isbn FROM book").size());
          status.rollbackToSavepoint(savepoint);
        });
    assertThat(books).hasValue(120);
  }

  @Test
  void aWriteIsRefusedAndTheSourceLivesOn() {
    for (int i = 0; i < 20; i++) {
      assertThatThrownBy(() -> jdbc.update("UPDATE book SET price = ?", 0))
          .rootCause()
          .isInstanceOf(BusterRefusedException.class);
      assertThatThrownBy(() -> jdbc.batchUpdate("DELETE FROM sale_line", "DELETE FROM book"))
          .rootCause()
          .isInstanceOf(BusterRefusedException.class);
    }
    assertThat(jdbc.queryForObject("SELECT count(*) FROM sale_line", Long.class)).isEqualTo(600);
  }

  @Test
  void aMistakeIsBadGrammar() {
    assertThatThrownBy(() -> jdbc.queryForList("SELECT nosuchcolumn FROM book"))
        .isInstanceOf(BadSqlGrammarException.class)
        .rootCause()
        .isInstanceOf(SQLException.class);
  }
}
