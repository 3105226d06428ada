package so.buster.jdbc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.config.DriverFolders;
import so.buster.jdbc.spi.Adapter;
import so.buster.jdbc.spi.Target;

final class VendorDriversTest {
  private static final Target TARGET = new Target("com.example.JarDriver", "jdbc:jar:", Map.of());

  private static final Adapter JAR =
      new StubAdapter() {
        @Override
        public String name() {
          return "jar";
        }

        @Override
        public List<String> loggers() {
          return List.of("com.example.quiet", "com.example.loud");
        }

        @Override
        public String artifact() {
          return "com.example:jar-driver:1.0";
        }
      };

  private @TempDir Path folder;

  @BeforeEach
  void emptyFolders() throws Exception {
    Files.createDirectories(folder.resolve("other"));
    Files.createDirectories(folder.resolve("root/jar"));
  }

  @Test
  void aDriverInAFolderLivesInALoaderOfItsOwn() throws Exception {
    jar("root/jar/driver.jar", "com.example.JarDriver", "super();");

    Driver driver = drivers().driver(JAR, TARGET);

    ClassLoader loader = driver.getClass().getClassLoader();
    assertThat(loader).isNotSameAs(VendorDriversTest.class.getClassLoader());
    assertThat(loader.getParent()).isSameAs(ClassLoader.getPlatformClassLoader());
    assertThat(DriverManager.drivers()).doesNotContain(driver);
    assertThat(driver.getClass().getDeclaredField("context").get(null)).isSameAs(loader);
    assertThat(Thread.currentThread().getContextClassLoader()).isNotSameAs(loader);
  }

  @Test
  void isLoadedOnce() throws Exception {
    jar("root/jar/driver.jar", "com.example.JarDriver", "super();");
    VendorDrivers drivers = drivers();

    assertThat(drivers.driver(JAR, TARGET)).isSameAs(drivers.driver(JAR, TARGET));
  }

  @Test
  void itsLoggersAreOffUnlessSomebodySetThem() throws Exception {
    Logger loud = Logger.getLogger("com.example.loud");
    loud.setLevel(Level.FINE);
    jar("root/jar/driver.jar", "com.example.JarDriver", "super();");
    VendorDrivers drivers = drivers();

    drivers.driver(JAR, TARGET);

    assertThat(Logger.getLogger("com.example.quiet.below").isLoggable(Level.SEVERE)).isFalse();
    assertThat(loud.isLoggable(Level.FINE)).isTrue();
  }

  @Test
  void theClassPathComesFirst() throws Exception {
    Target stub = new Target(StubDriver.class.getName(), "jdbc:stub:", Map.of());

    assertThat(drivers().driver(new StubAdapter(), stub)).isInstanceOf(StubDriver.class);
  }

  @Test
  void aFolderWithOtherJarsIsPassedOver() throws Exception {
    jar("root/jar/other.jar", "com.example.Other", "super();");

    assertMissing();
  }

  @Test
  void anotherVendorsFolderIsNotLookedInto() throws Exception {
    jar("root/other/driver.jar", "com.example.JarDriver", "super();");

    assertMissing();
  }

  @Test
  void aDriverThatDoesNotStartIsToldWithoutItsWords() throws Exception {
    jar(
        "root/jar/driver.jar",
        "com.example.JarDriver",
        "if (true) throw new IllegalStateException(\"PATH_MARKER\");");

    assertThatThrownBy(() -> drivers().driver(JAR, TARGET))
        .isInstanceOf(BusterConnectionException.class)
        .hasMessageContaining("com.example:jar-driver:1.0")
        .hasMessageNotContaining("MARKER")
        .hasNoCause();
  }

  @Test
  void foldersThatDependOnWhereTheProgramStartedDoNotCount() {
    assertThat(DriverFolders.standard().roots()).allMatch(Path::isAbsolute);
  }

  private VendorDrivers drivers() {
    return new VendorDrivers(
        new DriverFolders(List.of(folder.resolve("nowhere"), folder.resolve("root"))));
  }

  private void assertMissing() {
    assertThatThrownBy(() -> drivers().driver(JAR, TARGET))
        .isInstanceOf(BusterConnectionException.class)
        .hasMessageContaining("missing")
        .hasMessageNotContaining(folder.toString())
        .hasNoCause();
  }

  /** A jar with one driver class, compiled here, so that no class path has it. */
  private void jar(String name, String type, String constructor) throws Exception {
    Path classes = Files.createTempDirectory(folder, "classes");
    String simple = type.substring(type.lastIndexOf('.') + 1);
    Path source = Files.writeString(classes.resolve(simple + ".java"), source(simple, constructor));
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", classes.toString(), source.toString());
    assertThat(status).isZero();
    Path jar = folder.resolve(name);
    Files.createDirectories(jar.getParent());
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      out.putNextEntry(new JarEntry(type.replace('.', '/') + ".class"));
      out.write(Files.readAllBytes(classes.resolve(type.replace('.', '/') + ".class")));
    }
  }

  private static String source(String simple, String constructor) {
    return """
        package com.example;
        import java.sql.*;
        public class %1$s implements Driver {
          public static ClassLoader context;
          public %1$s() {
            %2$s
            context = Thread.currentThread().getContextClassLoader();
          }
          public Connection connect(String url, java.util.Properties info) { return null; }
          public boolean acceptsURL(String url) { return false; }
          public DriverPropertyInfo[] getPropertyInfo(String url, java.util.Properties info) { return null; }
          public int getMajorVersion() { return 1; }
          public int getMinorVersion() { return 0; }
          public boolean jdbcCompliant() { return false; }
          public java.util.logging.Logger getParentLogger() { return null; }
        }
        """
        .formatted(simple, constructor);
  }
}
