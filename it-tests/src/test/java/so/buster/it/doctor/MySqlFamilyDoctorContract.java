package so.buster.it.doctor;

import static so.buster.jdbc.Finding.Severity.CRITICAL;
import static so.buster.jdbc.Finding.Severity.WARNING;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import so.buster.it.database.MySqlFamilyDatabase;
import so.buster.jdbc.Finding.Severity;
import so.buster.jdbc.Posture;

/** What MySQL and MariaDB grant in the same words. */
interface MySqlFamilyDoctorContract extends DoctorContract {
  String READER = "'" + Posture.READER + "'@'%'";

  @Override
  MySqlFamilyDatabase database();

  @Override
  default void dropReader() throws SQLException {
    run(List.of("DROP USER IF EXISTS " + READER));
  }

  @Override
  default List<Extra> extras() {
    List<Extra> extras = new ArrayList<>();
    for (String privilege :
        List.of("INSERT", "UPDATE", "DELETE", "DROP", "ALTER", "CREATE", "TRIGGER", "INDEX")) {
      extras.add(granted(CRITICAL, privilege, "bookshop.author"));
    }
    extras.add(granted(CRITICAL, "CREATE VIEW", "bookshop.*"));
    extras.add(granted(CRITICAL, "EVENT", "bookshop.*"));
    extras.add(granted(CRITICAL, "FILE", "*.*"));
    extras.add(granted(CRITICAL, "RELOAD", "*.*"));
    extras.add(granted(CRITICAL, "SUPER", "*.*"));
    extras.add(granted(WARNING, "PROCESS", "*.*"));
    extras.add(granted(WARNING, "EXECUTE", "bookshop.*"));
    extras.add(granted(WARNING, "LOCK TABLES", "bookshop.*"));
    extras.add(granted(WARNING, "CREATE TEMPORARY TABLES", "bookshop.*"));
    extras.add(
        new Extra(
            CRITICAL,
            "privilege-update",
            List.of("GRANT UPDATE (`full_name`) ON bookshop.author TO " + READER),
            List.of("REVOKE UPDATE (`full_name`) ON bookshop.author FROM " + READER)));
    extras.add(
        Extra.of(
            WARNING,
            "reads-everything",
            "GRANT SELECT ON *.* TO " + READER,
            "REVOKE SELECT ON *.* FROM " + READER));
    extras.add(
        new Extra(
            CRITICAL,
            "privilege-delete",
            List.of(
                "CREATE ROLE inner_role",
                "CREATE ROLE outer_role",
                "GRANT DELETE ON bookshop.* TO inner_role",
                "GRANT inner_role TO outer_role",
                "GRANT outer_role TO " + READER),
            List.of("DROP ROLE outer_role", "DROP ROLE inner_role")));
    extras.add(
        new Extra(
            WARNING,
            "code-behind-view",
            List.of(
                "CREATE FUNCTION bookshop.stamp() RETURNS integer DETERMINISTIC RETURN 1",
                "CREATE VIEW bookshop.calling AS SELECT bookshop.stamp() AS a"),
            List.of("DROP VIEW bookshop.calling", "DROP FUNCTION bookshop.stamp")));
    extras.add(
        new Extra(
            WARNING,
            "lexical-default",
            List.of("SET GLOBAL sql_mode = CONCAT(@@GLOBAL.sql_mode, ',ANSI_QUOTES')"),
            List.of("SET GLOBAL sql_mode = REPLACE(@@GLOBAL.sql_mode, 'ANSI_QUOTES', '')")));
    return extras;
  }

  private static Extra granted(Severity severity, String privilege, String object) {
    String code =
        privilege.equals("SUPER")
            ? "superuser"
            : "privilege-" + privilege.toLowerCase(Locale.ROOT).replace(' ', '-');
    return Extra.of(
        severity,
        code,
        "GRANT " + privilege + " ON " + object + " TO " + READER,
        "REVOKE " + privilege + " ON " + object + " FROM " + READER);
  }
}
