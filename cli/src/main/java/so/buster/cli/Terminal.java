package so.buster.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Where a command reads and writes, and whether it may use colour. {@code out} is buffered; who
 * must be seen at once flushes.
 */
final class Terminal {
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Charset charset;
  private Ansi colour = Ansi.AUTO;

  Terminal(InputStream in, OutputStream out, OutputStream err, Charset charset) {
    this.in = in;
    this.out = new PrintStream(out, false, charset);
    this.err = new PrintStream(err, true, charset);
    this.charset = charset;
  }

  /** The process's own streams. */
  static Terminal system() {
    return new Terminal(
        System.in,
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
        new FileOutputStream(FileDescriptor.err),
        charset(person()));
  }

  /**
   * UTF-8, unless a terminal says otherwise. A terminal that claims US-ASCII is one whose locale
   * was never set, as in most containers; it shows UTF-8.
   */
  private static Charset charset(@Nullable Console console) {
    return console == null || console.charset().equals(StandardCharsets.US_ASCII)
        ? StandardCharsets.UTF_8
        : console.charset();
  }

  /**
   * Who can be asked something, if anyone. Before Java 22 there is a console only for a person;
   * since then there may be one for pipes too, and it says so.
   */
  @SuppressWarnings("SystemConsoleNull") // isTerminal() is asked where there is one
  static @Nullable Console person() {
    Console console = System.console();
    if (console == null) {
      return null;
    }
    try {
      Object terminal = Console.class.getMethod("isTerminal").invoke(console);
      return Boolean.TRUE.equals(terminal) ? console : null;
    } catch (NoSuchMethodException beforeJava22) {
      return console;
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  InputStream in() {
    return in;
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  /** One of the two streams, for a library that wants a writer. */
  PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, charset), true);
  }

  /** {@link Ansi#AUTO} means: on a terminal, unless {@code NO_COLOR} is set. */
  void colour(Ansi when) {
    colour = when;
  }

  /** One line on the error stream; nothing in it can drive the terminal. */
  void complain(String message) {
    err.println("buster: " + Excerpt.printable(message));
  }

  String good(String text) {
    return styled(text, Style.fg_green, Style.bold);
  }

  String bad(String text) {
    return styled(text, Style.fg_red, Style.bold);
  }

  String warning(String text) {
    return styled(text, Style.fg_yellow, Style.bold);
  }

  String strong(String text) {
    return styled(text, Style.bold);
  }

  String code(String text) {
    return styled(text, Style.fg_cyan);
  }

  String faint(String text) {
    return styled(text, Style.faint);
  }

  private String styled(String text, Style... styles) {
    return colour.enabled() ? Style.on(styles) + text + Style.reset.on() : text;
  }
}
