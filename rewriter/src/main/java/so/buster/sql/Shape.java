package so.buster.sql;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two statements have in common that differ in nothing but comments, spacing, the case of bare
 * words and the values of literals: the kinds of their tokens and what each says. Never equal if
 * their {@link ShapeText} is not, which takes longer to write. Ordered, so that shapes made to have
 * one hash are still found by bisection.
 */
final class Shape implements Comparable<Shape> {
  private final Mode mode;
  private final Token.Kind[] kinds;
  private final String[] texts;
  private final int hash;

  private Shape(List<Token> tokens, Mode mode, Language language) {
    this.mode = mode;
    int size = tokens.size();
    kinds = new Token.Kind[size];
    texts = new String[size];
    int hashed = mode.hashCode();
    for (int i = 0; i < size; i++) {
      Token token = tokens.get(i);
      String text = language.said(tokens, i);
      kinds[i] = token.kind();
      texts[i] = text;
      hashed = hashed * 31 + text.hashCode();
    }
    hash = hashed;
  }

  static Shape of(List<Token> tokens, Mode mode, Language language) {
    return new Shape(tokens, mode, language);
  }

  /** The same for all values of a literal. */
  static String text(Token token) {
    return switch (token.kind()) {
      case WORD, QUOTED, VARIABLE, OPERATOR, PUNCTUATION -> token.text();
      case NUMBER -> ShapeText.isInteger(token.text()) ? "1" : "1.5";
      case STRING, PARAMETER -> "";
    };
  }

  /** About how many bytes it holds: what names say counts each time, the rest is shared. */
  int bytes() {
    int bytes = 3 * Footprint.OBJECT + kinds.length * 2 * Footprint.REFERENCE;
    for (int i = 0; i < kinds.length; i++) {
      boolean shared = kinds[i] == Token.Kind.NUMBER || texts[i].length() < 2;
      bytes += shared ? 0 : Footprint.of(texts[i]);
    }
    return bytes;
  }

  @Override
  public int compareTo(Shape other) {
    int order = Integer.compare(hash, other.hash);
    order = order == 0 ? mode.compareTo(other.mode) : order;
    order = order == 0 ? Arrays.compare(kinds, other.kinds) : order;
    return order == 0 ? Arrays.compare(texts, other.texts) : order;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Shape shape
        && hash == shape.hash
        && mode == shape.mode
        && Arrays.equals(kinds, shape.kinds)
        && Arrays.equals(texts, shape.texts);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
