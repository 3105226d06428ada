package so.buster.jdbc.config;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import so.buster.jdbc.BusterConnectionException;

/**
 * Percent-decoding (RFC 3986 §2.1), exactly once. A plus sign stays one. Text that would still
 * decode afterwards is refused: someone downstream might do it.
 */
final class Percent {
  private static final Pattern ENCODED = Pattern.compile("%[0-9A-Fa-f]{2}");

  private Percent() {}

  /**
   * Decodes one part of a URL.
   *
   * @param what how a message names the part
   */
  static String decode(String text, String what, String source) throws BusterConnectionException {
    String decoded = text.indexOf('%') < 0 ? text : decoded(text, what, source);
    if (ENCODED.matcher(decoded).find()) {
      throw mistake(what + ": encoded twice; percent-encode it once.", source);
    }
    if (!Characters.printable(decoded)) {
      throw mistake(what + ": it holds a control or invisible character; remove it.", source);
    }
    return decoded;
  }

  private static String decoded(String text, String what, String source)
      throws BusterConnectionException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        if (i + 2 >= text.length() || !ENCODED.matcher(text.substring(i, i + 3)).matches()) {
          throw mistake(what + ": % is not followed by two digits; write it as %25.", source);
        }
        bytes.write(Integer.parseInt(text, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw mistake(what + ": the encoded bytes are not UTF-8; encode it as UTF-8.", source);
    }
  }

  private static BusterConnectionException mistake(String message, String source) {
    return BusterConnectionException.configuration(message, source);
  }
}
