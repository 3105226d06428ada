package so.buster.sql;

import java.util.ArrayList;
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

  private static final Set<String> JOINS = Set.of("full", "natural");

  private static final Set<String> BEFORE_TABLE = Set.of("from", "join", "unpivot");

  /** As many as a name may have anyway, since the parser's time is quadratic in them. */
  private static final int MAX_NAME_PARTS = 8;

  private RedshiftForms() {}

  /**
   * {@code FROM t, t.a[0].b AS x}: which element of an array is gone through does not matter to any
   * rule, and the parser takes tables by name only.
   */
  static List<Token> withoutIndexes(List<Token> tokens) {
    List<Token> kept = new ArrayList<>(tokens.size());
    int parts = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean begins = i > 0 && beginsTable(tokens.get(i - 1)) && token.isName();
      boolean goesOn =
          token.isMark(".") || token.isName() && i > 0 && tokens.get(i - 1).isMark(".");
      boolean index = parts > 0 && parts < MAX_NAME_PARTS && isIndex(tokens, i);
      if (index) {
        i += 2;
        continue;
      }
      parts = begins ? 1 : parts > 0 && goesOn ? parts + (token.isMark(".") ? 1 : 0) : 0;
      kept.add(token);
    }
    return kept;
  }

  private static boolean beginsTable(Token before) {
    return before.isMark(",") || Words.isOneOf(before, BEFORE_TABLE);
  }

  private static boolean isIndex(List<Token> tokens, int i) {
    return i + 2 < tokens.size()
        && tokens.get(i).isMark("[")
        && tokens.get(i + 1).kind() == Token.Kind.NUMBER
        && tokens.get(i + 2).isMark("]");
  }

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
    Token name = speller.next();
    boolean named = name.isName() && !name.is("time") && !Words.isOneOf(name, JOINS);
    return named
        && !Words.endsTable(name)
        && speller.before().isName()
        && !speller.before().is("as")
        && (Words.endsTable(speller.peek(2)) || Words.isOneOf(speller.peek(2), JOINS));
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
  static boolean excludes(List<Token> tokens, int index, boolean behindOperand) {
    Token before = tokens.get(index - 1);
    Token list = index > 1 ? tokens.get(index - 2) : Words.END;
    boolean bare = index < 3 || !tokens.get(index - 3).isMark(".");
    boolean begins = Words.isOneOf(list, BEFORE_LIST) && bare;
    if (before.isMark("*")) {
      // A star that is no multiplication, since nothing stands before it that could be multiplied.
      return begins || list.isMark(",") || list.isMark(".") || isTop(tokens, index - 2);
    }
    return behindOperand && !before.isMark(")") && !isTop(tokens, index - 1);
  }

  /** {@code SELECT TOP 5}. */
  private static boolean isTop(List<Token> tokens, int count) {
    return count > 1
        && tokens.get(count).kind() == Token.Kind.NUMBER
        && tokens.get(count - 1).is("top")
        && Words.isOneOf(tokens.get(count - 2), BEFORE_LIST);
  }
}
