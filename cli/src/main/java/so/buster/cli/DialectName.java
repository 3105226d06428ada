package so.buster.cli;

import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import so.buster.sql.Dialect;

/** A dialect by its name; a name that nobody knows is answered with those that are known. */
final class DialectName implements ITypeConverter<Dialect>, Iterable<String> {
  @Override
  public Dialect convert(String name) {
    return Dialect.named(name)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'" + name + "' is not a known dialect; known: " + known()));
  }

  private String known() {
    return names().collect(Collectors.joining(", "));
  }

  private static Stream<String> names() {
    return Stream.of(Dialect.values()).map(Dialect::id);
  }

  @Override
  public Iterator<String> iterator() {
    return names().iterator();
  }
}
