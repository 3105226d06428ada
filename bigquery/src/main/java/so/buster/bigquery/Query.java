package so.buster.bigquery;

import com.google.api.services.bigquery.model.DatasetReference;
import com.google.api.services.bigquery.model.Job;
import com.google.api.services.bigquery.model.JobConfiguration;
import com.google.api.services.bigquery.model.JobConfigurationQuery;
import com.google.api.services.bigquery.model.JobReference;
import com.google.api.services.bigquery.model.QueryParameter;
import java.time.Duration;
import java.util.List;

/**
 * A text and everything that the service has to know to run it. Always GoogleSQL, without a session
 * and without a table to write to.
 *
 * @param parameters positional
 * @param session the default dataset and the like, as they are at this moment
 * @param timeout the most that it may take; zero for the service's own limit
 */
record Query(
    String sql,
    List<QueryParameter> parameters,
    SessionState session,
    Settings settings,
    Duration timeout) {
  Query {
    parameters = List.copyOf(parameters);
  }

  /** To be judged and priced by the service, and not run. */
  Job dryRun() {
    return new Job().setConfiguration(configuration().setDryRun(true)).setJobReference(reference());
  }

  /** To be run under this id. */
  Job job(String id) {
    return new Job().setConfiguration(configuration()).setJobReference(reference().setJobId(id));
  }

  private JobReference reference() {
    JobReference reference = new JobReference().setProjectId(settings.project());
    return settings.location().isEmpty() ? reference : reference.setLocation(settings.location());
  }

  private JobConfiguration configuration() {
    JobConfigurationQuery query =
        new JobConfigurationQuery()
            .setQuery(sql)
            .setUseLegacySql(false)
            .setCreateSession(false)
            .setUseQueryCache(settings.queryCache())
            .setParameterMode("POSITIONAL")
            .setConnectionProperties(session.properties());
    if (!parameters.isEmpty()) {
      query.setQueryParameters(parameters);
    }
    if (settings.bytesBilled() > 0) {
      query.setMaximumBytesBilled(settings.bytesBilled());
    }
    DatasetReference dataset = session.dataset();
    if (dataset != null) {
      query.setDefaultDataset(dataset);
    }
    JobConfiguration configuration = new JobConfiguration().setQuery(query);
    if (!timeout.isZero()) {
      configuration.setJobTimeoutMs(timeout.toMillis());
    }
    return configuration.setLabels(session.labels(settings.labels()));
  }

  /** Never the text. */
  @Override
  public String toString() {
    return "Query";
  }
}
