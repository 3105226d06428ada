package so.buster.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * DuckDB's {@code PIVOT} and {@code UNPIVOT} (manual, "PIVOT Statement", "UNPIVOT Statement") as
 * select lists: what is turned, computed and named stays in place of a select item, and what it is
 * read from stays in FROM. No item names a table or a call that the other form would not.
 */
final class Pivots {
  /** What begins such a statement or clause. */
  static final Set<String> WORDS = Set.of("pivot", "unpivot", "pivot_wider", "pivot_longer");

  private static final Set<String> ENDS =
      Set.of("order", "limit", "offset", "union", "except", "intersect");

  private final List<Token> tokens;

  private Pivots(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
  }

  /** The same tokens with each of them as a query, or as a query beside its table. */
  static List<Token> reordered(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> Words.isOneOf(token, WORDS))
        ? new Pivots(tokens).reordered()
        : tokens;
  }

  private List<Token> reordered() {
    for (int i = 0; i < tokens.size(); i++) {
      boolean field = i > 0 && (tokens.get(i - 1).isMark(".") || tokens.get(i - 1).is("as"));
      if (!field && Words.isOneOf(tokens.get(i), WORDS)) {
        if (FromFirst.beginsQuery(tokens, i)) {
          statement(i);
        } else {
          clause(i);
        }
      }
    }
    return tokens;
  }

  /** {@code PIVOT t ON a USING sum(b) GROUP BY c}, {@code UNPIVOT t ON a INTO NAME n VALUE v}. */
  private void statement(int start) {
    int end = FromFirst.next(tokens, start + 1, ENDS);
    int on = on(start, end);
    int list = on < end ? on : start + 1;
    int using = Math.min(using(list), end);
    int into = Math.min(FromFirst.next(tokens, list, Set.of("into")), end);
    int group = Math.min(FromFirst.next(tokens, list, Set.of("group")), end);
    int middle = Math.min(using, Math.min(into, group));
    List<Token> query = new ArrayList<>();
    query.add(word("select", start));
    if (on < end) {
      item(query, on + 1, middle);
    }
    item(query, using + 1, Math.min(group, end));
    if (into + 3 < end) {
      item(query, into + 2, into + 3);
      item(query, into + 4, end);
    }
    item(query, group + 2, end);
    if (query.size() == 1) {
      query.add(new Token(Token.Kind.OPERATOR, "*", at(start), at(start)));
    }
    query.add(word("from", start));
    query.addAll(tokens.subList(start + 1, on < end ? on : middle));
    replace(start, end, query);
  }

  /** The ON that is the statement's own: the last, since those before it belong to joins. */
  private int on(int start, int end) {
    int on = end;
    int i = start;
    while (true) {
      i = FromFirst.next(tokens, i + 1, Set.of("on"));
      if (i >= end || !tokens.get(i).is("on")) {
        return on;
      }
      on = i;
    }
  }

  /** Behind {@code JOIN u USING (a)} comes a list in parentheses, here an aggregate. */
  private int using(int from) {
    int using = FromFirst.next(tokens, from, Set.of("using"));
    boolean join = using + 1 < tokens.size() && tokens.get(using + 1).isMark("(");
    return join ? FromFirst.next(tokens, using + 1, Set.of("using")) : using;
  }

  /** Another item of the list; a list in place of IN's values may name each of them. */
  private void item(List<Token> query, int from, int to) {
    int end = to;
    while (end > from && tokens.get(end - 1).isMark(",")) {
      end--;
    }
    if (from < end) {
      if (query.size() > 1) {
        query.add(comma(from));
      }
      query.addAll(named(from, end));
    }
  }

  /** {@code FROM t PIVOT (sum(a) FOR b IN (1, 2) GROUP BY c)}. */
  private void clause(int start) {
    int open = start + 1;
    while (open < tokens.size()
        && (tokens.get(open).is("include")
            || tokens.get(open).is("exclude")
            || tokens.get(open).is("nulls"))) {
      open++;
    }
    if (open >= tokens.size() || !tokens.get(open).isMark("(")) {
      return;
    }
    int close = FromFirst.next(tokens, open + 1, Set.of());
    List<Token> query = new ArrayList<>();
    query.add(comma(start));
    query.add(word("lateral", start));
    query.add(tokens.get(open));
    query.add(word("select", open));
    items(query, open + 1, close);
    replace(start, close, query);
  }

  private void items(List<Token> query, int from, int to) {
    int at = from;
    int loop = FromFirst.next(tokens, at, Set.of("for"));
    while (at < to) {
      int end = Math.min(loop, to);
      if (at > from) {
        query.add(comma(at));
      }
      query.addAll(named(at, end));
      at = end;
      if (at < to) {
        at += tokens.get(at).is("group") ? 2 : tokens.get(at).is("for") ? 1 : 0;
        loop = behindValues(at, to);
      }
    }
  }

  /** Where the next header, or GROUP BY, stands behind {@code b IN (1, 2)}. */
  private int behindValues(int from, int to) {
    int in = FromFirst.next(tokens, from, Set.of("in"));
    if (in + 1 >= to) {
      return to;
    }
    boolean list = tokens.get(in + 1).isMark("(");
    return list ? FromFirst.next(tokens, in + 2, Set.of()) + 1 : in + 2;
  }

  /** {@code b IN (1 AS x, 2 AS y)}: a list that may name its items is a select list. */
  private List<Token> named(int from, int to) {
    List<Token> named = new ArrayList<>(to - from + 4);
    int depth = 0;
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      named.add(token);
      boolean in = depth == 0 && token.isMark("(") && i > from && tokens.get(i - 1).is("in");
      if (in && !Words.beginsQuery(tokens.get(i + 1))) {
        named.add(word("select", i));
      }
      depth += token.isMark("(") ? 1 : token.isMark(")") ? -1 : 0;
    }
    return named;
  }

  private void replace(int from, int to, List<Token> query) {
    List<Token> replaced = tokens.subList(from, to);
    replaced.clear();
    replaced.addAll(query);
  }

  private Token word(String text, int index) {
    return new Token(Token.Kind.WORD, text, at(index), at(index));
  }

  private Token comma(int index) {
    return new Token(Token.Kind.PUNCTUATION, ",", at(index), at(index));
  }

  private int at(int index) {
    return tokens.get(index).start();
  }
}
