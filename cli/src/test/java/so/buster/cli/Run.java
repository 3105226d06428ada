package so.buster.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/** One run of the command line: its exit status and what it wrote. */
record Run(int status, String out, String err) {

  static Run of(String... arguments) {
    return with(new byte[0], arguments);
  }

  static Run with(String input, String... arguments) {
    return with(input.getBytes(UTF_8), arguments);
  }

  static Run with(byte[] input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(new Terminal(new ByteArrayInputStream(input), out, err, UTF_8), arguments);
    return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
  }
}
