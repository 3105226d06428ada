package so.buster.it.differential;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is taken out of the guard: the method of a class of {@code so.buster.sql}, and what it does
 * instead of its work.
 *
 * @param detail of {@link Effect#UNTHROWN}: only throwing for this reason is taken out; of {@link
 *     Effect#FIELD}: the constant; otherwise empty
 */
record Removal(String type, String method, Effect effect, String detail) {
  private static final Pattern TEXT =
      Pattern.compile(
          "(\\w+)\\.(\\w+|<init>) (nothing|true|false|empty|first|field|unthrown)(?: (\\w+))?");

  /** What a method does without its rule. */
  enum Effect {
    /** It returns at once. */
    NOTHING,
    TRUE,
    FALSE,
    /** It returns an empty collection or {@code Optional}. */
    EMPTY,
    /** It returns its first parameter. */
    FIRST,
    /** It returns what a constant of its class holds. */
    FIELD,
    /** It works as before, but goes on where it would throw. */
    UNTHROWN
  }

  /** {@code Class.method effect}, and behind that the reason or the constant. */
  static Removal of(String text) {
    Matcher matcher = TEXT.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalStateException("Not a removal: " + text);
    }
    String detail = matcher.group(4) == null ? "" : matcher.group(4);
    return new Removal(
        matcher.group(1),
        matcher.group(2),
        Effect.valueOf(matcher.group(3).toUpperCase(Locale.ROOT)),
        detail);
  }
}
