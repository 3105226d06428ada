package so.buster.bigquery;

import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLInvalidAuthorizationSpecException;
import java.sql.SQLNonTransientException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * SQLStates for the service's error reasons (BigQuery documentation, "Error messages", table of
 * errors) in the words of ISO 9075-2 and, where that has none, of PostgreSQL's appendix. The HTTP
 * status is the vendor code.
 */
final class Reason {
  private static final Map<String, String> STATES =
      Map.ofEntries(
          Map.entry("accessDenied", "42501"),
          Map.entry("backendError", "58000"),
          Map.entry("billingNotEnabled", "42501"),
          Map.entry("billingTierLimitExceeded", "54000"),
          Map.entry("blocked", "42501"),
          Map.entry("bytesBilledLimitExceeded", "54000"),
          Map.entry("duplicate", "42710"),
          Map.entry("internalError", "58000"),
          Map.entry("invalid", "42000"),
          Map.entry("invalidQuery", "42000"),
          Map.entry("invalidUser", "28000"),
          Map.entry("jobBackendError", "58000"),
          Map.entry("jobInternalError", "58000"),
          Map.entry("jobRateLimitExceeded", "53400"),
          Map.entry("notImplemented", "0A000"),
          Map.entry("quotaExceeded", "53400"),
          Map.entry("rateLimitExceeded", "53400"),
          Map.entry("resourceInUse", "55006"),
          Map.entry("resourcesExceeded", "53200"),
          Map.entry("responseTooLarge", "54000"),
          Map.entry("stopped", "57014"),
          Map.entry("tableUnavailable", "55000"),
          Map.entry("timeout", "57014"));

  /** A message of a reason that says several things, and what it says. */
  private record Wording(Pattern message, String state) {
    static Wording of(String message, String state) {
      return new Wording(Pattern.compile(message, Pattern.CASE_INSENSITIVE), state);
    }
  }

  private static final List<Wording> QUERY =
      List.of(
          Wording.of("^syntax error", "42601"),
          Wording.of("^unrecognized name|^name .+ not found inside", "42703"),
          Wording.of("^column name .+ is ambiguous", "42702"),
          Wording.of("^function not found", "42883"),
          Wording.of("^no matching signature", "42883"),
          Wording.of("^table .+ must be qualified", "42S02"),
          Wording.of("^division by zero", "22012"),
          Wording.of("overflow|out of range", "22003"),
          Wording.of("^scalar subquery produced more than one", "21000"),
          Wording.of("^(bad|invalid|could not cast|failed to parse|could not parse)", "22018"));

  private static final List<Wording> MISSING =
      List.of(
          Wording.of("^not found: table", "42S02"),
          Wording.of("^not found: dataset", "3F000"),
          Wording.of("^not found: project", "3D000"),
          Wording.of("^not found: (routine|function)", "42883"));

  private Reason() {}

  /** The exception for one error of the service. */
  static SQLException exception(String reason, int status, @Nullable String message, String sql) {
    String said = message == null ? "The service reported an error." : message;
    String state = state(reason, status, said);
    return ofClass(state, Words.of(said, state, sql), status);
  }

  static String state(String reason, int status, String message) {
    return switch (reason) {
      case "invalidQuery" -> worded(QUERY, message, "42000");
      case "notFound" -> worded(MISSING, message, "42704");
      case "" -> status == 403 ? "42501" : status >= 500 ? "58000" : "HY000";
      default -> STATES.getOrDefault(reason, status >= 500 ? "58000" : "HY000");
    };
  }

  private static String worded(List<Wording> wordings, String message, String otherwise) {
    return wordings.stream()
        .filter(wording -> wording.message().matcher(message).find())
        .map(Wording::state)
        .findFirst()
        .orElse(otherwise);
  }

  private static SQLException ofClass(String state, String message, int status) {
    return switch (state.substring(0, 2)) {
      case "0A" -> new SQLFeatureNotSupportedException(message, state, status);
      case "22" -> new SQLDataException(message, state, status);
      case "28" -> new SQLInvalidAuthorizationSpecException(message, state, status);
      case "3D", "3F", "42" -> new SQLSyntaxErrorException(message, state, status);
      case "53", "55", "58" -> new SQLTransientException(message, state, status);
      case "54" -> new SQLNonTransientException(message, state, status);
      default -> new SQLException(message, state, status);
    };
  }
}
