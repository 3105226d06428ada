package so.buster.sql;

import java.util.Set;

/**
 * Forms of Snowflake that JSqlParser lacks, spelled in forms it has: SQL reference, "Query syntax"
 * and its constructs. Each only drops or replaces words of the grammar. What is dropped with its
 * parentheses holds no query, and its calls are judged on the tokens like all others.
 */
final class SnowflakeForms {
  private static final Set<String> TIMES =
      Set.of("timestamp", "offset", "statement", "stream", "information");

  private static final Set<String> NESTED_TYPES = Set.of("object", "map", "array", "vector");

  private SnowflakeForms() {}

  /** Spells the form that begins at this word; false if there is none. */
  static boolean apply(Speller speller, Token token) {
    return switch (token.text()) {
      case "exclude", "rename", "ilike" ->
          StarItems.belongs(speller::peek) && starItem(speller, token);
      case "at", "before", "changes", "end" ->
          namesTime(speller.next(), speller.peek(2), speller.peek(3))
              && speller.skipped(speller.behindValues(1));
      case "sample", "tablesample" -> speller.skipped(behindSample(speller));
      case "resample" -> speller.next().isMark("(") && speller.skipped(speller.behindValues(1));
      case "lateral" ->
          speller.next().isName() && speller.peek(2).isMark("(") && speller.skipped(1);
      case "asof" -> speller.next().is("join") && speller.skipped(1);
      case "directed" -> speller.next().is("join") && speller.skipped(1);
      case "match_condition" -> speller.next().isMark("(") && written(speller, "on", 1);
      case "on", "using" -> behindMatchCondition(speller) && written(speller, "and", 1);
      case "prior", "connect_by_root" -> beginsOperand(speller.next()) && speller.skipped(1);
      case "by" -> speller.next().is("name") && joinsByName(speller) && speller.skipped(2);
      case "from" ->
          speller.enclosing().equals("date_part")
              ? written(speller, ",", 1)
              : windowEnd(speller) && speller.skipped(2);
      case "key" -> Words.standsAsOperand(speller.before(), speller.next()) && named(speller);
      case "fetch" -> fetch(speller);
      case "pivot" -> pivotsByQuery(speller) && written(speller, "pivot xml", 1);
      case "any" -> written(speller, "any", behindAnyOrdered(speller));
      case "default" -> defaultOfPivot(speller) && speller.skipped(speller.behindValues(3));
      default -> nestedType(speller, token) || typedParameter(speller);
    };
  }

  private static boolean written(Speller speller, String piece, int consumed) {
    if (consumed > 0) {
      speller.write(piece, consumed);
    }
    return consumed > 0;
  }

  private static boolean named(Speller speller) {
    speller.name();
    return true;
  }

  /** {@code * EXCLUDE a}, {@code * RENAME a AS b}: names stay; RENAME says what REPLACE says. */
  private static boolean starItem(Speller speller, Token token) {
    if (token.is("ilike")) {
      return speller.next().kind() == Token.Kind.STRING && speller.skipped(2);
    }
    boolean renames = token.is("rename");
    if (renames && speller.before().isMark(")") && speller.closed().equals("replace")) {
      return goesOn(speller);
    }
    if (speller.next().isMark("(")) {
      return renames && written(speller, "replace", 1);
    }
    if (!speller.next().isName() || renames && !speller.peek(2).is("as")) {
      return false;
    }
    speller.write(renames ? "replace (" : "exclude (", 1);
    speller.name();
    if (renames) {
      speller.write("as", 1);
      speller.name();
    }
    speller.write(")", 0);
    return true;
  }

  /** {@code REPLACE (x AS a) RENAME (b AS c)}: one list for the parser. */
  private static boolean goesOn(Speller speller) {
    boolean many = speller.next().isMark("(");
    speller.skip(1);
    if (many) {
      speller.bracket(speller.peek(0));
      speller.skip(1);
      return true;
    }
    speller.name();
    speller.write("as", 1);
    speller.name();
    speller.write(")", 0);
    return true;
  }

  /** {@code AT (OFFSET => …)}, {@code CHANGES (INFORMATION => …)}: a version, never a table. */
  static boolean namesTime(Token parenthesis, Token word, Token arrow) {
    return parenthesis.isMark("(") && arrow.isMark("=>") && Words.isOneOf(word, TIMES);
  }

