package so.buster.cli;

/**
 * The one region in which two texts differ: from the first to the last difference, widened so that
 * it cuts no word.
 *
 * @param from where the region begins, in both texts
 * @param toBefore where it ends in the first text
 * @param toAfter where it ends in the second text
 */
record Difference(int from, int toBefore, int toAfter) {

  static Difference between(String before, String after) {
    int shorter = Math.min(before.length(), after.length());
    int from = 0;
    while (from < shorter && before.charAt(from) == after.charAt(from)) {
      from++;
    }
    int same = 0; // characters at the end
    while (same < shorter - from
        && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
      same++;
    }
    if (from == before.length() && from == after.length()) {
      return new Difference(from, from, from);
    }
    if (isWord(before, from) || isWord(after, from)) {
      while (isWord(after, from - 1)) {
        from--;
      }
    }
    if (isWord(before, before.length() - same - 1) || isWord(after, after.length() - same - 1)) {
      while (same > 0 && isWord(after, after.length() - same)) {
        same--;
      }
    }
    return new Difference(from, before.length() - same, after.length() - same);
  }

  boolean isEmpty() {
    return toBefore == from && toAfter == from;
  }

  private static boolean isWord(String text, int position) {
    return position >= 0
        && position < text.length()
        && Character.isLetterOrDigit(text.charAt(position));
  }
}
