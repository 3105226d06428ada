package so.buster.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rule on functions, on tokens: a name before an opening parenthesis is a call wherever it
 * stands, whatever a parser makes of it. It must be an allowed function, a word of the grammar in
 * its place, or an alias with a list of columns.
 */
final class Calls {
  /** Stands for a schema that is not named, as in {@code catalog..f(1)}; no schema is. */
  private static final String NO_SCHEMA = "?";

  private final Language language;
  private final Grammar grammar;
  private final Functions functions;
  private final Policy policy;

  Calls(Dialect dialect, Policy policy) {
    this.language = Language.of(dialect);
    this.grammar = Grammar.of(dialect);
    this.functions = Functions.of(dialect);
    this.policy = policy;
  }

  /**
   * Refuses a call of what is not allowed, and a column that the server may take for one.
   *
   * @param tree which names have a list of columns behind them, which stand as tables
   * @return the functions called
   */
  Set<String> check(List<Token> tokens, Tree tree) {
    Map<String, Integer> unexplained = new HashMap<>(tree.columnLists());
    Set<String> called = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).isName()) {
        continue;
      }
      boolean before = i + 1 < tokens.size() && tokens.get(i + 1).isMark("(");
      if (before && !marksOuterJoin(tokens, i) && !grammar.mayPrecedeParenthesis(tokens, i)) {
        checkCall(tokens, i, tree, unexplained, called);
      } else if (!before && i > 0 && tokens.get(i - 1).isMark(".")) {
        checkColumn(tokens.get(i));
      }
    }
    checkUnseen(tree, called);
    return called;
  }

  /**
   * The second wall: what the tree takes for a call must have been judged as one, or be a word by
   * which nothing can be called. A word that was taken for grammar in its place is neither.
   */
  private void checkUnseen(Tree tree, Set<String> called) {
    Set<String> judged = new HashSet<>();
    called.forEach(name -> judged.add(AsciiCase.lower(name.substring(name.lastIndexOf('.') + 1))));
    for (String function : tree.functions()) {
      boolean known = judged.contains(function) || grammar.isReserved(function);
      if (!known && standing(List.of(function), tree) != Functions.Standing.ALLOWED) {
        throw new Fault(Reason.FUNCTION_NOT_ALLOWED, -1, unknown(List.of(function)));
      }
    }
  }

  private void checkCall(
      List<Token> tokens,
      int last,
      Tree tree,
      Map<String, Integer> columnLists,
      Set<String> called) {
    List<String> name = language.functionName(name(tokens, last));
    if (language.isHarmlessCall(tokens, last)) {
      called.add(String.join(".", name));
      return;
    }
    Functions.Standing standing =
        mayNameBuiltIn(tokens, last) ? standing(name, tree) : Functions.Standing.UNKNOWN;
    if (standing == Functions.Standing.ALLOWED) {
      called.add(String.join(".", name));
      return;
    }
    Token token = tokens.get(last);
    if (name.size() == 1 && columnLists.merge(token.text(), -1, Integer::sum) >= 0) {
      return;
    }
    throw standing == Functions.Standing.DENIED
        ? new Fault(Reason.FUNCTION_DENIED, token.start(), denied(name))
        : new Fault(Reason.FUNCTION_NOT_ALLOWED, token.start(), unknown(name));
  }

  /**
   * In DuckDB {@code a.upper()} is {@code upper(a)} for a column as well as a function of a schema
   * (manual, "Function Chaining via the Dot Operator"); a macro of that name counts as shadowing
   * it.
   */
  private Functions.Standing standing(List<String> name, Tree tree) {
    List<String> last = name.subList(name.size() - 1, name.size());
    if (tree.tableFunctions().contains(last.get(0))) {
      return functions.standing(name, policy);
    }
    Functions.Standing standing = functions.standingAsValue(name, policy);
    boolean chained = language.chainsCalls() && standing == Functions.Standing.UNKNOWN;
    return chained ? functions.standingAsValue(last, policy) : standing;
  }

  /** PostgreSQL calls {@code f} when {@code x.f} names no column (manual §4.2.4 note, §8.16.5). */
  private void checkColumn(Token token) {
    if (functions.deniedAsColumn(token.text(), policy)) {
      throw new Fault(Reason.FUNCTION_DENIED, token.start(), denied(List.of(token.text())));
    }
  }

  /** {@code a.id = b.id(+)}: nothing can be called with an operator alone. */
  private static boolean marksOuterJoin(List<Token> tokens, int name) {
    return name + 3 < tokens.size()
        && tokens.get(name + 2).isMark("+")
        && tokens.get(name + 3).isMark(")");
  }

  private boolean mayNameBuiltIn(List<Token> tokens, int last) {
    int i = last;
    while (i >= 2 && tokens.get(i - 1).isMark(".") && language.mayNameBuiltIn(tokens.get(i))) {
      i -= 2;
    }
    return language.mayNameBuiltIn(tokens.get(i));
  }

  /** What stands behind a dot is a method if a value can have one, else it is in some schema. */
  private List<String> name(List<Token> tokens, int last) {
    List<String> parts = new ArrayList<>(2);
    parts.add(tokens.get(last).text());
    int i = last;
    while (i >= 2 && tokens.get(i - 1).isMark(".") && tokens.get(i - 2).isName()) {
      i -= 2;
      parts.add(0, tokens.get(i).text());
    }
    boolean method = i >= 1 && tokens.get(i - 1).isMark(".");
    if (method && !language.chainsCalls()) {
      parts.add(0, NO_SCHEMA);
    }
    return method && language.chainsCalls() ? parts.subList(parts.size() - 1, parts.size()) : parts;
  }

  private static String denied(List<String> name) {
    return "The function " + Hints.name(name) + " can do more than read; leave it out.";
  }

  private static String unknown(List<String> name) {
    return "The function "
        + Hints.name(name)
        + " is not known to be harmless; if it only reads, the operator can add it to"
        + " allowFunctions.";
  }
}
