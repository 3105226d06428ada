package so.buster.it.database.bigquery;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code 1 year 2 months -3 days 04:05:06.789}, as DuckDB writes an interval, as BigQuery does:
 * {@code 1-2 -3 4:5:6.789}.
 */
final class IntervalText {
  private static final Pattern UNIT = Pattern.compile("(-?\\d+) (year|month|day)s?");
  private static final Pattern CLOCK = Pattern.compile("(-?)(\\d+):(\\d+):(\\d+(?:\\.\\d+)?)");

  private IntervalText() {}

  static String of(String engine) {
    Map<String, Long> units = new HashMap<>();
    Matcher unit = UNIT.matcher(engine);
    while (unit.find()) {
      units.put(unit.group(2), Long.parseLong(unit.group(1)));
    }
    long months = 12 * units.getOrDefault("year", 0L) + units.getOrDefault("month", 0L);
    String sign = months < 0 ? "-" : "";
    return sign
        + Math.abs(months) / 12
        + "-"
        + Math.abs(months) % 12
        + " "
        + units.getOrDefault("day", 0L)
        + " "
        + clock(engine);
  }

  private static String clock(String engine) {
    Matcher clock = CLOCK.matcher(engine);
    if (!clock.find()) {
      return "0:0:0";
    }
    BigDecimal seconds = new BigDecimal(clock.group(4)).stripTrailingZeros();
    return clock.group(1)
        + Integer.parseInt(clock.group(2))
        + ":"
        + Integer.parseInt(clock.group(3))
        + ":"
        + (seconds.scale() < 0 ? seconds.setScale(0) : seconds).toPlainString();
  }
}
