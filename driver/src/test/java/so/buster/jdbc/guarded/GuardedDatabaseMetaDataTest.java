package so.buster.jdbc.guarded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedDatabaseMetaDataTest {
  private DuckDb duck;
  private Connection connection;
  private DatabaseMetaData description;

  @BeforeEach
  void open() throws SQLException {
    duck = new DuckDb();
    connection = duck.guarded();
    description = connection.getMetaData();
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
    duck.close();
  }

  @Test
  void toolsSeeTheDatabaseTheyExpect() throws SQLException {
    DatabaseMetaData vendor = duck.raw.getMetaData();
    assertThat(description.getDatabaseProductName()).isEqualTo("DuckDB");
    assertThat(description.getDriverName()).isEqualTo(vendor.getDriverName());
    assertThat(description.getDriverVersion()).isEqualTo(vendor.getDriverVersion());
    assertThat(description.getDriverMajorVersion()).isEqualTo(vendor.getDriverMajorVersion());
    assertThat(description.getURL()).isEqualTo("jdbc:duckdb:");
  }

  @Test
  void itLeadsBackToTheGuardedConnectionOnly() throws SQLException {
    assertThat(description.getConnection()).isSameAs(connection);
    try (ResultSet tables = description.getTables(null, "main", "%", new String[] {"TABLE"})) {
      assertThat(tables.getStatement()).isNull();
      assertThat(tables.next()).isTrue();
      assertThat(tables.getString("TABLE_NAME")).isEqualTo("numbers");
    }
  }

  @Test
  void theAccountIsTheOperators() throws SQLException {
    assertThat(description.getUserName()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\nb"})
  void patternsHoldNoControlCharacters(String pattern) {
    assertThatThrownBy(() -> description.getTables(null, null, pattern, null))
        .hasMessageContaining("search pattern");
    assertThatThrownBy(() -> description.getTables(null, null, "%", new String[] {pattern}))
        .hasMessageContaining("search pattern");
    assertThatThrownBy(() -> description.getColumns(pattern, null, "%", "%"))
        .hasMessageContaining("search pattern");
  }

  @Test
  void patternsAreShort() {
    assertThatThrownBy(() -> description.getTables(null, null, "x".repeat(1025), null))
        .hasMessageContaining("1024");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\'b", "a\\\\'b", "a\\", "a\\\\\\", "\\b", "\\\""})
  void backslashesInPatternsEscapeWildcardsOnly(String pattern) {
    assertThatThrownBy(() -> description.getTables(null, null, pattern, null))
        .hasMessageContaining("backslash");
  }

  @Test
  void backslashAndQuoteDoNotMeetInOneQuestion() throws SQLException {
    description.getTables(null, null, "a\\_b\\%\\\\", null).close();
    assertThatThrownBy(() -> description.getTables("'", null, "a\\_b", null))
        .hasMessageContaining("backslash");
  }

  @Test
  void quotesInPatternsFindNothingAndBreakNothing() throws SQLException {
    try (ResultSet tables = description.getTables(null, null, "'; DROP TABLE people; --", null)) {
      assertThat(tables.next()).isFalse();
    }
    try (ResultSet tables = description.getTables(null, null, "people", null)) {
      assertThat(tables.next()).isTrue();
    }
  }
}
