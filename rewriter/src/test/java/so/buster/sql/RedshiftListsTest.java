package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No engine can be asked about Redshift, so its lists are at least held to each other: every
 * function is in one file, nothing that PostgreSQL's lists deny is allowed here, and every name is
 * written as the rules compare it.
 */
class RedshiftListsTest {
  private static final List<String> ALLOWED =
      List.of(
          "functions.txt",
          "functions-volatile.txt",
          "functions-table.txt",
          "functions-grammar.txt",
          "functions-omitted.txt",
          "types.txt");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "catalogues.txt",
        "catalogues-secret.txt",
        "catalogues-statistics.txt",
        "columns.txt",
        "functions.txt",
        "functions-denied.txt",
        "functions-grammar.txt",
        "functions-omitted.txt",
        "functions-qualified.txt",
        "functions-table.txt",
        "functions-volatile.txt",
        "keywords.txt",
        "settings.txt",
        "types.txt"
      })
  void namesAreSortedLowerCaseAndStandOnce(String file) {
    List<String> names = names("redshift", file);
    assertThat(names).isNotEmpty().doesNotHaveDuplicates().isSorted();
    assertThat(names).allMatch(name -> name.equals(AsciiCase.lower(name)));
  }

  @Test
  void everyFunctionIsInOneFile() {
    Set<String> seen = new TreeSet<>();
    for (String file : ALLOWED) {
      assertThat(names("redshift", file)).as(file).noneMatch(seen::contains);
      seen.addAll(names("redshift", file));
    }
  }

  @Test
  void nothingDeniedIsInAnotherFile() {
    NameFamilies denied = denied("redshift");
    for (String file : ALLOWED) {
      assertThat(names("redshift", file)).as(file).noneMatch(denied::contains);
    }
  }

  @Test
  void whatPostgreSqlDeniesIsDenied() {
    assertThat(names("redshift", "functions-denied.txt"))
        .containsAll(names("postgresql", "functions-denied.txt"));
  }

  @Test
  void whatPostgreSqlKnowinglyLeavesOutIsNotAllowed() {
    Set<String> allowed = new TreeSet<>(names("redshift", "functions.txt"));
    allowed.addAll(names("redshift", "functions-volatile.txt"));
    allowed.addAll(names("redshift", "functions-table.txt"));
    assertThat(allowed).doesNotContainAnyElementsOf(names("postgresql", "functions-omitted.txt"));
  }

  @Test
  void aColumnThatWouldBeCalledIsAnOmittedFunction() {
    assertThat(names("redshift", "functions-omitted.txt"))
        .containsAll(names("redshift", "columns.txt"));
  }

  @Test
  void whatShowsValuesIsACatalogueAndNotSecret() {
    NameFamilies secret = NameFamilies.of(Set.copyOf(names("redshift", "catalogues-secret.txt")));
    assertThat(names("redshift", "catalogues-statistics.txt"))
        .isSubsetOf(names("redshift", "catalogues.txt"))
        .noneMatch(secret::contains);
  }

  /** https://docs.aws.amazon.com/redshift/latest/dg/r_names.html folds quoted names as well. */
  @Test
  void noSettingThatChangesHowTextIsReadMayBeSet() {
    assertThat(names("redshift", "settings.txt"))
        .doesNotContain(
            "enable_case_sensitive_identifier",
            "downcase_delimited_identifier",
            "readonly",
            "transaction_read_only",
            "default_transaction_read_only")
        .noneMatch(name -> name.contains("."));
  }

  private static NameFamilies denied(String dialect) {
    return NameFamilies.of(Set.copyOf(names(dialect, "functions-denied.txt")));
  }

  private static List<String> names(String dialect, String file) {
    return Data.lines(DataFile.class, dialect + "/" + file).stream()
        .map(line -> line.split(" ", 2)[0])
        .toList();
  }
}
