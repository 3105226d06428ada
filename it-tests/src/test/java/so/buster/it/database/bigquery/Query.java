package so.buster.it.database.bigquery;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What a job is to do (REST reference, "JobConfiguration").
 *
 * @param parameters values of its first places, as DuckDB writes them
 * @param project of the default dataset
 * @param dataset where unqualified names are looked for
 * @param maximumBytesBilled 0 for no limit
 * @param timeout in milliseconds; 0 for none
 * @param configuration everything as it came
 */
record Query(
    String sql,
    List<String> parameters,
    String project,
    String dataset,
    String timeZone,
    boolean dryRun,
    long maximumBytesBilled,
    long timeout,
    JsonNode configuration) {

  static Query of(JsonNode configuration, String payer) throws Complaint {
    JsonNode query = configuration.path("query");
    if (query.path("useLegacySql").asBoolean(true)) {
      throw new Complaint(400, "invalid", "Legacy SQL is not spoken here");
    }
    JsonNode dataset = query.path("defaultDataset");
    String timeZone = "UTC";
    for (JsonNode property : query.path("connectionProperties")) {
      if (property.path("key").asText().equals("time_zone")) {
        timeZone = property.path("value").asText();
      }
    }
    return new Query(
        query.path("query").asText(),
        Parameters.of(query.path("queryParameters")),
        dataset.path("projectId").asText(payer),
        dataset.path("datasetId").asText(""),
        timeZone,
        configuration.path("dryRun").asBoolean(),
        query.path("maximumBytesBilled").asLong(),
        configuration.path("jobTimeoutMs").asLong(),
        configuration);
  }

  /** Never the text. */
  @Override
  public String toString() {
    return "Query";
  }
}
