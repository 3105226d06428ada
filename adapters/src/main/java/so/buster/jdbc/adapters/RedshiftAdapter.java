package so.buster.jdbc.adapters;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.Posture;
import so.buster.jdbc.spi.Adapter;
import so.buster.jdbc.spi.Address;
import so.buster.jdbc.spi.ConnectFailure;
import so.buster.jdbc.spi.Limits;
import so.buster.jdbc.spi.Settings;
import so.buster.jdbc.spi.SourceForm;
import so.buster.jdbc.spi.Target;
import so.buster.jdbc.spi.Tls;
import so.buster.jdbc.spi.VendorProperties;
import so.buster.sql.Dialect;
import so.buster.sql.Namespace;

/**
 * Amazon Redshift, through redshift-jdbc42, which descends from pgjdbc as Redshift does from
 * PostgreSQL. It logs by its own means and not by {@code java.util.logging}.
 */
public final class RedshiftAdapter implements Adapter {
  private static final VendorProperties PROPERTIES = RedshiftProperties.table();

  /**
   * Settings that {@code RESET} gives back, for they come from the start-up packet, the user or the
   * server; those that {@link RedshiftSession} sets would go back to the server's. Not {@code
   * extra_float_digits}, which the driver sets again after the start-up, to another value.
   */
  private static final Set<String> RESETTABLE =
      Set.of(
          "application_name",
          "cast_super_null_on_error",
          "client_encoding",
          "client_min_messages",
          "datestyle",
          "default_geometry_encoding",
          "describe_field_name_in_uppercase",
          "enable_case_sensitive_super_attribute",
          "enable_numeric_rounding",
          "enable_result_cache_for_session",
          "interval_forbid_composite_literals",
          "intervalstyle",
          "json_serialization_enable",
          "json_serialization_parse_nested_strings",
          "mv_enable_aqmv_for_session",
          "navigate_super_null_on_error",
          "parse_super_null_on_error",
          "query_group",
          "search_path",
          "timezone");

  @Override
  public String name() {
    return "redshift";
  }

  @Override
  public int defaultPort() {
    return 5439;
  }

  @Override
  public String artifact() {
    return "com.amazon.redshift:redshift-jdbc42:2.3.0";
  }

  @Override
  public Dialect dialect() {
    return Dialect.REDSHIFT;
  }

  @Override
  public VendorProperties vendorProperties() {
    return PROPERTIES;
  }

  @Override
  public SourceForm sourceForm() {
    return SourceForm.server()
        .vendor(
            "currentschema",
            "The schemas in which tables are looked for.",
            "schema",
            "default_schema",
            "defaultSchema")
        .unused("cluster_identifier", "clusterIdentifier")
        .build();
  }

  @Override
  public Target target(Address address, Settings settings) throws SQLException {
    if (!(address instanceof Address.Server server)) {
      throw BusterConnectionException.configuration(
          "URL: the server is missing; write jdbc:buster:redshift://host:5439/database.", name());
    }
    String database = URLEncoder.encode(server.database(), StandardCharsets.UTF_8);
    return new Target(
        "com.amazon.redshift.jdbc.Driver",
        "jdbc:redshift://" + server.authority(defaultPort()) + "/" + database,
        RedshiftStartup.properties(settings, name()));
  }

  @Override
  public List<String> session(Connection fresh, Limits limits) {
    return RedshiftSession.statements(limits);
  }

  @Override
  public void attest(Connection fresh, Limits limits) throws SQLException {
    RedshiftSession.attest(fresh, limits, name());
  }

  @Override
  public Optional<String> reset(String setting) {
    String name = setting.equals("schema") ? "search_path" : setting;
    return RESETTABLE.contains(name) ? Optional.of("RESET " + name) : Optional.empty();
  }

  @Override
  public Set<String> shadowedFunctions(Connection fresh) throws SQLException {
    return RedshiftSession.shadowedFunctions(fresh);
  }

  @Override
  public Namespace namespace(Connection physical) throws SQLException {
    return SearchPath.of(physical);
  }

  @Override
  public ResultSet typeInfo(Connection physical) throws SQLException {
    return RedshiftTypes.of(physical);
  }

  @Override
  public Optional<Posture> posture(Connection session, Settings settings) throws SQLException {
    return Optional.of(RedshiftPosture.of(session));
  }

  @Override
  public ConnectFailure diagnose(SQLException failure, Tls tls) {
    return RedshiftFailures.diagnose(failure, tls);
  }
}
