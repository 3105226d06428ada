package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EditsTest {
  private final Edits edits = new Edits("abcdef");

  @Test
  void nothingChangedIsTheSameString() {
    String text = "abc";

    assertThat(new Edits(text).apply()).isSameAs(text);
  }

  @Test
  void editsAreMadeInTheOrderOfTheirPlaces() {
    edits.replace(4, 5, "EE");
    edits.blank(1, 3);
    edits.insert(6, "!");

    assertThat(edits.apply()).isEqualTo("a  dEEf!");
  }

  @Test
  void whatIsInsertedWhereSomethingIsReplacedGoesBeforeIt() {
    edits.replace(2, 4, "CD");
    edits.insert(2, "+");

    assertThat(edits.apply()).isEqualTo("ab+CDef");
  }

  @Test
  void insertionsAtOnePlaceKeepTheirOrder() {
    edits.insert(2, "1");
    edits.insert(2, "2");

    assertThat(edits.apply()).isEqualTo("ab12cdef");
  }

  @Test
  void everyPlaceOfTheChangedTextComesFromSomewhere() {
    edits.replace(1, 2, "BBB");
    edits.replace(3, 5, "");

    assertThat(edits.apply()).isEqualTo("aBBBcf");
    assertThat(IntStream.rangeClosed(-1, 6).map(edits::origin))
        .containsExactly(-1, 0, 1, 1, 1, 2, 5, 6);
  }
}
