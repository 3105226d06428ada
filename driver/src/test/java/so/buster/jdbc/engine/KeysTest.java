package so.buster.jdbc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import so.buster.jdbc.config.Configuration;
import so.buster.jdbc.config.ParsedUrl;
import so.buster.jdbc.pool.Fingerprint;
import so.buster.jdbc.spi.Target;
import so.buster.jdbc.spi.VendorProperties;

/** Who may read other tables or call other functions has another pool. */
class KeysTest {
  private static final Target TARGET = new Target("Driver", "jdbc:stub:", Map.of());

  @Test
  void rulesThatDifferMakePoolsThatDiffer() throws SQLException {
    Set<Fingerprint> keys = new HashSet<>();
    List<String> rules =
        List.of(
            "maxRows=5000",
            "allowTables=a",
            "denyTables=a",
            "allowFunctions=a",
            "allowTables=a,b",
            "allowTables=a&denyTables=b",
            "allowFunctions=a&allowTables=b",
            "allowFunctions=a&denyTables=b",
            "allowFunctions=a,b");
    for (String each : rules) {
      keys.add(key(each));
    }

    assertThat(keys).hasSameSizeAs(rules);
  }

  @Test
  void theSameRulesInAnotherOrderShareOne() throws SQLException {
    assertThat(key("denyTables=a,B.c")).isEqualTo(key("denyTables=b.C,A"));
  }

  @Test
  void anotherSecretIsAnotherPool() throws SQLException {
    assertThat(key("privateKey=a")).isNotEqualTo(key("privateKey=b")).isNotEqualTo(key("user=a"));
    assertThat(key("privateKey=a")).isEqualTo(key("privateKey=a"));
  }

  private static Fingerprint key(String query) throws SQLException {
    ParsedUrl url = ParsedUrl.parse("jdbc:buster:stub://localhost/shop?" + query);
    VendorProperties table = VendorProperties.builder().secret("privateKey").build();
    return Keys.of(Configuration.of(url, new Properties(), table), TARGET);
  }
}
