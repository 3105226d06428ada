package so.buster.it.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import so.buster.it.database.Database;
import so.buster.it.database.PostgresDatabase;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.SharedPostgres;
import so.buster.it.database.Statements;

@ExtendWith(SharedPostgres.class)
class PostgresqlGuardIT extends GuardDifferential {
  private static final Pattern CATALOGUE =
      Pattern.compile("information_schema|pg_catalog|FROM pg_|SHOW");

  private static PostgresDatabase database;

  @BeforeAll
  static void create(PostgresServer server) throws SQLException {
    database = PostgresDatabase.create(server, "guard");
    database.run(
        "CREATE FUNCTION quiet_write(bigint) RETURNS bigint LANGUAGE sql AS"
            + " 'INSERT INTO author VALUES ($1, ''nobody'') RETURNING author_id'");
  }

  @TestFactory
  Stream<DynamicTest> aReadWhoseValuesChangeHasAsManyRows() {
    return Statements.of(PostgresqlGuardIT.class, "changing.postgresql.sql").stream()
        .map(
            sql ->
                DynamicTest.dynamicTest(
                    sql, () -> assertThat(guardedRows(sql)).isEqualTo(plainAnswer(sql).size())));
  }

  @Override
  Database database() {
    return database;
  }

  @Override
  String dialect() {
    return "postgresql";
  }

  @Override
  boolean aboutTheDatabase(String sql) {
    return CATALOGUE.matcher(sql).find();
  }

  @Override
  String prepared(String sql) {
    return sql.replaceAll(" \\?(\\|?) ", " ??$1 ");
  }
}
