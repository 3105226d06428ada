package so.buster.it.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PostgreSQL's own log: the witness of what was sent. With {@code log_min_duration_statement=0} the
 * server writes a line for every simple query and for every parse, bind and execute message, and
 * the text of every statement that fails.
 */
public final class ServerLog {
  /** Process, database, application name, message; continuation lines begin with a tab. */
  static final String LINE_PREFIX = "%p,%d,%a,";

  private static final Pattern ENTRY =
      Pattern.compile(
          "(\\d+),([^,]*),([^,]*),(LOG|ERROR|FATAL|STATEMENT|[A-Z]+): +(.*)", Pattern.DOTALL);
  private static final Pattern SENT =
      Pattern.compile(
          "duration: [0-9.]+ ms +(statement|parse [^:]*|bind [^:]*|execute [^:]*|fastpath function call): ?(.*)",
          Pattern.DOTALL);

  private final Text log;

  ServerLog(Path file) {
    this(new FileText(file));
  }

  /** A log that is not a file here. */
  ServerLog(Text log) {
    this.log = log;
  }

  /** Where the log stands. */
  interface Text {
    /** Its bytes until now. */
    long size() throws IOException;

    /** What follows so many bytes. */
    byte[] after(long mark) throws IOException;
  }

  private record FileText(Path file) implements Text {
    @Override
    public long size() throws IOException {
      return Files.size(file);
    }

    @Override
    public byte[] after(long mark) throws IOException {
      try (var channel = Files.newByteChannel(file)) {
        channel.position(mark);
        return Channels.newInputStream(channel).readAllBytes();
      }
    }
  }

  /**
   * A message that reached the server.
   *
   * @param process the server process that got it
   * @param database the one the sender is connected to
   * @param application the sender's {@code application_name}
   * @param text the SQL
   */
  public record Sent(long process, String database, String application, String text) {}

  /** Where the log ends now. */
  public long mark() {
    try {
      return log.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every message the server got after the mark, in order. */
  public List<Sent> since(long mark) {
    List<Sent> sent = new ArrayList<>();
    for (String entry : entries(mark)) {
      Matcher line = ENTRY.matcher(entry);
      if (line.matches()) {
        String text = text(line.group(4), line.group(5));
        if (!text.isEmpty()) {
          sent.add(new Sent(Long.parseLong(line.group(1)), line.group(2), line.group(3), text));
        }
      }
    }
    return sent;
  }

  /** Everything the log says after the mark. */
  public String textSince(long mark) {
    return String.join("\n", entries(mark));
  }

  private static String text(String level, String message) {
    if (level.equals("STATEMENT")) {
      return message;
    }
    Matcher sent = SENT.matcher(message);
    return sent.matches() ? sent.group(2) : "";
  }

  private List<String> entries(long mark) {
    List<String> entries = new ArrayList<>();
    for (String line : tail(mark).split("\n", -1)) {
      if (line.startsWith("\t") && !entries.isEmpty()) {
        int last = entries.size() - 1;
        entries.set(last, entries.get(last) + "\n" + line.substring(1));
      } else {
        entries.add(line);
      }
    }
    return entries;
  }

  private String tail(long mark) {
    try {
      return new String(log.after(mark), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
