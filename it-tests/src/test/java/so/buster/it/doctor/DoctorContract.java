package so.buster.it.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import so.buster.it.database.Database;
import so.buster.jdbc.Engine;
import so.buster.jdbc.Finding;
import so.buster.jdbc.Finding.Severity;
import so.buster.jdbc.Posture;

/** Doctor tells a superuser from the role of its own script. */
@Timeout(120)
interface DoctorContract {
  /** A password that the script's placeholder is replaced by. */
  String PASSWORD = "Pw-Doctor-2718";

  Database database();

  /** Takes the script's role away again, if it is there. */
  void dropReader() throws SQLException;

  default Posture posture(Properties who) throws SQLException {
    try (Engine engine = ServiceLoader.load(Engine.class).findFirst().orElseThrow()) {
      return engine.posture(database().url(), who);
    }
  }

  /** Makes the role that doctor proposes, and says who it is. */
  default Properties reader() throws SQLException {
    dropReader();
    Posture superuser = posture(database().credentials());
    run(
        superuser.script().stream()
            .map(line -> line.replace(Posture.PASSWORD, "'" + PASSWORD + "'"))
            .toList());
    Properties reader = new Properties();
    reader.setProperty("user", Posture.READER);
    reader.setProperty("password", PASSWORD);
    return reader;
  }

  default void run(List<String> script) throws SQLException {
    try (Connection connection = database().plain();
        Statement statement = connection.createStatement()) {
      for (String line : script) {
        statement.execute(line.replaceFirst(";$", ""));
      }
    }
  }

  default List<Finding> findings(Posture posture, Severity severity) {
    return posture.findings().stream().filter(f -> f.severity() == severity).toList();
  }

  @Test
  default void aSuperuserIsCritical() throws SQLException {
    Posture posture = posture(database().credentials());

    assertThat(posture.severity()).isEqualTo(Severity.CRITICAL);
    assertThat(findings(posture, Severity.CRITICAL))
        .extracting(Finding::code)
        .contains("superuser");
    assertThat(posture.findings())
        .isSortedAccordingTo((a, b) -> a.severity().compareTo(b.severity()));
  }

  @Test
  default void theRoleOfTheScriptIsFoundHarmless() throws SQLException {
    Posture posture = posture(reader());

    assertThat(findings(posture, Severity.CRITICAL)).isEmpty();
    assertThat(findings(posture, Severity.WARNING)).isEmpty();
    assertThat(findings(posture, Severity.OK))
        .extracting(Finding::code)
        .contains("grants", "session");
  }

  @Test
  default void theRoleOfTheScriptReadsThroughTheDriver() throws SQLException {
    try (Connection connection = DriverManager.getConnection(database().url(), reader());
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT count(*) FROM bestseller, author")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getInt(1)).isPositive();
    }
  }

  @Test
  default void asItStandsTheScriptMakesNoRole() throws SQLException {
    dropReader();
    Posture posture = posture(database().credentials());
    String create = posture.script().get(0);

    assertThat(create).contains(Posture.READER, Posture.PASSWORD).startsWith("CREATE ");
    assertThatThrownBy(() -> run(List.of(create))).isInstanceOf(SQLException.class);
  }

  @Test
  default void everyRightBeyondReadingIsFound() throws SQLException {
    Properties reader = reader();
    for (Extra extra : extras()) {
      run(extra.granted());
      Posture posture = posture(reader);
      assertThat(posture.findings())
          .as(extra.toString())
          .filteredOn(f -> f.severity() == extra.severity())
          .extracting(Finding::code)
          .contains(extra.code());
      assertThat(posture.severity()).as(extra.toString()).isEqualTo(extra.severity());
      run(extra.revoked());
    }
    assertThat(posture(reader).severity()).isGreaterThan(Severity.WARNING);
  }

  /** Rights that are given to the reader one after the other, and taken away again. */
  List<Extra> extras();

  /** One right, and what doctor must say. */
  record Extra(Severity severity, String code, List<String> granted, List<String> revoked) {
    static Extra of(Severity severity, String code, String granted, String revoked) {
      return new Extra(severity, code, List.of(granted), List.of(revoked));
    }
  }

  @Test
  default void nothingThatDoctorSaysHoldsASecretOrAText() throws SQLException {
    Posture posture = posture(database().credentials());

    assertThat(posture.toString())
        .doesNotContain(database().credentials().getProperty("password"), "127.0.0.1", "SELECT 1");
  }
}
