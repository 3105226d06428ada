package so.buster.bigquery;

import com.google.api.services.bigquery.model.Job;
import com.google.api.services.bigquery.model.JobStatistics2;
import com.google.api.services.bigquery.model.QueryParameter;
import com.google.api.services.bigquery.model.QueryParameterType;
import java.sql.SQLException;
import java.util.List;

/**
 * What the service itself says of a text before it is run: only what it takes for a SELECT, at a
 * price within the budget, is run after that.
 *
 * @param bytes that it would read at most
 * @param columns of its answer
 * @param parameters that it has and was not given; empty if it was given them
 */
record DryRun(long bytes, List<Column> columns, List<QueryParameterType> parameters) {

  static DryRun of(Service service, Query query) throws SQLException {
    String project = query.settings().project();
    Job job = service.call(client -> client.jobs().insert(project, query.dryRun()), query.sql());
    JobStatistics2 told = job.getStatistics() == null ? null : job.getStatistics().getQuery();
    if (told == null || !"SELECT".equals(told.getStatementType())) {
      throw Failures.notARead(told == null ? "" : String.valueOf(told.getStatementType()));
    }
    long bytes = told.getTotalBytesProcessed() == null ? 0 : told.getTotalBytesProcessed();
    long budget = query.settings().bytesBilled();
    if (budget > 0 && bytes > budget) {
      throw Failures.overBudget(bytes, budget);
    }
    List<QueryParameter> missing = told.getUndeclaredQueryParameters();
    return new DryRun(
        bytes,
        Column.of(told.getSchema()),
        missing == null
            ? List.of()
            : missing.stream().map(QueryParameter::getParameterType).toList());
  }
}
