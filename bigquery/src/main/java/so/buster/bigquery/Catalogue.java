package so.buster.bigquery;

import com.google.api.services.bigquery.model.DatasetList;
import com.google.api.services.bigquery.model.Table;
import com.google.api.services.bigquery.model.TableList;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What datasets and tables there are, by the REST service's lists; no query, no price. */
final class Catalogue {
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{Pc}\\p{Pd}\\p{Zs}]{1,1024}");
  private static final long PAGE = 1000;

  /**
   * A table, without its columns.
   *
   * @param type as JDBC calls it
   */
  record Entry(String project, String dataset, String name, String type) {}

  private final Service service;

  Catalogue(Service service) {
    this.service = service;
  }

  /** Sorted by name, as JDBC wants it. */
  List<String> datasets(String project, Likeness likeness) throws SQLException {
    List<String> names = new ArrayList<>();
    String token = null;
    do {
      String page = token;
      DatasetList list =
          service.call(
              client -> client.datasets().list(project).setMaxResults(PAGE).setPageToken(page), "");
      if (list.getDatasets() != null) {
        list.getDatasets().forEach(each -> names.add(each.getDatasetReference().getDatasetId()));
      }
      token = list.getNextPageToken();
    } while (token != null);
    return names.stream().filter(likeness::matches).sorted().toList();
  }

  /** Of one dataset, sorted by name; none if there is no such dataset to be seen. */
  List<Entry> tables(String project, String dataset, Likeness likeness) throws SQLException {
    String exact = likeness.exact();
    if (exact != null) {
      Table table = table(project, dataset, exact);
      return table == null
          ? List.of()
          : List.of(new Entry(project, dataset, exact, type(table.getType())));
    }
    List<Entry> entries = new ArrayList<>();
    String token = null;
    do {
      String page = token;
      TableList list =
          service.look(
              client ->
                  client.tables().list(project, dataset).setMaxResults(PAGE).setPageToken(page));
      if (list == null) {
        return List.of();
      }
      for (TableList.Tables each :
          list.getTables() == null ? List.<TableList.Tables>of() : list.getTables()) {
        entries.add(
            new Entry(
                project, dataset, each.getTableReference().getTableId(), type(each.getType())));
      }
      token = list.getNextPageToken();
    } while (token != null);
    return entries.stream()
        .filter(entry -> likeness.matches(entry.name()))
        .sorted(Comparator.comparing(Entry::name))
        .toList();
  }

  /**
   * With its columns and keys; null if there is no such table to be seen. A name that cannot be is
   * none.
   */
  @Nullable Table table(String project, String dataset, String name) throws SQLException {
    if (!NAME.matcher(name).matches() || !NAME.matcher(dataset).matches()) {
      return null;
    }
    return service.look(client -> client.tables().get(project, dataset, name));
  }

  /** REST reference, "Table", type. */
  private static String type(@Nullable String type) {
    return switch (type == null ? "" : type) {
      case "VIEW" -> "VIEW";
      case "MATERIALIZED_VIEW" -> "MATERIALIZED VIEW";
      case "EXTERNAL" -> "EXTERNAL";
      case "SNAPSHOT" -> "SNAPSHOT";
      default -> "TABLE";
    };
  }
}
