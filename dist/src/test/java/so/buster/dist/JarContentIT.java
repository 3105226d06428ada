package so.buster.dist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What may be in the jar that people drop into their tools. */
class JarContentIT {
  private static JarFile jar;

  @BeforeAll
  static void open() throws IOException {
    jar = new JarFile(System.getProperty("buster.jar"));
  }

  @AfterAll
  static void close() throws IOException {
    jar.close();
  }

  @Test
  void everyClassIsOursOrSlf4jsInterface() {
    assertThat(names())
        .filteredOn(name -> name.endsWith(".class"))
        .isNotEmpty()
        .allMatch(name -> name.startsWith("so/buster/") || name.startsWith("org/slf4j/"));
  }

  @Test
  void nothingTellsAToolThatTheJarIsSignedOrAModule() {
    assertThat(names())
        .noneMatch(name -> name.matches("META-INF/.*\\.(SF|RSA|DSA|EC)"))
        .noneMatch(name -> name.endsWith("module-info.class"))
        .noneMatch(name -> name.startsWith("META-INF/versions/"));
  }

  @Test
  void noVendorDriverAndNoLoggerIsInside() {
    assertThat(names())
        .noneMatch(name -> name.contains("postgresql/Driver") || name.contains("duckdb/DuckDB"))
        .doesNotContain("META-INF/services/org.slf4j.spi.SLF4JServiceProvider");
  }

  @Test
  void javaFindsTheDriverAndNothingElse() throws IOException {
    assertThat(text("META-INF/services/java.sql.Driver").strip())
        .isEqualTo("so.buster.jdbc.BusterDriver");
    assertThat(names())
        .filteredOn(name -> name.startsWith("META-INF/services/") && !name.endsWith("/"))
        .allMatch(name -> name.endsWith("java.sql.Driver") || name.contains("so.buster."));
  }

  @Test
  void everyServiceHasItsClassesInside() throws IOException {
    for (String service : names()) {
      if (service.startsWith("META-INF/services/") && !service.endsWith("/")) {
        for (String provider : text(service).strip().lines().toList()) {
          assertThat(names()).as(service).contains(provider.replace('.', '/') + ".class");
        }
      }
    }
  }

  @Test
  void theLicencesOfWhatIsInsideAreKept() throws IOException {
    assertThat(text("META-INF/LICENSE")).contains("Apache License");
    assertThat(text("META-INF/NOTICE")).contains("JSqlParser", "Jackson", "SLF4J", "Tink", "BSD-3");
    assertThat(text("META-INF/licenses/slf4j-api-jar/META-INF/LICENSE.txt")).contains("QOS.ch");
    assertThat(text("META-INF/licenses/jackson-core-jar/META-INF/NOTICE")).contains("Jackson");
  }

  @Test
  void theManifestNamesMainClassModuleAndVersion() throws IOException {
    Attributes manifest = jar.getManifest().getMainAttributes();
    assertThat(manifest.getValue(Attributes.Name.MAIN_CLASS)).isEqualTo("so.buster.cli.Main");
    assertThat(manifest.getValue("Automatic-Module-Name")).isEqualTo("so.buster.jdbc");
    assertThat(manifest.getValue(Attributes.Name.IMPLEMENTATION_VERSION)).isNotBlank();
  }

  private static List<String> names() {
    return jar.stream().map(ZipEntry::getName).toList();
  }

  private static String text(String name) throws IOException {
    ZipEntry entry = jar.getEntry(name);
    assertThat(entry).as(name).isNotNull();
    try (InputStream in = jar.getInputStream(entry)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
