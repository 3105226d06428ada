package so.buster.jdbc.adapters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lines as MySQL 8.0, 8.4 and MariaDB 11.4 write them. */
class MySqlGrantTest {
  @Test
  void privilegesOnEverything() {
    assertThat(MySqlGrant.of("GRANT SELECT, SHOW VIEW ON *.* TO `a`@`%` WITH GRANT OPTION"))
        .contains(new MySqlGrant(List.of("SELECT", "SHOW VIEW"), Optional.of("*.*"), true));
  }

  @Test
  void columnsAreLeftOutWhateverTheyAreCalled() {
    assertThat(MySqlGrant.of("GRANT SELECT (`a ON b`, `c)`), UPDATE (`d`) ON `s`.`t` TO `a`@`%`"))
        .contains(new MySqlGrant(List.of("SELECT", "UPDATE"), Optional.of("`s`.`t`"), false));
  }

  @Test
  void namesMayHoldTheWordsOfTheStatement() {
    assertThat(MySqlGrant.of("GRANT SELECT ON `x TO y`.* TO `a`@`%`"))
        .contains(new MySqlGrant(List.of("SELECT"), Optional.of("`x TO y`.*"), false));
  }

  @Test
  void roles() {
    assertThat(MySqlGrant.of("GRANT `r`@`%`,`s`@`%` TO `a`@`%`"))
        .contains(new MySqlGrant(List.of("`r`@`%`", "`s`@`%`"), Optional.empty(), false));
  }

  @Test
  void aHashIsNotKept() {
    assertThat(
            MySqlGrant.of(
                "GRANT USAGE ON *.* TO `a`@`%` IDENTIFIED BY PASSWORD '*2470C0C06DEE42FD1618BB9'"))
        .hasValueSatisfying(grant -> assertThat(grant.toString()).doesNotContain("2470C0C"));
  }

  @Test
  void whatIsNoGrantGrantsNothing() {
    assertThat(MySqlGrant.of("REVOKE INSERT ON `s`.* FROM `a`@`%`")).isEmpty();
    assertThat(MySqlGrant.of("SET DEFAULT ROLE `r` FOR `a`@`%`")).isEmpty();
    assertThat(MySqlGrant.of("")).isEmpty();
  }
}
