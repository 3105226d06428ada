package so.buster.it.database.bigquery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * GoogleSQL as DuckDB understands it, as far as the tests need: quotes, names, types, constructors
 * and some functions. Everything else is the same in both.
 */
final class Translation {
  /** Functions that have another name there. */
  private static final Map<String, String> FUNCTIONS =
      Map.of(
          "safe_cast", "TRY_CAST",
          "format", "printf",
          "generate_array", "generate_series",
          "array_length", "len",
          "current_timestamp", "now");

  private final String sql;
  private final List<Token> tokens;
  private final List<String> parameters;
  private final StringBuilder out = new StringBuilder();

  /** For each bracket that is open, whether it is that of a cast. */
  private final Deque<Boolean> brackets = new ArrayDeque<>();

  /** The last word. */
  private String before = "";

  private int at;
  private int places;

  private Translation(String sql, List<Token> tokens, List<String> parameters) {
    this.sql = sql;
    this.tokens = tokens;
    this.parameters = parameters;
  }

  /**
   * Translates it.
   *
   * @param parameters what stands for the first places, as DuckDB writes it; what is left of them
   *     stays open
   */
  static String of(String sql, List<String> parameters) throws Complaint {
    Translation translation = new Translation(sql, Token.of(sql), parameters);
    translation.run();
    if (translation.places < parameters.size()) {
      throw Complaint.invalidQuery("Query has fewer positional parameters than were given");
    }
    return translation.out.toString();
  }

  private void run() throws Complaint {
    while (at < tokens.size()) {
      Token token = tokens.get(at++);
      switch (token.kind()) {
        case SPACE -> out.append(' ');
        case LITERAL -> out.append(Literal.of(token.text()).inEngine());
        case QUOTED_NAME -> out.append(quoted(token));
        case WORD -> word(token);
        case VARIABLE ->
            throw Complaint.invalidQuery(
                "Query parameter or variable not found" + token.place(sql));
        case NUMBER -> out.append(token.text());
        case SIGN -> sign(token);
      }
    }
  }

  private static String quoted(Token token) {
    return EngineSql.path(token.text().substring(1, token.text().length() - 1));
  }

  private void sign(Token token) {
    if (token.is("?")) {
      out.append(places < parameters.size() ? parameters.get(places) : "?");
      places++;
      return;
    } else if (token.is("(")) {
      brackets.push(false);
    } else if (token.is(")")) {
      brackets.poll();
    }
    out.append(token.text());
  }

  private void word(Token token) throws Complaint {
    String word = token.word();
    String last = before;
    before = word;
    boolean called = ahead("(");
    if (called && (word.equals("cast") || word.equals("safe_cast"))) {
      out.append(FUNCTIONS.getOrDefault(word, "CAST")).append('(');
      skip("(");
      brackets.push(true);
    } else if (word.equals("as") && Boolean.TRUE.equals(brackets.peek())) {
      out.append("AS ").append(type());
    } else if (word.equals("unnest") && called && last.equals("in")) {
      out.append("(SELECT unnest").append(inner("(", ")")).append(')');
    } else if (word.equals("struct") && called) {
      constructor();
    } else if ((word.equals("array") || word.equals("struct") || word.equals("range"))
        && ahead("<")) {
      at--;
      typed(type());
    } else if (word.equals("array") && ahead("[")) {
      out.append(' ');
    } else if (literalAhead() && isType(word)) {
      typed(EngineSql.type(word));
    } else {
      out.append(called ? FUNCTIONS.getOrDefault(word, token.text()) : token.text());
    }
  }

  private static boolean isType(String word) {
    return switch (word) {
      case "numeric", "decimal", "bignumeric", "bigdecimal", "date", "time", "datetime" -> true;
      case "timestamp", "json" -> true;
      default -> false;
    };
  }

