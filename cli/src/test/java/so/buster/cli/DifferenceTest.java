package so.buster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DifferenceTest {
  @Test
  void anAdditionIsFound() {
    assertThat(shown("select 1", "select 1 LIMIT 6")).isEqualTo("[] -> [ LIMIT 6]");
    assertThat(shown("select 1;", "select 1 LIMIT 6;")).isEqualTo("[] -> [ LIMIT 6]");
  }

  @Test
  void aReplacementCoversWholeWords() {
    assertThat(shown("limit 10000", "limit 101")).isEqualTo("[10000] -> [101]");
    assertThat(shown("limit 91 -- x", "limit 81 -- x")).isEqualTo("[91] -> [81]");
  }

  @Test
  void aRemovalIsFound() {
    assertThat(shown("a /* b */ c", "a c")).isEqualTo("[/* b */ ] -> []");
  }

  @Test
  void equalTextsDoNotDiffer() {
    assertThat(Difference.between("select 1", "select 1").isEmpty()).isTrue();
    assertThat(Difference.between("", "").isEmpty()).isTrue();
    assertThat(Difference.between("", "a").isEmpty()).isFalse();
  }

  private static String shown(String before, String after) {
    Difference edit = Difference.between(before, after);
    return "["
        + before.substring(edit.from(), edit.toBefore())
        + "] -> ["
        + after.substring(edit.from(), edit.toAfter())
        + "]";
  }
}
