package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every function that Google's references name stands in exactly one list. There is no server to
 * ask, so the names of the references are kept in {@code functions-bigquery.txt}.
 */
class BigQueryFunctionsTest {
  private static final List<String> LISTS =
      List.of(
          "functions.txt",
          "functions-volatile.txt",
          "functions-table.txt",
          "functions-qualified.txt",
          "functions-grammar.txt",
          "functions-denied.txt",
          "functions-omitted.txt");

  @Test
  void everyFunctionOfTheReferencesIsDecided() {
    TreeSet<String> undecided = new TreeSet<>(entries("/so/buster/sql/functions-bigquery.txt"));
    assertThat(undecided).hasSizeGreaterThan(500);
    NameFamilies denied = NameFamilies.of(new TreeSet<>(list("functions-denied.txt")));
    undecided.removeIf(denied::contains);
    LISTS.forEach(list -> undecided.removeAll(list(list)));
    assertThat(undecided).as("functions that no list knows").isEmpty();
  }

  @Test
  void noFunctionIsDecidedTwice() {
    Map<String, List<String>> places = new TreeMap<>();
    NameFamilies denied = NameFamilies.of(new TreeSet<>(list("functions-denied.txt")));
    for (String list : LISTS) {
      for (String name : list(list)) {
        places.computeIfAbsent(name, unused -> new ArrayList<>()).add(list);
        if (!list.equals("functions-denied.txt") && denied.contains(name)) {
          places.get(name).add("functions-denied.txt");
        }
      }
    }
    places.values().removeIf(lists -> lists.size() == 1);
    assertThat(places).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "functions.txt",
        "functions-volatile.txt",
        "functions-table.txt",
        "functions-qualified.txt",
        "functions-grammar.txt",
        "functions-denied.txt",
        "functions-omitted.txt",
        "types.txt",
        "keywords.txt",
        "catalogues.txt",
        "catalogues-secret.txt",
        "catalogues-statistics.txt"
      })
  void aListIsSortedInLowerCaseAndNamesNothingTwice(String list) {
    List<String> names = list(list);
    assertThat(names).isNotEmpty().doesNotHaveDuplicates().isSorted();
    assertThat(names).allSatisfy(name -> assertThat(name).isEqualTo(AsciiCase.lower(name)));
  }

  private static List<String> list(String file) {
    return entries("bigquery/" + file);
  }

  private static List<String> entries(String resource) {
    return Data.lines(DataFile.class, resource).stream().map(line -> line.split(" ")[0]).toList();
  }
}
