package so.buster.bigquery;

import com.google.api.services.bigquery.model.ConnectionProperty;
import com.google.api.services.bigquery.model.DatasetReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a connection remembers between queries; the service remembers nothing.
 *
 * @param catalog the project of the default dataset
 * @param schema the default dataset; empty for none
 * @param timeZone of functions that are not given one; empty for UTC
 * @param labels of the jobs to come, {@code name:value,…}
 */
record SessionState(String catalog, String schema, String timeZone, String labels) {

  /** As the connection begins: {@code DefaultDataset} may name a project before the dataset. */
  static SessionState of(Settings settings) {
    String dataset = settings.dataset();
    int dot = dataset.lastIndexOf('.');
    return new SessionState(
        dot < 0 ? settings.project() : dataset.substring(0, dot),
        dataset.substring(dot + 1),
        "",
        "");
  }

  SessionState withCatalog(String name) {
    return new SessionState(name, schema, timeZone, labels);
  }

  SessionState withSchema(String name) {
    return new SessionState(catalog, name, timeZone, labels);
  }

  SessionState withTimeZone(String name) {
    return new SessionState(catalog, schema, name, labels);
  }

  SessionState withLabels(String text) {
    return new SessionState(catalog, schema, timeZone, text);
  }

  @Nullable DatasetReference dataset() {
    return schema.isEmpty()
        ? null
        : new DatasetReference().setProjectId(catalog).setDatasetId(schema);
  }

  /** REST reference, "ConnectionProperty". */
  List<ConnectionProperty> properties() {
    return timeZone.isEmpty()
        ? List.of()
        : List.of(new ConnectionProperty().setKey("time_zone").setValue(timeZone));
  }

  /** These and, before them, those that every job has. */
  Map<String, String> labels(Map<String, String> everyJobs) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String pair : labels.isEmpty() ? new String[0] : labels.split(",")) {
      int colon = pair.indexOf(':');
      all.put(pair.substring(0, colon), pair.substring(colon + 1));
    }
    all.putAll(everyJobs);
    return all;
  }

  /** Never a name or a value. */
  @Override
  public String toString() {
    return "SessionState";
  }
}
