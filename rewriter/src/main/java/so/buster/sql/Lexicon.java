package so.buster.sql;

import java.util.EnumSet;
import java.util.Set;

/**
 * The lexical switches of one reading of SQL. A dialect has one true reading; the others are what a
 * server would read if one assumption about its settings were wrong.
 */
final class Lexicon {
  private final EnumSet<Feature> features;
  private final Question question;
  private final Operators operators;

  Lexicon(Set<Feature> features, Question question, Operators operators) {
    this.features = EnumSet.copyOf(features);
    this.question = question;
    this.operators = operators;
  }

  /** What one reading knows and another does not. */
  enum Feature {
    /** A backslash escapes inside a plain string. */
    BACKSLASH_ESCAPES,
    /** {@code "…"} is a string rather than a name. */
    DOUBLE_QUOTED_STRINGS,
    /** {@code '''…'''} and {@code """…"""} are strings. */
    TRIPLE_QUOTES,
    /** {@code `…`} is a name. */
    BACKTICKS,
    /**
     * A number may be part of a name behind a dash, {@code my-project-1.a}, and begin one behind a
     * dot.
     */
    NUMBERS_IN_NAMES,
    /** {@code $tag$…$tag$} is a string. */
    TAGGED_DOLLARS,
    /** {@code $$…$$} is a string, and {@code $name} a variable. */
    PLAIN_DOLLARS,
    /** A bare word may hold a dollar sign behind its first letter. */
    DOLLARS_IN_WORDS,
    /** A bare word may begin with a digit. */
    DIGITS_BEGIN_WORDS,
    /** {@code 1_000} is a number. */
    UNDERSCORES_IN_NUMBERS,
    /** {@code 0x1F} is a number. */
    RADIX_NUMBERS,
    /** {@code E'…'}, {@code B'…'}, {@code X'…'}, {@code N'…'}. */
    POSTGRES_PREFIXES,
    /** A backslash escapes inside {@code E'…'} whatever it does elsewhere. */
    ESCAPE_PREFIX,
    /** {@code U&"…"}, and an {@code E'…'} that goes on on the next line still takes escapes. */
    POSTGRES_FORMS,
    /** {@code N'…'}, {@code X'…'}, {@code B'…'}, none of which read a backslash otherwise. */
    HEX_PREFIXES,
    /** {@code X'…'} with hexadecimal digits and nothing else. */
    HEX_LITERALS,
    /** {@code r'…'}, {@code b"…"}, {@code rb'…'}. */
    RAW_PREFIXES,
    /** Two strings that only white space with a newline separates are one. */
    CONTINUED_STRINGS,
    /** {@code @name} and {@code @@name} are variables. */
    AT_VARIABLES,
    /** Block comments nest. */
    NESTED_COMMENTS,
    /** {@code #} begins a comment. */
    HASH_COMMENTS,
    /** {@code //} begins a comment. */
    SLASH_COMMENTS,
    /** {@code --} begins a comment only before white space. */
    DASHES_NEED_SPACE,
    /** {@code /*!} and {@code /*M!} are code. */
    EXECUTABLE_COMMENTS,
    /** A carriage return alone ends a line comment. */
    RETURN_ENDS_COMMENT
  }

  /** The meanings of {@code ?}. */
  enum Question {
    /** An operator character. */
    OPERATOR,
    /** Always a parameter. */
    PARAMETER,
    /** The same, and no driver writes a value in its place, so that it may touch a word. */
    BOUND_PARAMETER,
    /** A parameter, and {@code ??} an operator character, as pgjdbc reads prepared statements. */
    PARAMETER_UNLESS_DOUBLED
  }

  /** What a question mark is. */
  Question question() {
    return question;
  }

  /** How operators are told apart. */
  Operators operators() {
    return operators;
  }

  boolean has(Feature feature) {
    return features.contains(feature);
  }

  /** The reading that differs in this one switch. */
  Lexicon flipped(Feature feature) {
    EnumSet<Feature> others = EnumSet.copyOf(features);
    if (!others.remove(feature)) {
      others.add(feature);
    }
    return new Lexicon(others, question, operators);
  }
}
