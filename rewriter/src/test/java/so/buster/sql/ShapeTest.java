package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShapeTest {

  /** Or a plan would be used for another statement. */
  @ParameterizedTest
  @EnumSource(Dialect.class)
  void twoStatementsOfOneShapeHaveOneShapeText(Dialect dialect) {
    Map<Shape, String> texts = new HashMap<>();
    Mutations mutations = new Mutations(5);
    int again = 0;
    for (int i = 0; i < 30_000; i++) {
      List<Token> tokens = tokens(mutations.next(), dialect);
      Shape shape = Shape.of(tokens, Mode.PREPARED, Language.of(dialect));
      String text = ShapeText.of(tokens);
      String known = texts.putIfAbsent(shape, text);
      assertThat(known == null ? text : known).isEqualTo(text);
      again += known == null ? 0 : 1;
    }
    assertThat(again).isGreaterThan(1_000);
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void literalsSpacesAndCommentsMakeNoOtherShape(Dialect dialect) {
    Shape shape = shape("SELECT a, 1 FROM t WHERE b = 'x' AND c < 1.5", dialect);

    assertThat(shape("select a, 22 /* c */ from t\nWHERE b='' and c<22.75", dialect))
        .isEqualTo(shape)
        .hasSameHashCodeAs(shape);
  }

  /** {@code a-1-b} is a name in FROM, whose number belongs to it; {@code a - 1 - b} is none. */
  @Test
  void whatTouchesADashMattersInBigQuery() {
    Shape shape = shape("SELECT a FROM p-1-x.d.t", Dialect.BIGQUERY);

    assertThat(shape("SELECT b.a FROM p-1-x.d.t", Dialect.BIGQUERY)).isNotEqualTo(shape);
    assertThat(shape("SELECT a FROM p-2-x.d.t", Dialect.BIGQUERY)).isNotEqualTo(shape);
    assertThat(shape("SELECT a FROM p - 1-x.d.t", Dialect.BIGQUERY)).isNotEqualTo(shape);
    assertThat(shape("SELECT a FROM p-1-x . d.t", Dialect.BIGQUERY)).isEqualTo(shape);
  }

  private static Shape shape(String sql, Dialect dialect) {
    return Shape.of(tokens(sql, dialect), Mode.PREPARED, Language.of(dialect));
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void theWayOfSendingBelongsToTheShape(Dialect dialect) {
    List<Token> tokens = tokens("SELECT 1", dialect);

    assertThat(Shape.of(tokens, Mode.PLAIN, Language.of(dialect)))
        .isNotEqualTo(Shape.of(tokens, Mode.PREPARED, Language.of(dialect)));
  }

  private static List<Token> tokens(String sql, Dialect dialect) {
    try {
      return Lexer.lex(sql, dialect.lexicon(Mode.PREPARED)).tokens();
    } catch (Fault fault) {
      return List.of();
    }
  }
}
