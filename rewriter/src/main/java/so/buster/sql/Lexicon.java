package so.buster.sql;

/**
 * The lexical switches of one reading of SQL. A dialect has one true reading; the others are what a
 * server would read if one assumption about its settings were wrong.
 *
 * @param backslashEscapes whether a backslash escapes inside a plain {@code '…'} string
 * @param dollarQuotes whether {@code $tag$…$tag$} is a string
 * @param nestedComments whether block comments nest
 * @param postgresForms whether literals have the forms that only PostgreSQL reads: an {@code E'…'}
 *     that goes on on the next line still takes escapes, {@code U&"…"}, {@code 0x1F}
 * @param question what a question mark is
 */
record Lexicon(
    boolean backslashEscapes,
    boolean dollarQuotes,
    boolean nestedComments,
    boolean postgresForms,
    Question question) {

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
    return new Lexicon(flag, dollarQuotes, nestedComments, postgresForms, question);
  }

  Lexicon withDollarQuotes(boolean flag) {
    return new Lexicon(backslashEscapes, flag, nestedComments, postgresForms, question);
  }

  Lexicon withNestedComments(boolean flag) {
    return new Lexicon(backslashEscapes, dollarQuotes, flag, postgresForms, question);
  }
}
