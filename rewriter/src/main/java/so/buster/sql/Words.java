package so.buster.sql;

import java.util.Set;

/** What the words around a token say about it. */
final class Words {
  /** Stands before the first and behind the last token. */
  static final Token END = new Token(Token.Kind.PUNCTUATION, "", -1, -1);

  /** Words behind which an expression begins, so that they end no operand. */
  private static final Set<String> BEFORE_OPERAND =
      Data.words(
          """
          select where and or not on when then else by having in like ilike between limit
          offset distinct all as is from using any some escape case to symmetric values
          qualify returning for filter similar with array row straight_join distinctrow
          sql_small_result sql_big_result sql_buffer_result sql_cache sql_no_cache
          sql_calc_found_rows high_priority div xor rlike regexp
          """);

  private static final Set<String> TYPES =
      Data.words(
          """
          bit bool boolean box bpchar bytea char cidr circle date datemultirange daterange
          decimal double float4 float8 inet int int2 int4 int4multirange int4range int8
          int8multirange int8range integer json jsonb jsonpath line lseg macaddr macaddr8
          money name numeric nummultirange numrange oid pg_lsn point polygon real regclass
          regtype smallint bigint text time timestamp timestamptz timetz tsmultirange tsquery
          tsrange tstzmultirange tstzrange tsvector uuid varbit varchar xid xml vector
          geometry geography hstore ltree blob hugeint utinyint
          """);

  private static final Set<String> PREDICATE =
      Data.words(
          """
          not json value object array scalar with without unique keys document normalized nfc
          nfd nfkc nfkd
          """);

  private static final Set<String> QUERY =
      Set.of("select", "from", "with", "values", "table", "pivot", "unpivot");

  private static final Set<String> BEHIND_OPERAND =
      Set.of(
          "and", "or", "is", "in", "as", "between", "like", "ilike", "not", "then", "end", "asc",
          "desc", "nulls", "when", "else");

  private Words() {}

  /** Whether this is one of these bare words. */
  static boolean isOneOf(Token token, Set<String> words) {
    return token.kind() == Token.Kind.WORD && words.contains(token.text());
  }

  /** Whether an operand ends with this token, so that an operator behind it has two sides. */
  static boolean endsOperand(Token token) {
    return switch (token.kind()) {
      case WORD -> !BEFORE_OPERAND.contains(token.text());
      case QUOTED, STRING, NUMBER, PARAMETER, VARIABLE -> true;
      case PUNCTUATION -> token.isMark(")") || token.isMark("]") || token.isMark("}");
      case OPERATOR -> false;
    };
  }

  /** Whether a query could begin with this word, in some dialect. */
  static boolean beginsQuery(Token token) {
    return token.kind() == Token.Kind.WORD && QUERY.contains(token.text());
  }

  static boolean isTypeName(Token token) {
    return TYPES.contains(token.text());
  }

  static boolean isPredicateWord(Token token) {
    return token.kind() == Token.Kind.WORD && PREDICATE.contains(token.text());
  }

  /** Whether a list cannot go on with this token. */
  static boolean endsList(Token token) {
    return token.equals(END)
        || token.isMark(")")
        || token.isMark("]")
        || token.isMark("}")
        || token.is("from")
        || token.is("where")
        || token.is("group")
        || token.is("having")
        || token.is("order")
        || token.is("limit")
        || token.is("qualify");
  }

  /** Whether another query follows this word that goes into the same result. */
  static boolean isSetOperation(Token token) {
    return token.is("union") || token.is("intersect") || token.is("except") || token.is("minus");
  }

  static boolean endsLimit(Token token) {
    return token.equals(END) || token.isMark(")") || token.is("offset") || token.is("repeatable");
  }

  static boolean standsAsOperand(Token before, Token next) {
    boolean opens = !endsOperand(before) && !before.is("as") && !before.isMark(".");
    boolean closes =
        endsList(next)
            || next.isMark(",")
            || next.isMark(".")
            || next.kind() == Token.Kind.OPERATOR
            || next.kind() == Token.Kind.WORD && BEHIND_OPERAND.contains(next.text());
    return opens && closes;
  }

  /** Whether what stands in FROM ends with the token before this one. */
  static boolean endsTable(Token token) {
    return endsList(token)
        || token.isMark(",")
        || token.is("join")
        || token.is("left")
        || token.is("right")
        || token.is("inner")
        || token.is("cross")
        || token.is("union");
  }

  /** A bare word spelled as a name; one with letters that need it is spelled so anyway. */
  static String quoted(Token word) {
    return ShapeText.ofQuotedWord(word);
  }
}
