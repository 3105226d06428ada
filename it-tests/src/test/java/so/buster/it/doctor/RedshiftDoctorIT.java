package so.buster.it.doctor;

import static so.buster.jdbc.Finding.Severity.CRITICAL;
import static so.buster.jdbc.Finding.Severity.WARNING;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import so.buster.it.database.Database;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.SharedPostgres;
import so.buster.it.database.redshift.RedshiftDatabase;
import so.buster.jdbc.Posture;

/**
 * Redshift's driver, and PostgreSQL's catalogue behind it: that the service itself answers these
 * questions is not proven here.
 */
@ExtendWith(SharedPostgres.class)
class RedshiftDoctorIT implements DoctorContract {
  private static RedshiftDatabase database;

  @BeforeAll
  static void create(PostgresServer server) throws SQLException {
    database = RedshiftDatabase.create(server, "doctor_redshift");
    database.behind().run("CREATE ROLE \"sys:dba\" NOLOGIN");
  }

  @AfterAll
  static void drop() throws SQLException {
    PostgresqlDoctorIT.drop(database.behind());
    database.behind().run("DROP ROLE \"sys:dba\"");
  }

  @Override
  public Database database() {
    return database;
  }

  @Override
  public void dropReader() throws SQLException {
    PostgresqlDoctorIT.drop(database.behind());
  }

  @Override
  public List<Extra> extras() {
    String r = Posture.READER;
    return List.of(
        Extra.of(
            CRITICAL,
            "write-grant",
            "GRANT DELETE ON author TO " + r,
            "REVOKE DELETE ON author FROM " + r),
        new Extra(
            CRITICAL,
            "owner",
            List.of("CREATE TABLE owned (i integer)", "ALTER TABLE owned OWNER TO " + r),
            List.of("DROP TABLE owned")),
        Extra.of(
            CRITICAL, "system-role", "GRANT \"sys:dba\" TO " + r, "REVOKE \"sys:dba\" FROM " + r),
        Extra.of(
            WARNING,
            "create-database",
            "ALTER ROLE " + r + " CREATEDB",
            "ALTER ROLE " + r + " NOCREATEDB"),
        Extra.of(
            WARNING,
            "create",
            "GRANT CREATE ON SCHEMA public TO " + r,
            "REVOKE CREATE ON SCHEMA public FROM " + r));
  }
}
