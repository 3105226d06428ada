package so.buster.it.database;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Runs a class in a JVM of its own, for what one JVM can have only once. */
public final class ChildJvm {
  private ChildJvm() {}

  /**
   * Runs {@code main} to its end.
   *
   * @param options of the JVM
   * @param classPath which entries of this JVM's class path it gets
   * @return what it printed, error output included
   */
  public static String run(
      Class<?> main, List<String> options, Predicate<String> classPath, List<String> arguments)
      throws IOException, InterruptedException {
    return run(main, options, classPath, arguments, Map.of());
  }

  /** The same with these variables in its environment. */
  public static String run(
      Class<?> main,
      List<String> options,
      Predicate<String> classPath,
      List<String> arguments,
      Map<String, String> environment)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(classPath)
            .collect(Collectors.joining(File.pathSeparator)));
    command.add(main.getName());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return output;
  }
}
