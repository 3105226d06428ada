package so.buster.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream, one at a time, ended by LF and nothing else. Blank lines are skipped. */
final class JsonLines {
  private final InputStream in;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(1024);

  JsonLines(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** The next line; empty at the end of input. */
  Optional<JsonLine> next() throws IOException {
    boolean blank = true;
    line.reset();
    for (int character = in.read(); character >= 0; character = in.read()) {
      if (character == '\n' && !blank) {
        break;
      }
      blank &= character <= ' ';
      line.write(character);
    }
    return blank ? Optional.empty() : Optional.of(JsonLine.read(line.toByteArray()));
  }
}
