package so.buster.sql;

/** What asks something of one operand: {@code IS JSON}, {@code IS NOT NULL}. */
final class Predicates {
  private Predicates() {}

  /** Spells a predicate that the parser does not know: all ask what {@code IS NULL} asks. */
  static boolean apply(Speller speller) {
    int i = speller.next().is("not") ? 2 : 1;
    boolean unknown =
        speller.peek(i).is("json")
            || speller.peek(i).is("document")
            || speller.peek(i).is("normalized")
            || speller.peek(i + 1).is("normalized");
    if (!unknown || !speller.peek(0).is("is")) {
      return false;
    }
    int length = 1;
    while (Words.isPredicateWord(speller.peek(length))) {
      length++;
    }
    speller.write("is null", length);
    return true;
  }

  /**
   * How many words of {@code IS NOT NULL} and its like stand here. The parser lets nothing follow
   * them, while {@code a IS NULL = b} compares two values.
   */
  static int test(Speller speller) {
    if (!Words.endsOperand(speller.before())) {
      return 0;
    }
    if (!speller.peek(0).is("is")) {
      return speller.peek(0).is("isnull") || speller.peek(0).is("notnull") ? 1 : 0;
    }
    int length = speller.next().is("not") ? 2 : 1;
    Token tested = speller.peek(length);
    boolean constant = tested.is("null") || tested.is("true") || tested.is("false");
    return constant || tested.is("unknown") ? length + 1 : 0;
  }
}
