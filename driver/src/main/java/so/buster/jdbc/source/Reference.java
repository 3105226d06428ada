package so.buster.jdbc.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code ${env:NAME}} and {@code ${file:/path}} as the whole of a value that is no secret. */
final class Reference {
  private static final Pattern FORM = Pattern.compile("\\$\\{(env|file):([^{}]{1,1000})\\}");
  private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,127}");
  private static final int MOST_BYTES = 64 << 10;

  private Reference() {}

  /** A value, or what is wrong with it. */
  record Resolved(String value, Optional<String> mistake) {
    private static Resolved wrong(String mistake) {
      return new Resolved("", Optional.of(mistake));
    }

    /** Never the value. */
    @Override
    public String toString() {
      return "Resolved";
    }
  }

  /** What the text stands for, which is itself for most. */
  static Resolved resolve(String text, UnaryOperator<@Nullable String> environment) {
    if (!text.contains("${")) {
      return new Resolved(text, Optional.empty());
    }
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Resolved.wrong(
          "${ begins a reference; make the whole value ${env:NAME} or ${file:/full/path}.");
    }
    return parts.group(1).equals("env")
        ? variable(parts.group(2), environment)
        : file(parts.group(2));
  }

  private static Resolved variable(String name, UnaryOperator<@Nullable String> environment) {
    if (!VARIABLE.matcher(name).matches()) {
      return Resolved.wrong("after env: stands no name of a variable; write ${env:NAME}.");
    }
    String value = environment.apply(name);
    return value == null || value.isEmpty()
        ? Resolved.wrong("the environment has no such variable; set it, or write the value.")
        : new Resolved(value, Optional.empty());
  }

  private static Resolved file(String name) {
    try {
      Path file = Path.of(name);
      if (!file.isAbsolute()) {
        return Resolved.wrong("after file: stands no full path; write ${file:/full/path}.");
      }
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        return bytes.length > MOST_BYTES
            ? Resolved.wrong("the file it names is larger than 64 KiB; name another.")
            : new Resolved(
                new String(bytes, StandardCharsets.UTF_8).stripTrailing(), Optional.empty());
      }
    } catch (IOException | InvalidPathException e) {
      return Resolved.wrong("the file it names cannot be read; correct the path.");
    }
  }
}
