package so.buster.sql;

/**
 * The lexical switches of one reading of SQL. A dialect has one true reading; the others are what a
 * server would read if one assumption about its settings were wrong.
 *
 * @param backslashEscapes whether a backslash escapes inside a plain {@code '…'} string
 * @param dollarQuotes whether {@code $tag$…$tag$} is a string
 * @param nestedComments whether block comments nest
 * @param question what a question mark is
 */
record Lexicon(
    boolean backslashEscapes, boolean dollarQuotes, boolean nestedComments, Question question) {

  /** The meanings of {@code ?}. */
  enum Question {
    /** An operator character. */
    OPERATOR,
    /** Always a parameter. */
    PARAMETER,
    /** A parameter, and {@code ??} an operator character, as pgjdbc reads prepared statements. */
    PARAMETER_UNLESS_DOUBLED
  }

  Lexicon withBackslashEscapes(boolean flag) {
    return new Lexicon(flag, dollarQuotes, nestedComments, question);
  }

  Lexicon withDollarQuotes(boolean flag) {
    return new Lexicon(backslashEscapes, flag, nestedComments, question);
  }

  Lexicon withNestedComments(boolean flag) {
    return new Lexicon(backslashEscapes, dollarQuotes, flag, question);
  }
}
