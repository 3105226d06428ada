package so.buster.sql;

import java.util.Set;

/**
 * Forms of MySQL and MariaDB that JSqlParser lacks, spelled in forms it has: MySQL 8.4 manual
 * §14.4.1 "Operator Precedence", §15.2.13 "SELECT", §10.9.4 "Index Hints". None of them names,
 * calls or writes anything; operands stay in place.
 */
final class MySqlForms {
  /** Behind SELECT they only ask for another way to the same rows. */
  private static final Set<String> MODIFIERS =
      Data.words(
          """
          high_priority straight_join sql_small_result sql_big_result sql_buffer_result
          sql_cache sql_no_cache sql_calc_found_rows
          """);

  private MySqlForms() {}

  /** Spells the form that begins here; false if there is none. */
  static boolean apply(Speller speller, Token token) {
    boolean behindOperand = Words.endsOperand(speller.before());
    return MySqlTypes.apply(speller, token)
        || switch (token.text()) {
          case "div", "mod" -> behindOperand && speller.written("+", 1);
          case "xor" -> behindOperand && speller.written("or", 1);
          case "rlike", "regexp" -> speller.written("like", 1);
          case "sounds" -> behindOperand && speller.next().is("like") && speller.skipped(1);
          case "member" -> behindOperand && speller.next().is("of") && speller.written("=", 2);
          case "collate" -> behindOperand && speller.skipped(2);
          case "exists" -> isOperand(speller) && speller.skipped(1);
          case "distinctrow" -> speller.written("distinct", 1);
          case "straight_join" ->
              behindOperand ? speller.written("join", 1) : modifier(speller, token);
          case "with" -> with(speller);
          case "asc", "desc" -> groups(speller) && speller.skipped(1);
          case "cycle" -> speller.before().isMark(")") && speller.skipped(cycle(speller));
          case "bool", "nchar", "nvarchar", "byte", "long", "short" -> column(speller);
          case "previous" ->
              speller.next().is("value") && speller.peek(2).is("for") && speller.skipped(3);
          default ->
              MySqlTables.apply(speller, token)
                  || MySqlCalls.apply(speller, token)
                  || MySqlIntervals.apply(speller, token)
                  || modifier(speller, token);
        };
  }

  /** Types are no reserved words here, so a column may have the name of one. */
  private static boolean column(Speller speller) {
    boolean operand = Words.standsAsOperand(speller.before(), speller.next());
    if (operand) {
      speller.name();
    }
    return operand;
  }

  private static boolean modifier(Speller speller, Token token) {
    boolean select =
        speller.before().is("select")
            || speller.before().is("distinct")
            || speller.before().is("all")
            || speller.before().is("distinctrow")
            || Words.isOneOf(speller.before(), MODIFIERS);
    return select && MODIFIERS.contains(token.text()) && speller.skipped(1);
  }

  /** {@code 1.1 * EXISTS (SELECT 1)}: the query stays. */
  private static boolean isOperand(Speller speller) {
    return speller.before().kind() == Token.Kind.OPERATOR && speller.next().isMark("(");
  }

  /** {@code GROUP BY a WITH ROLLUP}; {@code AGAINST ('a' WITH QUERY EXPANSION)}. */
  private static boolean with(Speller speller) {
    if (speller.next().is("rollup")) {
      return speller.skipped(2);
    }
    return speller.next().is("query") && speller.peek(2).is("expansion") && speller.skipped(3);
  }

  /** {@code GROUP BY a DESC, b}: MariaDB, and MySQL until 5.7, sort what they group. */
  private static boolean groups(Speller speller) {
    int depth = 0;
    for (int i = -1; !speller.peek(i).equals(Words.END) && depth >= 0; i--) {
      Token token = speller.peek(i);
      depth += token.isMark(")") ? 1 : token.isMark("(") ? -1 : 0;
      if (depth == 0 && token.is("by")) {
        return speller.peek(i - 1).is("group");
      }
    }
    return false;
  }

  /** MariaDB: {@code WITH RECURSIVE t AS (…) CYCLE a, b RESTRICT} ends where rows come again. */
  private static int cycle(Speller speller) {
    int i = 1;
    while (speller.peek(i).isName() && speller.peek(i + 1).isMark(",")) {
      i += 2;
    }
    return speller.peek(i).isName() && speller.peek(i + 1).is("restrict") ? i + 2 : 0;
  }
}
