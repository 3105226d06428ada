package so.buster.jdbc.adapters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import so.buster.jdbc.Finding;
import so.buster.jdbc.Finding.Severity;
import so.buster.jdbc.Posture;

/**
 * On rows as the SQL reference shows them ("SHOW GRANTS"). The stand-in has no grants: that the
 * service answers so is not proven here.
 */
class SnowflakePostureTest {
  @Test
  void anAdministratorIsCritical() {
    assertThat(codes(Severity.CRITICAL, Set.of("PUBLIC", "ACCOUNTADMIN"))).contains("superuser");
  }

  @Test
  void aReaderIsHarmless() {
    Set<String> roles = Set.of("BUSTER_READER");
    SnowflakeGrant[] reading = {
      row("USAGE", "DATABASE", "SHOP"),
      row("USAGE", "WAREHOUSE", "WH"),
      row("SELECT", "TABLE", "SHOP.PUBLIC.BOOK")
    };

    assertThat(codes(Severity.CRITICAL, roles, reading)).isEmpty();
    assertThat(codes(Severity.WARNING, roles, reading)).isEmpty();
    assertThat(codes(Severity.OK, roles, reading)).containsExactly("grants");
  }

  @Test
  void ownershipAndEveryPrivilegeThatIsNotReading() {
    Set<String> roles = Set.of("R");
    assertThat(codes(Severity.CRITICAL, roles, row("OWNERSHIP", "TABLE", "T")))
        .containsExactly("owner");
    for (String privilege :
        List.of("INSERT", "TRUNCATE", "CREATE SCHEMA", "MODIFY", "UNHEARD OF")) {
      assertThat(codes(Severity.CRITICAL, roles, row(privilege, "TABLE", "T")))
          .as(privilege)
          .containsExactly("write-grant");
    }
    assertThat(codes(Severity.WARNING, roles, row("OPERATE", "WAREHOUSE", "WH")))
        .containsExactly("write-grant");
  }

  @Test
  void namesInTheScriptAreQuotedAndTheKeyIsLeftOpen() {
    assertThat(String.join("\n", SnowflakePosture.script("odd\"name", "WH")))
        .contains("ON DATABASE \"odd\"\"name\" TO ROLE \"BUSTER_READER\"", Posture.PASSWORD);
  }

  private static SnowflakeGrant row(String privilege, String on, String name) {
    return SnowflakeGrant.of(
        Arrays.asList("2024-01-01", privilege, on, name, "ROLE", "R", "false", null));
  }

  private static List<String> codes(
      Severity severity, Set<String> roles, SnowflakeGrant... grants) {
    return SnowflakePosture.findings(roles, List.of(grants)).stream()
        .filter(finding -> finding.severity() == severity)
        .map(Finding::code)
        .toList();
  }
}
