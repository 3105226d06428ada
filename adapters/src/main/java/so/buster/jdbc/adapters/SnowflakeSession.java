package so.buster.jdbc.adapters;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.spi.Limits;
import so.buster.sql.Namespace;

/** What a fresh Snowflake session is told and asked. */
final class SnowflakeSession {
  static final String STATEMENT_TIMEOUT = "STATEMENT_TIMEOUT_IN_SECONDS";

  /** Without it a user's every other role may still write: SQL reference, "USE SECONDARY ROLES". */
  static final List<String> STATEMENTS = List.of("USE SECONDARY ROLES NONE");

  private static final String PUBLIC = "PUBLIC";
  private static final Pattern PLAIN = Pattern.compile("[A-Z_][A-Z0-9_$]*");
  private static final String PARAMETERS = "SHOW PARAMETERS IN SESSION";
  private static final String CURRENT = "SELECT CURRENT_DATABASE(), CURRENT_SCHEMA()";

  /** Nothing at login sets these, so unsetting gives back what the session began with. */
  private static final Set<String> UNSET =
      Set.of(
          "binary_input_format",
          "binary_output_format",
          "date_input_format",
          "date_output_format",
          "default_null_ordering",
          "geography_output_format",
          "geometry_output_format",
          "json_indent",
          "time_input_format",
          "time_output_format",
          "timestamp_day_is_always_24h",
          "timestamp_input_format",
          "timestamp_ltz_output_format",
          "timestamp_ntz_output_format",
          "timestamp_output_format",
          "timestamp_type_mapping",
          "timestamp_tz_output_format",
          "timezone",
          "two_digit_century_start",
          "use_cached_result",
          "week_of_year_policy",
          "week_start");

  private SnowflakeSession() {}

  /**
   * How a text is read and split, and where names are looked for: the guard takes these for
   * granted. They are Snowflake's own defaults, which an account may have changed: SQL reference,
   * "Parameters".
   */
  static Map<String, String> lexical() {
    return Map.of(
        "MULTI_STATEMENT_COUNT",
        "1",
        "QUOTED_IDENTIFIERS_IGNORE_CASE",
        "false",
        "SEARCH_PATH",
        "$current, $public");
  }

  static void attest(Connection fresh, Limits limits, String source) throws SQLException {
    Map<String, String> parameters = parameters(fresh);
    for (Map.Entry<String, String> pinned : lexical().entrySet()) {
      if (!pinned.getValue().equalsIgnoreCase(parameters.get(pinned.getKey()))) {
        throw notAsAsked("read SQL as the guard does", source);
      }
    }
    String seconds = Long.toString(SnowflakeStartup.seconds(limits.query()));
    if (!seconds.equals(parameters.get(STATEMENT_TIMEOUT))) {
      throw notAsAsked("stop a statement after queryTimeout", source);
    }
  }

  private static BusterConnectionException notAsAsked(String what, String source) {
    return BusterConnectionException.configuration(
        "The session does not "
            + what
            + ", although the login asked for it: connect to the account itself, with the"
            + " documented version of the driver.",
        source);
  }

  private static Map<String, String> parameters(Connection fresh) throws SQLException {
    Map<String, String> parameters = new HashMap<>();
    try (Statement statement = fresh.createStatement();
        ResultSet rows = statement.executeQuery(PARAMETERS)) {
      while (rows.next()) {
        parameters.put(rows.getString("key").toUpperCase(Locale.ROOT), rows.getString("value"));
      }
    }
    return parameters;
  }

  /** What the start-up pinned is not unset: the account's own value may be no limit. */
  static Optional<String> reset(String setting) {
    return UNSET.contains(setting)
        ? Optional.of("ALTER SESSION UNSET " + setting.toUpperCase(Locale.ROOT))
        : Optional.empty();
  }

  /**
   * The search path is pinned: the current schema, then PUBLIC of the current database. Every
   * answer of the service says which they are, so the driver knows them; how it writes odd names is
   * not said, so for those the service is asked.
   */
  static Namespace namespace(Connection physical) throws SQLException {
    String database = physical.getCatalog();
    String schema = physical.getSchema();
    return plain(database) && plain(schema) ? searched(database, schema) : asked(physical);
  }

  private static boolean plain(@Nullable String name) {
    return name == null || PLAIN.matcher(name).matches();
  }

  private static Namespace asked(Connection physical) throws SQLException {
    try (Statement statement = physical.createStatement();
        ResultSet row = statement.executeQuery(CURRENT)) {
      row.next();
      return searched(row.getString(1), row.getString(2));
    }
  }

  private static Namespace searched(@Nullable String database, @Nullable String schema) {
    if (database == null) {
      return new Namespace(List.of(), List.of());
    }
    return new Namespace(
        List.of(database),
        schema == null || schema.equals(PUBLIC) ? List.of(PUBLIC) : List.of(schema, PUBLIC));
  }
}
