package so.buster.sql;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Statements as applications send them. Each holds one literal and one name that can be varied. */
public enum Workload {
  /** One row by its key, about a hundred characters. */
  LOOK_UP,
  /** A report of about one kilobyte. */
  REPORT,
  /** A decision-support query in the manner of TPC-DS, about five kilobytes. */
  ANALYSIS,
  /** A list of a thousand numbers. */
  IN_LIST;

  private static final String LITERAL = "9000000000";
  private static final String NAME = "c0000000000";

  /** The statement itself. */
  String text() {
    return this == IN_LIST ? inList() : resource(name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** The statement with a literal that differs from call to call. */
  Variations literals() {
    return new Variations(text(), LITERAL, LITERAL.length());
  }

  /** The statement with a name that differs from call to call: each time another shape. */
  Variations shapes() {
    return new Variations(text(), NAME, NAME.length());
  }

  private static String inList() {
    return IntStream.range(0, 1000)
        .mapToObj(i -> String.valueOf(100_000 + 7 * i))
        .collect(
            Collectors.joining(
                ", ", "SELECT " + NAME + " FROM t WHERE id IN (" + LITERAL + ", ", ")"));
  }

  private static String resource(String name) {
    try (InputStream in = Workload.class.getResourceAsStream(name + ".sql")) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Texts of one form, each of them new: what no cache and no interning can know. */
  static final class Variations {
    private final byte[] bytes;
    private final String marker;
    private final int digits;
    private long count;

    private Variations(String text, String marker, int length) {
      this.bytes = text.getBytes(US_ASCII);
      this.marker = marker;
      this.digits = length - 1;
      if (!text.contains(marker)) {
        throw new IllegalArgumentException(marker);
      }
      this.places = places(text);
    }

    private final int[] places;

    private int[] places(String text) {
      return IntStream.range(0, text.length()).filter(i -> text.startsWith(marker, i)).toArray();
    }

    /** The same characters again, in a string of its own, without a known hash. */
    String same() {
      return new String(bytes, US_ASCII);
    }

    /** Another one. */
    String next() {
      count++;
      for (int place : places) {
        long rest = count;
        for (int i = place + digits; i > place; i--) {
          bytes[i] = (byte) ('0' + rest % 10);
          rest /= 10;
        }
      }
      return new String(bytes, US_ASCII);
    }
  }
}
