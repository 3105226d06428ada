package so.buster.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a session looks for tables that are named without a schema.
 *
 * @param catalogs the catalogs that are searched; empty if the database has none or they are not
 *     known
 * @param schemas the schemas that are searched; empty if they are not known
 */
public record Namespace(List<String> catalogs, List<String> schemas) {
  /** Nothing is known, as when a text is judged without a connection. */
  public static final Namespace UNKNOWN = new Namespace(List.of(), List.of());

  public Namespace {
    catalogs = List.copyOf(catalogs);
    schemas = List.copyOf(schemas);
  }

  /** The full names that a name can stand for; what is not known is left out of them. */
  List<List<String>> meanings(TableName table, Language language) {
    List<String> parts = table.parts();
    List<List<String>> meanings = new ArrayList<>();
    if (!table.qualified()) {
      for (String schema : schemas) {
        inEachCatalog(List.of(schema, table.name()), meanings);
      }
    } else if (namesCatalog(parts, language)) {
      for (String schema : schemas) {
        meanings.add(List.of(parts.get(0), schema, table.name()));
      }
    } else if (parts.size() == 2) {
      inEachCatalog(parts, meanings);
    }
    return meanings.isEmpty() ? List.of(parts) : meanings;
  }

  private boolean namesCatalog(List<String> parts, Language language) {
    return parts.size() == 2
        && language.catalogQualifies()
        && catalogs.stream().anyMatch(parts.get(0)::equalsIgnoreCase);
  }

  private void inEachCatalog(List<String> name, List<List<String>> meanings) {
    if (catalogs.isEmpty()) {
      meanings.add(name);
    }
    for (String catalog : catalogs) {
      List<String> full = new ArrayList<>(3);
      full.add(catalog);
      full.addAll(name);
      meanings.add(full);
    }
  }

  /** Never a name. */
  @Override
  public String toString() {
    return "Namespace";
  }
}
