package so.buster.sql;

/**
 * One word of a statement as its database reads it.
 *
 * @param text what the token means: a {@link Kind#WORD} folded, a {@link Kind#QUOTED} name decoded,
 *     a {@link Kind#STRING} decoded or {@link #OPAQUE} where escapes would have to be interpreted,
 *     everything else as written
 * @param start offset of its first UTF-16 unit in the original text
 * @param end offset behind its last
 */
record Token(Kind kind, String text, int start, int end) {
  /** The text of a string whose value is not decoded; no rule may compare it with anything. */
  static final String OPAQUE = "\0";

  enum Kind {
    WORD,
    QUOTED,
    STRING,
    NUMBER,
    PARAMETER,
    /** A variable of the session, its sign first: {@code @x}, {@code @@x}, {@code $x}. */
    VARIABLE,
    OPERATOR,
    PUNCTUATION
  }

  /** Whether this is the bare word {@code lowerCase}; quoted names never are. */
  boolean is(String lowerCase) {
    return kind == Kind.WORD && text.equals(lowerCase);
  }

  /** Whether this is the operator or punctuation {@code mark}. */
  boolean isMark(String mark) {
    return (kind == Kind.PUNCTUATION || kind == Kind.OPERATOR) && text.equals(mark);
  }

  /** Whether this names something: a bare word or a quoted name. */
  boolean isName() {
    return kind == Kind.WORD || kind == Kind.QUOTED;
  }

  /** Whether this is a literal or a parameter. */
  boolean isValue() {
    return kind == Kind.STRING || kind == Kind.NUMBER || kind == Kind.PARAMETER;
  }
}
