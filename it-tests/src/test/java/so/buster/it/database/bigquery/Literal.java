package so.buster.it.database.bigquery;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A literal of GoogleSQL, in all its quotes (its reference, "String and bytes literals"). */
final class Literal {
  private final boolean bytes;
  private final byte[] value;

  private Literal(boolean bytes, byte[] value) {
    this.bytes = bytes;
    this.value = value;
  }

  static Literal of(String written) {
    int quote = Math.min(index(written, '\''), index(written, '"'));
    String prefix = written.substring(0, quote).toLowerCase(Locale.ROOT);
    boolean triple =
        written.length() >= quote + 6 && written.startsWith(third(written, quote), quote);
    int width = triple ? 3 : 1;
    String inner = written.substring(quote + width, written.length() - width);
    boolean bytes = prefix.contains("b");
    return new Literal(
        bytes,
        prefix.contains("r") ? inner.getBytes(StandardCharsets.UTF_8) : unescaped(inner, bytes));
  }

  private static int index(String text, char quote) {
    int found = text.indexOf(quote);
    return found < 0 ? text.length() : found;
  }

  private static String third(String text, int quote) {
    return text.substring(quote, quote + 1).repeat(3);
  }

  /** As the engine writes it. */
  String inEngine() {
    return bytes ? EngineSql.bytes(value) : EngineSql.text(text());
  }

  String text() {
    return new String(value, StandardCharsets.UTF_8);
  }

  private static byte[] unescaped(String inner, boolean bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < inner.length(); ) {
      int point = inner.codePointAt(i);
      i += Character.charCount(point);
      if (point != '\\') {
        out.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
      } else {
        char escape = inner.charAt(i++);
        int digits = digits(escape);
        if (digits > 0) {
          int from = escape >= '0' && escape <= '3' ? i - 1 : i;
          int code = Integer.parseInt(inner.substring(from, from + digits), from < i ? 8 : 16);
          i = from + digits;
          out.writeBytes(bytes ? new byte[] {(byte) code} : utf8(code));
        } else {
          out.writeBytes(utf8(plain(escape)));
        }
      }
    }
    return out.toByteArray();
  }

  private static byte[] utf8(int code) {
    return Character.toString(code).getBytes(StandardCharsets.UTF_8);
  }

  private static int digits(char escape) {
    return switch (escape) {
      case 'x', 'X' -> 2;
      case 'u' -> 4;
      case 'U' -> 8;
      case '0', '1', '2', '3' -> 3;
      default -> 0;
    };
  }

  private static char plain(char escape) {
    return switch (escape) {
      case 'a' -> '\u0007';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> '\u000b';
      default -> escape;
    };
  }
}
