package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShapeTest {

  /** Or a plan would be used for another statement, or a statement be parsed twice. */
  @ParameterizedTest
  @EnumSource(Dialect.class)
  void twoStatementsHaveOneShapeExactlyIfTheyHaveOneShapeText(Dialect dialect) {
    Map<Shape, String> texts = new HashMap<>();
    Map<String, Shape> shapes = new HashMap<>();
    Mutations mutations = new Mutations(5);
    int again = 0;
    for (int i = 0; i < 30_000; i++) {
      List<Token> tokens = tokens(mutations.next(), dialect);
      Shape shape = Shape.of(tokens, Mode.PREPARED);
      String text = ShapeText.of(tokens);
      String known = texts.putIfAbsent(shape, text);
      assertThat(known == null ? text : known).isEqualTo(text);
      Shape seen = shapes.putIfAbsent(text, shape);
      assertThat(seen == null ? shape : seen).isEqualTo(shape).hasSameHashCodeAs(shape);
      again += known == null ? 0 : 1;
    }
    assertThat(again).isGreaterThan(1_000);
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void theWayOfSendingBelongsToTheShape(Dialect dialect) {
    List<Token> tokens = tokens("SELECT 1", dialect);

    assertThat(Shape.of(tokens, Mode.PLAIN)).isNotEqualTo(Shape.of(tokens, Mode.PREPARED));
  }

  private static List<Token> tokens(String sql, Dialect dialect) {
    try {
      return Lexer.lex(sql, dialect.lexicon(Mode.PREPARED)).tokens();
    } catch (Fault fault) {
      return List.of();
    }
  }
}
