package so.buster.jdbc.config;

/** Which characters configuration may hold at all. */
final class Characters {
  private Characters() {}

  /**
   * Whether a character has a glyph or is the plain space: no control, no line break (they forge
   * lines in logs), no invisible or direction-changing one, no half of a pair.
   */
  static boolean printable(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }

  static boolean printable(String text) {
    return text.chars().allMatch(c -> printable((char) c));
  }
}
