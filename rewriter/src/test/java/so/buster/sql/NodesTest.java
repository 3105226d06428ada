package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.select.PlainSelect;
import org.junit.jupiter.api.Test;

/**
 * The closed world stays closed: a class or field that a new version of the parser brings fails
 * here until somebody has decided whether a read may hold it.
 */
class NodesTest {
  private static final List<String> PACKAGES =
      List.of(
          "net/sf/jsqlparser/expression",
          "net/sf/jsqlparser/schema",
          "net/sf/jsqlparser/statement/select",
          "net/sf/jsqlparser/statement/piped");

  @Test
  void everyClassAndFieldOfTheParserIsOneThatWasReviewed() throws Exception {
    assertThat(parserNodes())
        .containsExactlyElementsOf(Data.lines(Nodes.class, "parser-nodes.txt"));
  }

  @Test
  void aClassThatIsNotListedIsRefused() {
    assertThatThrownBy(() -> Nodes.of(new Delete()))
        .isInstanceOfSatisfying(
            Fault.class, fault -> assertThat(fault.reason()).isEqualTo(Reason.UNKNOWN_SYNTAX));
  }

  @Test
  void aClauseThatIsNotListedIsRefusedWhenSet() {
    PlainSelect select = new PlainSelect();
    select.addIntoTables(new Table("u"));

    assertThat(Nodes.of(select).unset()).extracting(Field::getName).contains("intoTables");
    assertThatThrownBy(() -> Tree.of(select, Language.of(Dialect.POSTGRESQL)))
        .isInstanceOf(Fault.class);
  }

  private static List<String> parserNodes() throws Exception {
    Path jar =
        Path.of(CCJSqlParser.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    TreeSet<String> nodes = new TreeSet<>();
    try (FileSystem files = FileSystems.newFileSystem(jar)) {
      for (String folder : PACKAGES) {
        for (String name : classes(files.getPath(folder))) {
          node(Class.forName(name)).ifPresent(nodes::add);
        }
      }
    }
    return new ArrayList<>(nodes);
  }

  private static List<String> classes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(Path::toString)
          .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .toList();
    }
  }

  private static Optional<String> node(Class<?> type) {
    if (type.isInterface()
        || type.isEnum()
        || type.isAnonymousClass()
        || type.getName().contains("Visitor")) {
      return Optional.empty();
    }
    String fields =
        Stream.of(type.getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
            .map(Field::getName)
            .sorted()
            .collect(Collectors.joining(" "));
    String name = type.getName().substring("net.sf.jsqlparser.".length());
    return Optional.of((name + ": " + fields).strip());
  }
}
