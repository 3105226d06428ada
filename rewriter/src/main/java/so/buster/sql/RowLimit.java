package so.buster.sql;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PivotQuery;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.Top;

/**
 * Where the text of a query can be bounded without changing anything but the number of rows. Where
 * that is not certain ({@code LIMIT ?}, expressions, {@code WITH TIES}, {@code LIMIT ALL}) the text
 * stays as it is and the limit is enforced while reading.
 *
 * @param place what to do
 * @param token the index of the token it is about
 * @param clause what a new clause says before the count
 * @param words the same as tokens
 */
record RowLimit(Place place, int token, String clause, List<String> words) {
  /** What may stand around the count of FETCH; Snowflake leaves all of it out. */
  private static final Set<String> FETCHED = Set.of("first", "next", "row", "rows", "only");

  private static final RowLimit NOWHERE = new RowLimit(Place.NOWHERE, -1);

  private RowLimit(Place place, int token) {
    this(place, token, "", List.of());
  }

  private static RowLimit behind(int token, String clause) {
    List<String> words = List.of(AsciiCase.lower(clause).strip().split(" "));
    return new RowLimit(Place.BEHIND, token, clause, words);
  }

  /** Leaves the text as it is. */
  static RowLimit none() {
    return NOWHERE;
  }

  enum Place {
    /** The text stays. */
    NOWHERE,
    /** A LIMIT clause goes behind the token. */
    BEHIND,
    /** The token is the count of a LIMIT or FETCH clause; a larger one is lowered. */
    COUNT
  }

  /** Finds the place in a whole query. */
  static RowLimit of(List<Token> tokens, Select query, Language language) {
    Optional<String> pipe = language.limitPipe(tokens);
    if (pipe.isPresent()) {
      int count = lastCount(tokens, pipe.get().strip().split(" ")[0]);
      return count < 0 ? behind(tokens.size() - 1, pipe.get()) : new RowLimit(Place.COUNT, count);
    }
    return language.mayBeBounded(tokens) ? of(tokens, 0, tokens.size(), query) : NOWHERE;
  }

  /** Where the number stands if the last operator is {@code |> LIMIT n [OFFSET m]}; -1 if not. */
  private static int lastCount(List<Token> tokens, String pipe) {
    int last = tokens.size() - 1;
    while (last > 0 && !tokens.get(last).isMark(pipe) && !closes(tokens.get(last))) {
      last--;
    }
    int count = last + 2;
    int rest = tokens.size() - count - 1;
    boolean limit =
        rest >= 0
            && tokens.get(last).isMark(pipe)
            && tokens.get(last + 1).is("limit")
            && tokens.get(count).kind() == Token.Kind.NUMBER
            && ShapeText.isInteger(tokens.get(count).text());
    boolean plain = rest == 0 || rest > 0 && tokens.get(count + 1).is("offset");
    return limit && plain ? count : -1;
  }

  /** Finds the place in the query whose tokens run from {@code from} to {@code to}, exclusive. */
  private static RowLimit of(List<Token> tokens, int from, int to, Select query) {
    if (query instanceof PivotQuery) {
      return NOWHERE;
    }
    if (query instanceof ParenthesedSelect outer && bare(outer)) {
      return inside(tokens, from, to, outer.getSelect());
    }
    return atThisLevel(tokens, from, to, query);
  }

  private static boolean bare(ParenthesedSelect outer) {
    return outer.getLimit() == null
        && outer.getFetch() == null
        && outer.getOffset() == null
        && (outer.getOrderByElements() == null || outer.getOrderByElements().isEmpty());
  }

  /** The last parenthesis closes the query itself, since nothing may follow it. */
  private static RowLimit inside(List<Token> tokens, int from, int to, Select query) {
    if (!tokens.get(to - 1).isMark(")")) {
      return NOWHERE;
    }
    int depth = 0;
    for (int i = to - 1; i >= from; i--) {
      depth += tokens.get(i).isMark(")") ? 1 : tokens.get(i).isMark("(") ? -1 : 0;
      if (depth == 0) {
        return of(tokens, i + 1, to - 1, query);
      }
    }
    return NOWHERE;
  }

