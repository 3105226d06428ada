package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShapeTextTest {
  private static final List<String> PIECES =
      List.of(
          "a",
          "A",
          "\"a\"",
          "\"A\"",
          "\"a b\"",
          "\"$\"",
          "\"$24$\"",
          "\"$w$a\"",
          "ä",
          "\"ä\"",
          "a$b",
          "\"a$b\"",
          "'x'",
          "'y'",
          "1",
          "2",
          "1.5",
          "?",
          "??",
          "??|",
          "(",
          ")",
          ",",
          ".",
          "::",
          "+",
          "/* c */",
          " ",
          "\n",
          "-- d\n",
          "\"s\"",
          "s",
          "\"'s'\"");

  /** Same form, same tokens: or a verdict for one statement would be used for another. */
  @Test
  void twoStatementsOfOneShapeDifferOnlyInTheValuesOfLiterals() {
    Map<String, String> seen = new HashMap<>();
    Random random = new Random(7);
    int compared = 0;
    for (int i = 0; i < 200_000; i++) {
      List<Token> tokens = tokens(random);
      String identity = tokens.stream().map(ShapeTextTest::identity).toList().toString();
      String known = seen.putIfAbsent(ShapeText.of(tokens), identity);
      if (known != null) {
        assertThat(identity).isEqualTo(known);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(1_000);
  }

  @Test
  void aNameComesBackFromItsSpelling() {
    for (String name : List.of("a", "A b", "$", "ä\"'", "$w$", "\n", "a$24$b")) {
      Token token = new Token(Token.Kind.QUOTED, name, 0, 0);

      assertThat(ShapeText.decode(ShapeText.of(token))).isEqualTo(name);
    }
    Token word = new Token(Token.Kind.WORD, "ä$", 0, 0);
    assertThat(ShapeText.decode(ShapeText.of(word))).isEqualTo("ä$");
  }

  private static List<Token> tokens(Random random) {
    StringBuilder sql = new StringBuilder();
    int length = 1 + random.nextInt(5);
    Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
        .limit(length)
        // An operator between any two, since two strings side by side are no SQL.
        .forEach(piece -> sql.append(piece).append(random.nextBoolean() ? " + " : " , "));
    return Lexer.lex(sql.toString(), Dialect.POSTGRESQL.lexicon(Mode.PREPARED)).tokens();
  }

  private static String identity(Token token) {
    return switch (token.kind()) {
      case STRING -> "string";
      case NUMBER -> ShapeText.isInteger(token.text()) ? "integer" : "decimal";
      case WORD, QUOTED, PARAMETER, VARIABLE, OPERATOR, PUNCTUATION -> token.kind() + token.text();
    };
  }
}
