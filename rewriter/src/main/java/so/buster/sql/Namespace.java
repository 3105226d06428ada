package so.buster.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a session looks for tables that are named without a schema.
 *
 * @param catalog the current catalog; empty if the database has none or it is not known
 * @param schemas the schemas that are searched, in order; empty if they are not known
 */
public record Namespace(String catalog, List<String> schemas) {
  /** Nothing is known, as when a text is judged without a connection. */
  public static final Namespace UNKNOWN = new Namespace("", List.of());

  public Namespace {
    schemas = List.copyOf(schemas);
  }

  /** The full names, lower case, that a name can stand for. */
  List<List<String>> meanings(TableName table, Language language) {
    List<String> parts = table.parts().stream().map(AsciiCase::lower).toList();
    List<List<String>> meanings = new ArrayList<>();
    boolean catalog =
        parts.size() == 2
            && language.catalogQualifies()
            && parts.get(0).equals(AsciiCase.lower(this.catalog));
    if (table.qualified()) {
      meanings.add(parts.size() > 2 ? parts : prefixed(this.catalog, parts));
    }
    if (catalog || !table.qualified()) {
      for (String schema : schemas) {
        meanings.add(
            prefixed(
                this.catalog, prefixed(schema, parts.subList(parts.size() - 1, parts.size()))));
      }
    }
    return meanings.isEmpty() ? List.of(parts) : List.copyOf(meanings);
  }

  private static List<String> prefixed(String first, List<String> parts) {
    if (first.isEmpty()) {
      return parts;
    }
    List<String> all = new ArrayList<>();
    all.add(AsciiCase.lower(first));
    all.addAll(parts);
    return all;
  }
}