  private static RowLimit atThisLevel(List<Token> tokens, int from, int to, Select query) {
    int depth = 0;
    int clause = -1;
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (depth == 0 && isClause(tokens, i)) {
        if (clause >= 0) {
          return NOWHERE;
        }
        clause = i;
      }
      depth += opens(token) ? 1 : closes(token) ? -1 : 0;
    }
    boolean limited = query.getLimit() != null || query.getFetch() != null;
    if (query instanceof PlainSelect select && select.getTop() != null) {
      Top top = select.getTop();
      boolean plain = !top.isPercentage() && !top.isWithTies() && !top.hasParenthesis();
      return plain && clause < 0 && !limited ? top(tokens, from, to) : NOWHERE;
    }
    if (clause < 0) {
      boolean parenthesised = query instanceof ParenthesedSelect;
      return limited || parenthesised ? NOWHERE : behind(to - 1, " LIMIT ");
    }
    return limited ? count(tokens, clause, to) : NOWHERE;
  }

  private static boolean isClause(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean label = i > 0 && (tokens.get(i - 1).isMark(".") || tokens.get(i - 1).is("as"));
    return !label && (token.is("limit") || token.is("fetch"));
  }

  private static RowLimit count(List<Token> tokens, int clause, int to) {
    boolean fetch = tokens.get(clause).is("fetch");
    boolean worded = clause + 1 < to && Words.isOneOf(tokens.get(clause + 1), FETCHED);
    // LIMIT 10, 5 skips ten rows and returns five.
    boolean skips = !fetch && clause + 2 < to && tokens.get(clause + 2).isMark(",");
    int count = clause + (skips ? 3 : fetch && worded ? 2 : 1);
    if (count >= to || tokens.get(count).kind() != Token.Kind.NUMBER) {
      return NOWHERE;
    }
    boolean plain =
        fetch
            ? tokens.subList(count + 1, to).stream().allMatch(t -> Words.isOneOf(t, FETCHED))
            : count + 1 == to || tokens.get(count + 1).is("offset");
    return plain && ShapeText.isInteger(tokens.get(count).text())
        ? new RowLimit(Place.COUNT, count)
        : NOWHERE;
  }

  /** {@code SELECT [ALL | DISTINCT] TOP n}: the query has no other place for a count. */
  private static RowLimit top(List<Token> tokens, int from, int to) {
    for (int i = from; i + 1 < to && i <= from + 2; i++) {
      if (tokens.get(i).is("top")) {
        boolean plain =
            tokens.get(i + 1).kind() == Token.Kind.NUMBER
                && ShapeText.isInteger(tokens.get(i + 1).text());
        return plain ? new RowLimit(Place.COUNT, i + 1) : NOWHERE;
      }
    }
    return NOWHERE;
  }

  private static boolean opens(Token token) {
    return token.isMark("(") || token.isMark("[") || token.isMark("{");
  }

  private static boolean closes(Token token) {
    return token.isMark(")") || token.isMark("]") || token.isMark("}");
  }

  /** Writes the change for a bound of {@code rows} into {@code edits}. */
  void edit(List<Token> tokens, long rows, Edits edits) {
    Token at = token < 0 ? null : tokens.get(token);
    if (place == Place.BEHIND && at != null) {
      edits.insert(at.end(), clause + rows);
    } else if (place == Place.COUNT && at != null && exceeds(at.text(), rows)) {
      edits.replace(at.start(), at.end(), String.valueOf(rows));
    }
  }

  /** Whether the change depends on this token's value. */
  boolean counts(int index) {
    return place == Place.COUNT && token == index;
  }

  /** What that change comes to. */
  Bound bound(List<Token> tokens, long rows) {
    return switch (place) {
      case NOWHERE -> Bound.READING;
      case BEHIND -> Bound.ADDED;
      case COUNT -> exceeds(tokens.get(token).text(), rows) ? Bound.LOWERED : Bound.KEPT;
    };
  }

  private static boolean exceeds(String count, long rows) {
    return new BigInteger(count.replace("_", "")).compareTo(BigInteger.valueOf(rows)) > 0;
  }

  /** The texts that the tokens of the edited statement must have from this one on. */
  List<String> planned(List<Token> tokens, int from, long rows) {
    List<String> texts = new ArrayList<>(tokens.size() - from + 2);
    tokens.subList(from, tokens.size()).forEach(each -> texts.add(each.text()));
    if (place == Place.BEHIND) {
      texts.addAll(token + 1 - from, words);
      texts.add(token + 1 - from + words.size(), String.valueOf(rows));
    } else if (place == Place.COUNT && exceeds(tokens.get(token).text(), rows)) {
      texts.set(token - from, String.valueOf(rows));
    }
    return texts;
  }
}
