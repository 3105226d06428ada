package so.buster.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes a secret from a person, without showing it, or from standard input; never from arguments.
 */
final class SecretInput {
  private static final int MOST_BYTES = 64 << 10;

  private SecretInput() {}

  /**
   * The secret, to be overwritten by whoever asked. Of standard input all is read, because keys
   * have several lines, but for one line break at its end.
   */
  static char[] read(Terminal terminal, boolean fromInput) throws IOException {
    Console person = Terminal.person();
    if (fromInput || person == null) {
      return all(terminal);
    }
    char[] typed = person.readPassword("Secret (it is not shown): ");
    return typed == null ? new char[0] : typed;
  }

  private static char[] all(Terminal terminal) throws IOException {
    byte[] bytes = terminal.in().readNBytes(MOST_BYTES + 2);
    CharBuffer decoded = CharBuffer.allocate(bytes.length);
    try {
      if (StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes), decoded, true)
          .isError()) {
        throw new CharacterCodingException();
      }
      int length = decoded.position();
      length -= length > 0 && decoded.get(length - 1) == '\n' ? 1 : 0;
      length -= length > 0 && decoded.get(length - 1) == '\r' ? 1 : 0;
      return Arrays.copyOf(decoded.array(), length);
    } finally {
      Arrays.fill(bytes, (byte) 0);
      Arrays.fill(decoded.array(), '\0');
    }
  }
}
