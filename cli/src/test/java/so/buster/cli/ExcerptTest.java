package so.buster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void aCharacterIsMarkedBeneath() {
    assertThat(new Excerpt("select 1; drop", 8, 9, '^').lines())
        .containsExactly("    select 1; drop", "            ^");
  }

  @Test
  void theEndOfTheTextCanBeMarked() {
    assertThat(new Excerpt("select", 6, 7, '^').lines())
        .containsExactly("    select", "          ^");
  }

  @Test
  void anEmptyTextCanBeMarked() {
    assertThat(new Excerpt("", 0, 1, '^').lines()).containsExactly("    ", "    ^");
  }

  @Test
  void aRangeIsMarkedOnEveryLineItTouches() {
    assertThat(new Excerpt("ab\ncd\nef", 1, 7, '+').lines())
        .containsExactly("    ab", "     +", "    cd", "    ++", "    ef", "    +");
  }

  @Test
  void anEmptyRangeMarksNothing() {
    assertThat(new Excerpt("a\nb", 0, 0, ' ').lines()).containsExactly("    a", "    b");
  }

  @Test
  void onlyLinesAroundTheMarkAreShown() {
    String text = "0\n1\n2\n3\n4\n5\n6\n7\n8\n9";

    assertThat(new Excerpt(text, text.indexOf('5'), text.indexOf('5') + 1, '^').lines())
        .containsExactly("    2", "    3", "    4", "    5", "    ^", "    6", "    7", "    8");
  }

  @Test
  void aLongLineIsCutAroundTheMark() {
    String text = "a".repeat(3_000_000) + "X" + "b".repeat(3_000_000);

    var lines = new Excerpt(text, 3_000_000, 3_000_001, '^').lines();

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("    …aaa").endsWith("bbb…").hasSizeLessThan(120);
    assertThat(lines.get(1).indexOf('^')).isEqualTo(lines.get(0).indexOf('X'));
  }

  @Test
  void aCharacterOfTwoUnitsTakesOnePlace() {
    assertThat(new Excerpt("'😀' x", 5, 6, '^').lines()).containsExactly("    '😀' x", "        ^");
  }

  @Test
  void whatATerminalWouldObeyIsShown() {
    assertThat(Excerpt.printable("a\u001B[2Jb\u0000\u007F\u009B\u202E\uD800\r\n\tc"))
        .isEqualTo("a␛[2Jb␀����   c");
  }
}
