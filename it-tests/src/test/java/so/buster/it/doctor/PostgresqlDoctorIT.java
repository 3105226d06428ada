package so.buster.it.doctor;

import static so.buster.jdbc.Finding.Severity.CRITICAL;
import static so.buster.jdbc.Finding.Severity.WARNING;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import so.buster.it.database.Database;
import so.buster.it.database.PostgresDatabase;
import so.buster.it.database.PostgresServer;
import so.buster.it.database.SharedPostgres;
import so.buster.jdbc.Finding.Severity;
import so.buster.jdbc.Posture;

@ExtendWith(SharedPostgres.class)
class PostgresqlDoctorIT implements DoctorContract {
  private static PostgresDatabase database;

  @BeforeAll
  static void create(PostgresServer server) throws SQLException {
    database = PostgresDatabase.create(server, "doctor");
    database.run("CREATE ROLE doctor_group NOLOGIN");
    database.run("CREATE SEQUENCE counter");
    database.run("CREATE FUNCTION stamp() RETURNS integer VOLATILE LANGUAGE sql AS 'SELECT 1'");
  }

  @AfterAll
  static void drop() throws SQLException {
    drop(database);
    database.run("DROP ROLE doctor_group");
  }

  static void drop(PostgresDatabase database) throws SQLException {
    try (Connection connection = database.plain();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "DO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '"
              + Posture.READER
              + ("') THEN DROP OWNED BY " + Posture.READER + "; DROP ROLE " + Posture.READER)
              + "; END IF; END $$");
    }
  }

  @Override
  public Database database() {
    return database;
  }

  @Override
  public void dropReader() throws SQLException {
    drop(database);
  }

  @Override
  public List<Extra> extras() {
    String r = Posture.READER;
    return List.of(
        Extra.of(
            CRITICAL,
            "write-grant",
            "GRANT INSERT ON author TO " + r,
            "REVOKE INSERT ON author FROM " + r),
        Extra.of(
            CRITICAL,
            "write-grant",
            "GRANT UPDATE (full_name) ON author TO " + r,
            "REVOKE UPDATE (full_name) ON author FROM " + r),
        Extra.of(
            CRITICAL,
            "write-grant",
            "GRANT TRUNCATE ON author TO PUBLIC",
            "REVOKE TRUNCATE ON author FROM PUBLIC"),
        new Extra(
            CRITICAL,
            "write-grant",
            List.of(
                "GRANT DELETE ON author TO doctor_group",
                "GRANT doctor_group TO " + r + " WITH INHERIT FALSE"),
            List.of("REVOKE doctor_group FROM " + r, "REVOKE DELETE ON author FROM doctor_group")),
        new Extra(
            CRITICAL,
            "owner",
            List.of("CREATE TABLE owned (i integer)", "ALTER TABLE owned OWNER TO " + r),
            List.of("DROP TABLE owned")),
        Extra.of(CRITICAL, "create-role", "ALTER ROLE " + r + " CREATEROLE", nothing("CREATEROLE")),
        Extra.of(
            CRITICAL, "replication", "ALTER ROLE " + r + " REPLICATION", nothing("REPLICATION")),
        Extra.of(
            CRITICAL,
            "bypass-row-policies",
            "ALTER ROLE " + r + " BYPASSRLS",
            nothing("BYPASSRLS")),
        Extra.of(WARNING, "create-database", "ALTER ROLE " + r + " CREATEDB", nothing("CREATEDB")),
        predefined(CRITICAL, "pg_write_all_data"),
        predefined(CRITICAL, "pg_read_server_files"),
        predefined(CRITICAL, "pg_write_server_files"),
        predefined(CRITICAL, "pg_execute_server_program"),
        predefined(WARNING, "pg_signal_backend"),
        Extra.of(
            WARNING,
            "create",
            "GRANT CREATE ON SCHEMA public TO " + r,
            "REVOKE CREATE ON SCHEMA public FROM " + r),
        Extra.of(
            WARNING,
            "create",
            "GRANT CREATE ON DATABASE doctor TO " + r,
            "REVOKE CREATE ON DATABASE doctor FROM " + r),
        Extra.of(
            WARNING,
            "sequence",
            "GRANT USAGE ON SEQUENCE counter TO " + r,
            "REVOKE USAGE ON SEQUENCE counter FROM " + r),
        Extra.of(
            WARNING,
            "lexical-default",
            "ALTER ROLE " + r + " SET standard_conforming_strings = off",
            "ALTER ROLE " + r + " RESET standard_conforming_strings"),
        Extra.of(
            WARNING,
            "lexical-default",
            "ALTER DATABASE doctor SET backslash_quote = on",
            "ALTER DATABASE doctor RESET backslash_quote"),
        calling("SELECT stamp() AS a"),
        calling("SELECT nextval('counter') AS a"));
  }

  private static String nothing(String attribute) {
    return "ALTER ROLE " + Posture.READER + " NO" + attribute;
  }

  private static Extra predefined(Severity severity, String role) {
    return Extra.of(
        severity,
        "predefined-role",
        "GRANT " + role + " TO " + Posture.READER,
        "REVOKE " + role + " FROM " + Posture.READER);
  }

  /** A view is readable at once: the script made it so for what comes later. */
  private static Extra calling(String query) {
    return Extra.of(
        WARNING, "code-behind-view", "CREATE VIEW calling AS " + query, "DROP VIEW calling");
  }
}
