package so.buster.jdbc.adapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.engine.PooledEngine;

/** Each mistake in a configuration is one clear line with its place, and without the value. */
class SourceMistakesTest {
  private static final String PROPERTY = "buster.config";

  @TempDir private Path folder;

  /** A file, and what using its source says. */
  record Case(String line, String yaml) {
    /** The one in it, or none. */
    String source() {
      return yaml.contains("duckdb:") ? "duckdb" : yaml.contains("shop") ? "shop" : "";
    }

    @Override
    public String toString() {
      return line;
    }
  }

  @AfterEach
  void forget() {
    System.clearProperty(PROPERTY);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void oneLine(Case mistake) throws IOException {
    BusterConnectionException error = use(mistake.yaml(), mistake.source());

    assertThat(error.getMessage()).isEqualTo(mistake.line());
    assertThat(error.getMessage()).doesNotContain("MARKER", "\n").hasSizeLessThan(300);
    assertThat(error.getSQLState()).isEqualTo("08001");
    assertThat(error.code()).isEqualTo("CONFIGURATION_ERROR");
    assertThat((Throwable) error).hasNoCause();
  }

  @Test
  void thereAreManyAndNoneIsLikeAnother() throws IOException {
    assertThat(cases())
        .extracting(Case::line)
        .hasSizeGreaterThanOrEqualTo(60)
        .doesNotHaveDuplicates();
  }

  private BusterConnectionException use(String yaml, String source) throws IOException {
    Path file = Files.writeString(folder.resolve("buster.yaml"), yaml);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    System.setProperty(PROPERTY, file.toString());
    PooledEngine engine = new PooledEngine();
    try {
      return Objects.requireNonNull(
          catchThrowableOfType(
              BusterConnectionException.class,
              () -> engine.connect("jdbc:buster:" + source, new Properties())));
    } finally {
      engine.close();
    }
  }

  static List<Case> cases() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SourceMistakesTest.class.getResourceAsStream("mistakes.txt"))) {
      List<Case> cases = new ArrayList<>();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String part : text.substring("### ".length()).split("\n### ")) {
        String[] lines = part.split("\n", 2);
        cases.add(new Case(lines[0], lines[1]));
      }
      return cases;
    }
  }
}
