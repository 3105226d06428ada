package so.buster.it.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import so.buster.it.database.Database;

/**
 * Hibernate finds its dialect, validates the schema and reads; its writes and locks are refused.
 */
abstract class HibernateContract {
  private SessionFactory sessions;

  /** The database that it is pointed at. */
  abstract Database database();

  /** What Hibernate must take it for. */
  abstract Class<? extends Dialect> dialect();

  @BeforeEach
  void openSessions() {
    sessions =
        new Configuration()
            .addAnnotatedClass(Author.class)
            .addAnnotatedClass(Book.class)
            .setProperty("hibernate.connection.url", database().url("onLimit=error", "maxRows=500"))
            .setProperty(
                "hibernate.connection.username", database().credentials().getProperty("user"))
            .setProperty(
                "hibernate.connection.password", database().credentials().getProperty("password"))
            .setProperty("hibernate.connection.pool_size", "2")
            .setProperty("hibernate.hbm2ddl.auto", "validate")
            .buildSessionFactory();
  }

  @AfterEach
  void closeSessions() {
    sessions.close();
  }

  @Test
  void findsItsDialect() {
    assertThat(sessions.unwrap(SessionFactoryImplementor.class).getJdbcServices().getDialect())
        .isInstanceOf(dialect());
  }

  @Test
  void findsAnEntityAndWhatBelongsToIt() {
    Integer books =
        sessions.fromSession(
            session -> {
              Author author = session.find(Author.class, 3L);
              assertThat(author.name).isEqualTo("Author 3");
              assertThat(author.books).allSatisfy(b -> assertThat(b.author).isSameAs(author));
              return author.books.size();
            });
    assertThat(books).isEqualTo(6);
  }

  @Test
  void readsPages() {
    List<String> titles =
        sessions.fromSession(
            session ->
                session
                    .createSelectionQuery(
                        "select title from book where price > :least order by isbn", String.class)
                    .setParameter("least", new BigDecimal("6"))
                    .setFirstResult(10)
                    .setMaxResults(5)
                    .list());
    assertThat(titles).hasSize(5).doesNotHaveDuplicates();
  }

  @Test
  void joinsGroupsAndStreams() {
    sessions.inTransaction(
        session -> {
          List<Object[]> rows =
              session
                  .createSelectionQuery(
                      "select a.name, count(b), avg(b.price) from author a join a.books b"
                          + " group by a.name order by a.name",
                      Object[].class)
                  .list();
          assertThat(rows).hasSize(20);
          try (var stream =
              session.createSelectionQuery("from book", Book.class).setFetchSize(10).stream()) {
            assertThat(stream.count()).isEqualTo(120);
          }
        });
  }

  @Test
  void aPessimisticLockIsRefusedAndThePoolLivesOn() {
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(
              () ->
                  sessions.inTransaction(
                      session ->
                          session
                              .createSelectionQuery("from author where id = 1", Author.class)
                              .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                              .list()))
          .rootCause()
          .hasMessageContaining("LOCKS");
    }
    assertReads();
  }

  @Test
  void aNewEntityIsRefusedAndThePoolLivesOn() {
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(
              () ->
                  sessions.inTransaction(
                      session -> {
                        Author author = new Author();
                        author.id = 4711L;
                        author.name = "nobody";
                        session.persist(author);
                      }))
          .rootCause()
          .hasMessageContaining("Refused");
    }
    assertReads();
  }

  @Test
  void aChangedEntityIsRefused() {
    assertThatThrownBy(
            () ->
                sessions.inTransaction(
                    session -> session.find(Author.class, 1L).name = "somebody else"))
        .rootCause()
        .hasMessageContaining("Refused");
    assertReads();
  }

  @Test
  void halfAnAnswerIsAnError() {
    assertThatThrownBy(
            () ->
                sessions.fromSession(
                    session ->
                        session
                            .createSelectionQuery(
                                "select a, b from book a cross join book b", Object[].class)
                            .list()))
        .rootCause()
        .hasFieldOrPropertyWithValue("SQLState", "54000");
    assertReads();
  }

  private void assertReads() {
    assertThat(
            sessions.<Long>fromSession(
                session ->
                    session
                        .createSelectionQuery("select count(*) from author", Long.class)
                        .getSingleResult()))
        .isEqualTo(20);
  }
}