  /** What comes behind a type: a literal, or the constructor of an array or struct. */
  private void typed(String type) throws Complaint {
    if (literalAhead()) {
      Literal literal = Literal.of(next().text());
      out.append(EngineSql.value(literal.text(), type));
    } else if (ahead("[")) {
      out.append("CAST(").append(inner("[", "]")).append(" AS ").append(type).append(')');
    } else {
      out.append("CAST(row").append(inner("(", ")")).append(" AS ").append(type).append(')');
    }
  }

  /** {@code STRUCT(1 AS a, 'x')}. */
  private void constructor() throws Complaint {
    String inner = inner("(", ")");
    List<String> fields = new ArrayList<>();
    for (String field : parts(inner.substring(1, inner.length() - 1))) {
      int as = field.toUpperCase(java.util.Locale.ROOT).lastIndexOf(" AS ");
      String name = as < 0 ? "" : field.substring(as + 4).strip();
      boolean named = name.matches("\\w+|\"[^\"]+\"");
      fields.add(
          named ? name + " := " + field.substring(0, as) : "_" + fields.size() + " := " + field);
    }
    out.append("struct_pack(").append(String.join(", ", fields)).append(')');
  }

  /** Parts of an engine's text between commas that are in no brackets and no quotes. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '\'';
      if (!quoted) {
        depth += "([".indexOf(c) >= 0 ? 1 : ")]".indexOf(c) >= 0 ? -1 : 0;
      }
      if (c == ',' && depth == 0 && !quoted) {
        parts.add(text.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(text.substring(from));
    return parts;
  }

  /** What is in these brackets, with them, translated. */
  private String inner(String open, String close) throws Complaint {
    skip(open);
    int from = at;
    for (int depth = 1; depth > 0; at++) {
      if (at == tokens.size()) {
        throw Complaint.invalidQuery("Syntax error: Unexpected end of script");
      }
      depth += tokens.get(at).is(open) ? 1 : tokens.get(at).is(close) ? -1 : 0;
    }
    Translation part = new Translation(sql, tokens.subList(from, at - 1), parameters);
    part.places = places;
    part.run();
    places = part.places;
    return open + part.out + close;
  }

  /** A type of GoogleSQL, as DuckDB writes it. */
  private String type() throws Complaint {
    Token token = next();
    String word = token.word();
    if (!ahead("<")) {
      String type = EngineSql.type(token.text());
      if (ahead("(")) {
        String digits = inner("(", ")");
        return type.startsWith("DECIMAL") ? "DECIMAL" + digits : type;
      }
      return type;
    }
    skip("<");
    String type =
        switch (word) {
          case "array" -> type() + "[]";
          case "range" -> EngineSql.range(next().text());
          default -> struct();
        };
    skip(">");
    return type;
  }

  private String struct() throws Complaint {
    List<String> fields = new ArrayList<>();
    do {
      String name = next().text();
      fields.add(EngineSql.name(name.replace("`", "")) + " " + type());
    } while (skip(","));
    return "STRUCT(" + String.join(", ", fields) + ")";
  }

  private Token next() throws Complaint {
    while (at < tokens.size()) {
      Token token = tokens.get(at++);
      if (token.kind() != Token.Kind.SPACE) {
        return token;
      }
    }
    throw Complaint.invalidQuery("Syntax error: Unexpected end of script");
  }

  private int coming() {
    int coming = at;
    while (coming < tokens.size() && tokens.get(coming).kind() == Token.Kind.SPACE) {
      coming++;
    }
    return coming;
  }

  private boolean literalAhead() {
    return coming() < tokens.size() && tokens.get(coming()).kind() == Token.Kind.LITERAL;
  }

  private boolean ahead(String sign) {
    return coming() < tokens.size() && tokens.get(coming()).is(sign);
  }

  /** Goes behind this sign, if it comes. */
  private boolean skip(String sign) {
    if (!ahead(sign)) {
      return false;
    }
    at = coming() + 1;
    return true;
  }
}
