package so.buster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import so.buster.jdbc.BusterProperty;

/** What the README says is so. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @TempDir private Path folder;

  @Test
  void theOptionsAreThoseThatExist() throws IOException {
    String table =
        Arrays.stream(BusterProperty.values())
            .map(ReadmeTest::line)
            .collect(Collectors.joining("\n", "|---|---|---|\n", "\n\n"));

    assertThat(text("README.md")).contains(table);
  }

  @Test
  void theRefusalLooksAsShown() throws IOException {
    Run run = Run.of("check", "--dialect", "postgresql", "select 1; drop table t");

    assertThat(text("README.md")).contains(run.out());
  }

  @Test
  void theJsonLooksAsShown() throws IOException {
    String usage = text("docs/usage.md");
    String asked = between(usage, "```\n{\"id\": 7", "```\n");

    Run run = Run.with("{\"id\": 7" + asked, "check", "--dialect", "postgresql", "--json");

    assertThat(usage).contains("```\n" + run.out() + "```\n");
  }

  @Test
  void theNewDatabaseCompiles() throws IOException {
    String body =
        "public final class CockroachAdapter"
            + between(text("README.md"), "public final class CockroachAdapter", "```\n");
    String source =
        "import java.util.Map; import so.buster.jdbc.spi.*; import so.buster.sql.Dialect; " + body;
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("CockroachAdapter.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());

    boolean compiled =
        compiler
            .getTask(
                null,
                null,
                null,
                List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path")),
                null,
                List.of(file))
            .call();

    assertThat(compiled).isTrue();
  }

  @Test
  void everyCommandIsDescribed() throws IOException {
    String usage = text("docs/usage.md");
    Run help = Run.of();
    String commands = between(help.err(), "Which command? ", " (see");

    assertThat(commands.split(", "))
        .hasSizeGreaterThan(4)
        .allMatch(c -> usage.contains("| `" + c + " "));
  }

  private static String line(BusterProperty property) {
    String choices =
        property.choices().isEmpty()
            ? ""
            : " One of `" + String.join("`, `", property.choices()) + "`.";
    String standard = property.defaultValue().isEmpty() ? "" : "`" + property.defaultValue() + "`";
    return "| `%s` | %s | %s%s |"
        .formatted(property.key(), standard, property.description(), choices);
  }

  private static String text(String file) throws IOException {
    return Files.readString(ROOT.resolve(file));
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
