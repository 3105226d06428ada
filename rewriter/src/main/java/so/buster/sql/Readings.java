package so.buster.sql;

import java.util.List;

/**
 * The other plausible readings of a text. Our reading rests on server settings that we pin and read
 * back; should one of them be otherwise after all, the text must still not write. So wherever a
 * setting could matter, the text is also read the other way, and a second statement, a tripwire
 * word or a call that our own reading does not have refuses it.
 */
final class Readings {
  private Readings() {}

  static void check(String sql, Lexicon ours, Lexed lexed, Language language) {
    for (Lexicon.Feature feature : language.contested()) {
      if (matters(feature, sql)) {
        List<Token> seen = seen(sql, feature, ours.flipped(feature));
        compare(seen, lexed.tokens(), language);
      }
    }
  }

  /** Whether there is any other reading of this text. */
  static boolean differ(String sql, Language language) {
    return language.contested().stream().anyMatch(feature -> matters(feature, sql));
  }

  /** Whether a text holds anything that the other setting would read otherwise. */
  private static boolean matters(Lexicon.Feature feature, String sql) {
    return switch (feature) {
      case BACKSLASH_ESCAPES, ESCAPE_PREFIX -> sql.indexOf('\\') >= 0;
      case TAGGED_DOLLARS -> sql.indexOf('$') >= 0;
      case DOUBLE_QUOTED_STRINGS -> sql.indexOf('"') >= 0;
      case NESTED_COMMENTS -> sql.indexOf("/*") >= 0 && sql.lastIndexOf("/*") > sql.indexOf("/*");
      default -> throw new IllegalStateException("nobody contests " + feature);
    };
  }

  /**
   * What a reader with the other setting sees; nothing if it could not read the text to its end,
   * for then it would run nothing. No server at all reads without dollar quotes or otherwise nested
   * comments any more, so what our lexer refuses there is enough of an end.
   */
  private static List<Token> seen(String sql, Lexicon.Feature feature, Lexicon other) {
    boolean setting =
        feature == Lexicon.Feature.BACKSLASH_ESCAPES
            || feature == Lexicon.Feature.ESCAPE_PREFIX
            || feature == Lexicon.Feature.DOUBLE_QUOTED_STRINGS;
    if (setting) {
      return OtherReading.tokens(sql, other);
    }
    try {
      return Lexer.lex(sql, other).tokens();
    } catch (Fault fault) {
      return List.of();
    }
  }

  private static void compare(List<Token> seen, List<Token> tokens, Language language) {
    if (seen.isEmpty()) {
      return;
    }
    if (language.refusesContestedText() && !places(seen).equals(places(tokens))) {
      throw new Fault(Reason.AMBIGUOUS, -1);
    }
    for (int i = 0; i < seen.size(); i++) {
      Token token = seen.get(i);
      boolean separator = token.isMark(";") && i < seen.size() - 1;
      if (separator && language.sendsOneStatement()) {
        return;
      }
      boolean acts = Tripwire.trips(token) || calls(seen, i, language);
      if (separator || acts && !contains(tokens, token)) {
        throw new Fault(Reason.AMBIGUOUS, token.start());
      }
    }
  }

  /** Whether something is called here: no rule on functions sees the names of another reading. */
  private static boolean calls(List<Token> seen, int i, Language language) {
    boolean opens = i + 1 < seen.size() && seen.get(i + 1).isMark("(");
    boolean column = language.callsColumns() && i > 0 && seen.get(i - 1).isMark(".");
    return seen.get(i).isName() && (opens || column);
  }

  private static List<Lexed.Span> places(List<Token> tokens) {
    return tokens.stream().map(token -> new Lexed.Span(token.start(), token.end())).toList();
  }

  private static boolean contains(List<Token> tokens, Token token) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Integer.compare(tokens.get(middle).start(), token.start());
      if (order == 0) {
        return tokens.get(middle).equals(token);
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }
}