  /** {@code SAMPLE BERNOULLI (10 ROWS) SEED (82)}: numbers and words of its own only. */
  private static int behindSample(Speller speller) {
    int i = 1;
    if (Words.isOneOf(speller.peek(i), Set.of("bernoulli", "row", "system", "block"))) {
      i++;
    }
    if (!speller.peek(i).isMark("(") || !isNumber(speller.peek(i + 1))) {
      return 0;
    }
    i += speller.peek(i + 2).is("rows") ? 3 : 2;
    if (!speller.peek(i).isMark(")")) {
      return 0;
    }
    boolean seeds = Words.isOneOf(speller.peek(i + 1), Set.of("seed", "repeatable"));
    boolean whole =
        speller.peek(i + 2).isMark("(")
            && isNumber(speller.peek(i + 3))
            && speller.peek(i + 4).isMark(")");
    return seeds ? whole ? i + 5 : 0 : i + 1;
  }

  private static boolean isNumber(Token token) {
    return token.kind() == Token.Kind.NUMBER
        || token.kind() == Token.Kind.PARAMETER
        || token.kind() == Token.Kind.VARIABLE;
  }

  /** {@code a ASOF JOIN b MATCH_CONDITION (x >= y) ON c}: two conditions on one join. */
  private static boolean behindMatchCondition(Speller speller) {
    return speller.before().isMark(")") && speller.closed().equals("match_condition");
  }

  private static boolean beginsOperand(Token token) {
    return token.isName() || token.isValue() || token.isMark("(");
  }

  private static boolean joinsByName(Speller speller) {
    return Words.isOneOf(
        speller.before(), Set.of("union", "all", "distinct", "intersect", "except", "minus"));
  }

  /** {@code NTH_VALUE(a, 2) FROM FIRST OVER (…)}. */
  private static boolean windowEnd(Speller speller) {
    return speller.before().isMark(")")
        && Words.isOneOf(speller.next(), Set.of("first", "last"))
        && Words.isOneOf(speller.peek(2), Set.of("over", "ignore", "respect"));
  }

  /** {@code FETCH 5}, {@code FETCH NEXT 5 ROWS}: all words but the first may be left out. */
  private static boolean fetch(Speller speller) {
    int count = Words.isOneOf(speller.next(), Set.of("first", "next")) ? 2 : 1;
    if (!isNumber(speller.peek(count)) || speller.before().isMark(".")) {
      return false;
    }
    String value = ShapeText.of(speller.peek(count));
    int end = count + 1;
    end += Words.isOneOf(speller.peek(end), Set.of("row", "rows")) ? 1 : 0;
    end += speller.peek(end).is("only") ? 1 : 0;
    speller.write("fetch first " + value + " rows only", end);
    return true;
  }

  /** {@code PIVOT (SUM(a) FOR b IN (ANY))} and {@code IN (SELECT …)}, which Oracle has for XML. */
  private static boolean pivotsByQuery(Speller speller) {
    int depth = 0;
    for (int i = 1; !speller.peek(i).equals(Words.END); i++) {
      Token token = speller.peek(i);
      depth += token.isMark("(") ? 1 : token.isMark(")") ? -1 : 0;
      if (depth == 0) {
        return false;
      }
      boolean list = depth == 2 && token.isMark("(") && speller.peek(i - 1).is("in");
      Token first = speller.peek(i + 1);
      if (list && (first.is("any") || Words.beginsQuery(first))) {
        return true;
      }
    }
    return false;
  }

  /** {@code ANY ORDER BY a} in a pivot, which names columns only; 0 if this is something else. */
  private static int behindAnyOrdered(Speller speller) {
    if (!speller.before().isMark("(") || !speller.peek(-2).is("in")) {
      return 0;
    }
    int i = 1;
    while (speller.peek(i).isName() || speller.peek(i).isMark(".") || speller.peek(i).isMark(",")) {
      i++;
    }
    return speller.next().is("order") && speller.peek(i).isMark(")") ? i : 0;
  }

  private static boolean defaultOfPivot(Speller speller) {
    return speller.next().is("on") && speller.peek(2).is("null") && speller.peek(3).isMark("(");
  }

  /** {@code a::MAP(VARCHAR, NUMBER)}: no types within a type call anything. */
  private static boolean nestedType(Speller speller, Token token) {
    boolean casts = speller.enclosing().equals("cast") || speller.enclosing().equals("try_cast");
    boolean type = speller.before().isMark("::") || casts && speller.before().is("as");
    int length = speller.next().isMark("(") ? speller.behindNames(1) : 1;
    return type && NESTED_TYPES.contains(token.text()) && written(speller, "text", length);
  }

  /** {@code x INT -> x * 2}: the type says nothing about what is called. */
  private static boolean typedParameter(Speller speller) {
    boolean argument = speller.before().isMark(",") || speller.before().isMark("(");
    boolean typed = argument && speller.next().kind() == Token.Kind.WORD;
    int behind = speller.peek(2).isMark("(") ? speller.behindNames(2) : 2;
    return typed && behind > 0 && speller.peek(behind).isMark("->") && speller.skipped(behind + 1);
  }
}
