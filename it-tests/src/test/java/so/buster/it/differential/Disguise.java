package so.buster.it.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes a text as somebody would who looks for a gap between two readers of it: spaces, case,
 * comments, quotes, pieces that move, vanish or come from another statement.
 */
final class Disguise {
  /** Roughly the pieces that databases see; where it is wrong, the texts only get stranger. */
  private static final Pattern PIECE =
      Pattern.compile("'(?:[^']|'')*'|\"[^\"]*\"|[\\w$]+|[^\\S]+|[^\\w\\s]");

  private static final List<String> SPACES =
      List.of(
          " ",
          "  ",
          "\n",
          "\t",
          "\r\n",
          "\f",
          "/**/",
          " /* plain */ ",
          " -- to the end\n",
          "/* it's */",
          "/* a /* nested */ one */",
          " --\r",
          "/*! */",
          "/*+ hint */",
          "\n--'\n");

  private final Grammar grammar;
  private final RandomGenerator random;

  Disguise(Grammar grammar, RandomGenerator random) {
    this.grammar = grammar;
    this.random = random;
  }

  /** The text after one to three changes. */
  String apply(String sql) {
    String changed = sql;
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      changed = once(changed);
    }
    return changed;
  }

  /** Another layout, under which an honest statement stays what it is. */
  String layout(String sql) {
    List<String> pieces = pieces(sql);
    for (int i = 0; i < pieces.size(); i++) {
      String piece = pieces.get(i);
      if (piece.isBlank() && random.nextInt(4) == 0) {
        pieces.set(i, SPACES.get(random.nextInt(10)));
      } else if (isWord(piece) && random.nextInt(4) == 0) {
        pieces.set(i, inAnotherCase(piece));
      }
    }
    return String.join("", pieces);
  }

  private String once(String sql) {
    List<String> pieces = pieces(sql);
    int at = random.nextInt(pieces.size());
    switch (random.nextInt(10)) {
      case 0 -> pieces.set(at, SPACES.get(random.nextInt(SPACES.size())) + pieces.get(at));
      case 1 -> pieces.set(at, isWord(pieces.get(at)) ? quoted(pieces.get(at)) : pieces.get(at));
      case 2 -> pieces.remove(at);
      case 3 -> pieces.add(at, pieces.get(random.nextInt(pieces.size())));
      case 4, 5 -> pieces.add(at, " " + grammar.text("poison", random) + " ");
      case 6 -> pieces.set(at, inAnotherCase(pieces.get(at)));
      case 7 -> {
        return String.join("", pieces.subList(0, at)) + tail();
      }
      case 8 -> {
        return grammar.text("wrapping", random).replace("…", sql);
      }
      default -> {
        return layout(sql);
      }
    }
    return String.join("", pieces);
  }

  /** The end of another statement. */
  private String tail() {
    List<String> other = pieces(grammar.text("statement", random));
    return " " + String.join("", other.subList(random.nextInt(other.size()), other.size()));
  }

  private String quoted(String word) {
    return switch (random.nextInt(4)) {
      case 0 -> '"' + word.toLowerCase(Locale.ROOT) + '"';
      case 1 -> '`' + word + '`';
      case 2 -> "U&\"" + String.format("\\%04x", (int) word.charAt(0)) + word.substring(1) + '"';
      default -> '\'' + word + '\'';
    };
  }

  private String inAnotherCase(String piece) {
    return random.nextBoolean() ? piece.toUpperCase(Locale.ROOT) : piece.toLowerCase(Locale.ROOT);
  }

  private static boolean isWord(String piece) {
    return Character.isLetter(piece.charAt(0));
  }

  private static List<String> pieces(String sql) {
    List<String> pieces = new ArrayList<>();
    Matcher matcher = PIECE.matcher(sql);
    while (matcher.find()) {
      pieces.add(matcher.group());
    }
    if (pieces.isEmpty()) {
      pieces.add(" ");
    }
    return pieces;
  }
}
