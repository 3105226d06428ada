package so.buster.it.markers;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** What a process shows to whoever looks at it from outside: threads, MBeans, temporary files. */
final class Surroundings {
  private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

  /** Of the test servers and of the test's own folder, which are meant to hold everything. */
  private static final Set<String> SERVERS =
      Set.of(
          "buster-postgres", "buster-mysql", "buster-mariadb", "junit", "hsperfdata", "embedded");

  private final Set<Path> before;

  /** Remembers the files that were there. */
  Surroundings() {
    before = files();
  }

  void tell(BiConsumer<String, String> said) {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      said.accept("thread", thread.getName() + " in " + thread.getThreadGroup());
    }
    beans(said);
    Set<Path> made = files();
    made.removeAll(before);
    for (Path file : made) {
      said.accept("temporary file", file.getFileName().toString());
      said.accept("temporary file " + file.getFileName(), content(file));
    }
  }

  private static void beans(BiConsumer<String, String> said) {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    for (ObjectName name : server.queryNames(null, null)) {
      said.accept("MBean", name.toString());
      if (!isJdk(name.getDomain())) {
        attributes(server, name, said);
      }
    }
  }

  private static boolean isJdk(String domain) {
    return domain.startsWith("java.") || domain.startsWith("jdk.") || domain.startsWith("com.sun.");
  }

  private static void attributes(
      MBeanServer server, ObjectName name, BiConsumer<String, String> said) {
    try {
      for (MBeanAttributeInfo attribute : server.getMBeanInfo(name).getAttributes()) {
        Object value = attribute.isReadable() ? server.getAttribute(name, attribute.getName()) : "";
        said.accept(
            "MBean " + name + " " + attribute.getName(),
            value instanceof Object[] array ? Arrays.deepToString(array) : String.valueOf(value));
      }
    } catch (JMException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<Path> files() {
    Set<Path> all = new HashSet<>();
    collect(TEMPORARY, 0, all);
    return all;
  }

  /** Folders of others, and files that vanish while one looks, are passed over. */
  private static void collect(Path folder, int depth, Set<Path> all) {
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : (Iterable<Path>) entries::iterator) {
        if (Files.isDirectory(entry, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
          boolean server = SERVERS.stream().anyMatch(entry.getFileName().toString()::startsWith);
          if (depth < 3 && !server) {
            collect(entry, depth + 1, all);
          }
        } else {
          all.add(entry);
        }
      }
    } catch (IOException | java.io.UncheckedIOException unreadable) {
      all.add(folder);
    }
  }

  private static String content(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) < 64 << 20
          ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
          : "";
    } catch (IOException gone) {
      return "";
    }
  }
}
