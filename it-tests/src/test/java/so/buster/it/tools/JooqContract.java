package so.buster.it.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.avg;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.JDBCUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import so.buster.it.database.Database;
import so.buster.jdbc.BusterRefusedException;

/** jOOQ finds its dialect, reads in its ways, and its writes are refused. */
abstract class JooqContract {
  private static final Table<Record> BOOK = table(name("book"));
  private static final Field<String> ISBN = field(name("isbn"), String.class);
  private static final Field<Long> AUTHOR = field(name("author_id"), Long.class);
  private static final Field<BigDecimal> PRICE = field(name("price"), BigDecimal.class);

  private Connection connection;
  private DSLContext jooq;

  /** The database that it is pointed at. */
  abstract Database database();

  /** What jOOQ must take it for. */
  abstract SQLDialect dialect();

  @BeforeEach
  void connect() throws SQLException {
    connection = DriverManager.getConnection(database().url(), database().credentials());
    jooq = DSL.using(connection);
  }

  @AfterEach
  void disconnect() throws SQLException {
    connection.close();
  }

  @Test
  void findsItsDialect() {
    assertThat(jooq.dialect().family()).isEqualTo(dialect());
    assertThat(JDBCUtils.dialect(connection).family()).isEqualTo(dialect());
    assertThat(JDBCUtils.dialect(database().url())).isEqualTo(dialect());
  }

  @Test
  void readsWithConditionsAndPages() {
    assertThat(
            jooq.select(ISBN, PRICE)
                .from(BOOK)
                .where(PRICE.gt(new BigDecimal("6")).and(ISBN.like("isbn-1%")))
                .orderBy(ISBN)
                .limit(5)
                .offset(2)
                .fetch())
        .hasSize(5);
    assertThat(
            jooq.select(AUTHOR, count(), avg(PRICE))
                .from(BOOK)
                .groupBy(AUTHOR)
                .having(count().gt(1))
                .orderBy(count().desc(), AUTHOR)
                .fetch())
        .hasSize(20);
  }

  @Test
  void joinsUnitesAndRanks() {
    Table<Record> author = table(name("author"));
    Field<Long> id = field(name("author", "author_id"), Long.class);
    assertThat(
            jooq.selectCount()
                .from(author)
                .join(BOOK)
                .on(id.eq(field(name("book", "author_id"), Long.class)))
                .fetchOne(0, int.class))
        .isEqualTo(120);
    assertThat(jooq.select(AUTHOR).from(BOOK).union(DSL.select(AUTHOR).from("author")).fetch())
        .hasSize(20);
    assertThat(
            jooq.select(ISBN, DSL.rowNumber().over().partitionBy(AUTHOR).orderBy(PRICE))
                .from(BOOK)
                .fetch())
        .hasSize(120);
  }

  @Test
  void readsThroughACursor() {
    try (Cursor<Record> rows = jooq.select().from(BOOK).fetchSize(10).fetchLazy()) {
      int read = 0;
      while (rows.hasNext()) {
        assertThat(rows.fetchNext().get(ISBN)).startsWith("isbn-");
        read++;
      }
      assertThat(read).isEqualTo(120);
    }
  }

  @Test
  void transactionsRead() {
    int books = jooq.transactionResult(inner -> inner.dsl().fetchCount(DSL.selectFrom(BOOK)));
    assertThat(books).isEqualTo(120);
  }

  @Test
  void writesAreRefusedAndTheConnectionGoesOn() {
    assertThatThrownBy(() -> jooq.update(BOOK).set(PRICE, BigDecimal.ZERO).execute())
        .rootCause()
        .isInstanceOf(BusterRefusedException.class);
    assertThatThrownBy(() -> jooq.insertInto(BOOK, ISBN).values("x").execute())
        .rootCause()
        .isInstanceOf(BusterRefusedException.class);
    assertThatThrownBy(() -> jooq.selectFrom(BOOK).forUpdate().fetch())
        .rootCause()
        .isInstanceOf(BusterRefusedException.class);
    assertThat(jooq.fetchCount(BOOK)).isEqualTo(120);
  }
}
