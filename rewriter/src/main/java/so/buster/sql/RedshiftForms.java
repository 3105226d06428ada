package so.buster.sql;

import java.util.List;
import java.util.Set;

/**
 * Forms of Redshift that JSqlParser lacks, spelled in forms it has: Database Developer Guide,
 * "SELECT", "Querying semistructured data", "OBJECT_TRANSFORM function". Each drops or replaces
 * words of the grammar, indexes that are numbers, and names that say nothing but which columns are
 * left out or what a position is called.
 */
final class RedshiftForms {
  private static final Set<String> BEFORE_LIST = Set.of("select", "distinct", "all");

  private RedshiftForms() {}

  /** Spells the form that begins here; false if there is none. */
  static boolean apply(Speller speller, Token token) {
    return switch (token.text()) {
      case "minus" -> isMinus(speller) && written(speller, "except", 1);
      case "exclude" -> speller.skipped(excluded(speller));
      case "prior" -> isPrior(speller) && speller.skipped(1);
      case "at" -> isPosition(speller) && speller.skipped(2);
      case "unpivot" -> unpivotsObject(speller) && speller.skipped(1);
      case "keep", "set" -> transforms(speller) && written(speller, ",", 1);
      default -> false;
    };
  }

  private static boolean written(Speller speller, String piece, int consumed) {
    speller.write(piece, consumed);
    return true;
  }

  /** MINUS is EXCEPT: "UNION, INTERSECT, and EXCEPT". The word is reserved. */
  private static boolean isMinus(Speller speller) {
    return speller.next().is("select") || speller.next().isMark("(") || speller.next().is("with");
  }

  /**
   * {@code SELECT * EXCLUDE a FROM t}, {@code SELECT a, b EXCLUDE (a, c) FROM t}: the columns named
   * at the end of a select list are left out of it.
   *
   * @return how many tokens that is; 0 if it is something else
   */
  private static int excluded(Speller speller) {
    boolean behindList = speller.before().isMark("*") || Words.endsOperand(speller.before());
    boolean parenthesised = speller.next().isMark("(");
    int i = parenthesised ? 2 : 1;
    while (speller.peek(i).isName() && speller.peek(i + 1).isMark(",")) {
      i += 2;
    }
    if (!behindList || !speller.peek(i).isName()) {
      return 0;
    }
    i++;
    if (parenthesised && !speller.peek(i++).isMark(")")) {
      return 0;
    }
    boolean ends = Words.endsList(speller.peek(i)) || speller.peek(i).isMark(",");
    return ends && !(speller.peek(i).isMark(",") && !parenthesised) ? i : 0;
  }

  /** {@code CONNECT BY PRIOR a = b}: before an operand it is an operator, otherwise a name. */
  private static boolean isPrior(Speller speller) {
    return !Words.endsOperand(speller.before()) && speller.next().isName()
        || speller.before().is("by") && speller.next().isName();
  }

  /** {@code FROM t, t.a AS x AT i}: the position of each element gets a name. */
  private static boolean isPosition(Speller speller) {
    return speller.before().isName()
        && speller.next().isName()
        && !speller.next().is("time")
        && (Words.endsTable(speller.peek(2)) || speller.peek(2).is("full"));
  }

  /** {@code FROM t, UNPIVOT t.object AS value AT key}: one row for each attribute. */
  private static boolean unpivotsObject(Speller speller) {
    Token before = speller.before();
    boolean table = before.isMark(",") || before.is("from") || before.is("join");
    return table && speller.next().isName();
  }

  /** {@code object_transform(a KEEP '"b"' SET '"c"', d)}: words for commas. */
  private static boolean transforms(Speller speller) {
    return speller.enclosing().equals("object_transform") && Words.endsOperand(speller.before());
  }

  /** Whether an EXCLUDE here, before a parenthesis, cannot be a call of a function. */
  static boolean excludes(List<Token> tokens, int index) {
    Token before = tokens.get(index - 1);
    if (!before.isMark("*")) {
      return false;
    }
    // A star that is no multiplication, since nothing stands before it that could be multiplied.
    Token list = index > 1 ? tokens.get(index - 2) : Words.END;
    boolean top =
        index > 3
            && list.kind() == Token.Kind.NUMBER
            && tokens.get(index - 3).is("top")
            && Words.isOneOf(tokens.get(index - 4), BEFORE_LIST);
    return top || list.isMark(",") || list.isMark(".") || Words.isOneOf(list, BEFORE_LIST);
  }
}
