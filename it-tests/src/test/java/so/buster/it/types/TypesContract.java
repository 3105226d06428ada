package so.buster.it.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import so.buster.it.database.Database;

/** Every value of every type of a database, asked for in every way that JDBC has. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TypesContract {
  /** After so many runs drivers may change to prepared statements of the server, and to binary. */
  private static final int RUNS = 6;

  private final Set<Difference> met = EnumSet.noneOf(Difference.class);
  private Connection guarded;
  private Connection vendor;

  /** The database under test. */
  abstract Database database();

  /** The list of its types. */
  abstract List<Typed> types();

  /** Those that every driver shows. */
  private static final Set<Difference> COMMON =
      EnumSet.of(
          Difference.LEADS_OUT,
          Difference.NO_CLASS_OF_DATA,
          Difference.ANY_OBJECT,
          Difference.VENDOR_BROKE);

  /** What is different with this driver beside them. */
  abstract Set<Difference> differences();

  /** The vendor's own driver, told to read as it is told here. */
  Connection vendor() throws SQLException {
    return database().plain();
  }

  /** One row, one column, with this value. */
  String query(Typed type, int value) {
    return "SELECT CAST(" + type.values().get(value) + " AS " + type.name() + ") AS value";
  }

  @BeforeEach
  void connect() throws SQLException {
    guarded = DriverManager.getConnection(database().url(), database().credentials());
    vendor = vendor();
  }

  @AfterEach
  void disconnect() throws SQLException {
    guarded.close();
    vendor.close();
  }

  @AfterAll
  void noOtherDifferenceIsMetAndNoneInVain() {
    Set<Difference> expected = EnumSet.copyOf(COMMON);
    expected.addAll(differences());
    assertThat(met).isEqualTo(expected);
  }

  @TestFactory
  Stream<DynamicTest> valuesAreTheVendors() {
    return types().stream()
        .map(type -> DynamicTest.dynamicTest(type.name(), () -> assertSame(type, this::plainly)));
  }

  @TestFactory
  Stream<DynamicTest> preparedValuesAreTheVendors() {
    return types().stream()
        .map(type -> DynamicTest.dynamicTest(type.name(), () -> assertSame(type, this::prepared)));
  }

  /** Asks both connections. */
  private interface Way {
    List<String> differences(String sql) throws SQLException;
  }

  private void assertSame(Typed type, Way way) throws SQLException {
    for (int value = 0; value < type.values().size(); value++) {
      String sql = query(type, value);
      assertThat(way.differences(sql)).as(sql).isEmpty();
    }
  }

  private List<String> plainly(String sql) throws SQLException {
    try (Statement theirs = vendor.createStatement();
        Statement mine = guarded.createStatement();
        ResultSet expected = theirs.executeQuery(sql);
        ResultSet got = mine.executeQuery(sql)) {
      return compare(expected, got);
    }
  }

  private List<String> prepared(String sql) throws SQLException {
    try (PreparedStatement theirs = vendor.prepareStatement(sql);
        PreparedStatement mine = guarded.prepareStatement(sql)) {
      for (int run = 1; run < RUNS; run++) {
        theirs.executeQuery().close();
        mine.executeQuery().close();
      }
      try (ResultSet expected = theirs.executeQuery();
          ResultSet got = mine.executeQuery()) {
        return compare(expected, got);
      }
    }
  }

  private List<String> compare(ResultSet expected, ResultSet got) throws SQLException {
    List<String> unexplained = new ArrayList<>();
    assertThat(got.next()).isTrue();
    assertThat(expected.next()).isTrue();
    for (Question question : Questions.value()) {
      add(question, question.ofRow(expected), question.ofRow(got), unexplained);
    }
    for (Question question : Questions.description()) {
      Answer theirs = question.of(expected.getMetaData());
      add(question, theirs, question.of(got.getMetaData()), unexplained);
    }
    return unexplained;
  }

  private void add(Question question, Answer theirs, Answer mine, List<String> unexplained) {
    if (theirs.equals(mine)) {
      return;
    }
    Difference.of(question, theirs, mine)
        .ifPresentOrElse(
            met::add,
            () -> unexplained.add("\n" + question + ": vendor " + theirs + ", here " + mine));
  }
}
