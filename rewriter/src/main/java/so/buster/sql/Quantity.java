package so.buster.sql;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers with units as PostgreSQL's settings write them (manual §19.1.1): {@code 500}, {@code 5s},
 * {@code '1.5 min'}. Octal, hexadecimal and exponents are left out.
 */
final class Quantity {
  private static final Pattern WRITTEN =
      Pattern.compile("\\s*([1-9][0-9]{0,11}(?:\\.[0-9]{1,3})?)\\s*([A-Za-z]{0,3})\\s*");
  private static final Map<String, BigDecimal> MILLISECONDS =
      Map.of(
          "", BigDecimal.ONE,
          "us", new BigDecimal("0.001"),
          "ms", BigDecimal.ONE,
          "s", new BigDecimal(1_000),
          "min", new BigDecimal(60_000),
          "h", new BigDecimal(3_600_000),
          "d", new BigDecimal(86_400_000));
  private static final Map<String, BigDecimal> BYTES =
      Map.of(
          "", new BigDecimal(1L << 10),
          "B", BigDecimal.ONE,
          "kB", new BigDecimal(1L << 10),
          "MB", new BigDecimal(1L << 20),
          "GB", new BigDecimal(1L << 30),
          "TB", new BigDecimal(1L << 40));

  private Quantity() {}

  /** Milliseconds; a bare number is milliseconds. */
  static Optional<BigDecimal> milliseconds(String text) {
    return of(text, MILLISECONDS);
  }

  /** Bytes; a bare number is kilobytes. */
  static Optional<BigDecimal> bytes(String text) {
    return of(text, BYTES);
  }

  private static Optional<BigDecimal> of(String text, Map<String, BigDecimal> units) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(written.group(1));
    return Optional.ofNullable(units.get(written.group(2))).map(number::multiply);
  }
}
