package so.buster.it.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import so.buster.it.contract.Rows;
import so.buster.it.database.Database;
import so.buster.it.database.Statements;
import so.buster.jdbc.BusterRefusedException;
import so.buster.jdbc.BusterResult;

/**
 * Every listed statement through the driver and through the vendor's own: what reads answers the
 * same rows up to the limit, what does not is refused and the database hears nothing of it.
 */
abstract class GuardDifferential {
  private static final int LIMIT = 100;

  private Connection guarded;
  private Connection plain;

  /** The database under test. */
  abstract Database database();

  /** The dialect in the names of the lists. */
  abstract String dialect();

  /** Whether the statement reads nothing but catalogues, so that the limit is another. */
  abstract boolean aboutTheDatabase(String sql);

  /** The statement as a prepared one: where {@code ?} is an operator, it is doubled. */
  abstract String prepared(String sql);

  @BeforeEach
  void connect() throws SQLException {
    guarded =
        DriverManager.getConnection(database().url("maxRows=" + LIMIT), database().credentials());
    plain = database().plain();
    plain.setAutoCommit(false);
  }

  @AfterEach
  void disconnect() throws SQLException {
    guarded.close();
    plain.close();
  }

  private List<String> statements(String list) {
    return Statements.of(GuardDifferential.class, list + "." + dialect() + ".sql");
  }

  @TestFactory
  Stream<DynamicTest> aReadAnswersTheSameRowsUpToTheLimit() {
    return statements("reads").stream().map(sql -> dynamicTest(sql, () -> executes(sql)));
  }

  private void executes(String sql) throws SQLException {
    List<List<String>> all = plainAnswer(sql);
    try (Statement statement = guarded.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      assertSameUpToTheLimit(sql, rows, all);
    }
  }

  @TestFactory
  Stream<DynamicTest> aReadPreparesToo() {
    return statements("reads").stream().map(sql -> dynamicTest(sql, () -> prepares(sql)));
  }

  private void prepares(String sql) throws SQLException {
    List<List<String>> all = plainAnswer(sql);
    try (PreparedStatement statement = guarded.prepareStatement(prepared(sql));
        ResultSet rows = statement.executeQuery()) {
      assertSameUpToTheLimit(sql, rows, all);
    }
  }

  /** The vendor's answer, all of it. */
  final List<List<String>> plainAnswer(String sql) throws SQLException {
    try (Statement statement = plain.createStatement()) {
      statement.execute(sql);
      return Rows.of(statement.getResultSet());
    } finally {
      plain.rollback();
    }
  }

  private void assertSameUpToTheLimit(String sql, ResultSet rows, List<List<String>> all)
      throws SQLException {
    List<List<String>> got = Rows.of(rows);
    boolean cut = all.size() > LIMIT && !aboutTheDatabase(sql);
    assertThat(rows.unwrap(BusterResult.class).truncated()).isEqualTo(cut);
    assertThat(got).hasSize(cut ? LIMIT : all.size());
    List<List<String>> left = new ArrayList<>(all);
    assertThat(got).allSatisfy(row -> assertThat(left.remove(row)).isTrue());
  }

  /** A read on the guarded connection; how many rows it has. */
  final int guardedRows(String sql) throws SQLException {
    try (Statement statement = guarded.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return Rows.count(rows);
    }
  }

  @Test
  void whatIsRefusedIsNeverHeardOf() throws Exception {
    guardedRows("SELECT 1");
    List<String> wrong = new ArrayList<>();
    database()
        .assertUntouchedBy(
            () -> {
              for (String sql : statements("refused")) {
                if (!refused(sql)) {
                  wrong.add(sql);
                }
              }
            });
    assertThat(wrong).isEmpty();
  }

  private boolean refused(String sql) throws SQLException {
    try (Statement statement = guarded.createStatement()) {
      return refuses(() -> statement.execute(sql)) && refuses(() -> guarded.prepareStatement(sql));
    }
  }

  private static boolean refuses(ThrowingCallable call) {
    return catchThrowable(call) instanceof BusterRefusedException;
  }
}
