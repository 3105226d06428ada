package so.buster.jdbc.source;

import java.util.List;
import java.util.stream.Collectors;
import so.buster.jdbc.BusterConnectionException;

/**
 * A mistake in a configuration.
 *
 * @param path where: {@code sources.shop.maxRows}, or a file and a line
 * @param what what is wrong and what to do; never a value
 */
public record Mistake(String path, String what) {
  private static final int MOST_PATHS = 5;

  /** One line. */
  public String line() {
    return path + ": " + what;
  }

  @Override
  public String toString() {
    return line();
  }

  /** The first one as an exception, with the places of the others. */
  static BusterConnectionException exception(List<Mistake> mistakes, String source) {
    String others =
        mistakes.stream()
            .skip(1)
            .limit(MOST_PATHS)
            .map(Mistake::path)
            .distinct()
            .collect(Collectors.joining(", "));
    return BusterConnectionException.configuration(
        mistakes.get(0).line() + (others.isEmpty() ? "" : " (And at " + others + ".)"), source);
  }
}
