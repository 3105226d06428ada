package so.buster.jdbc.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.BusterError;
import so.buster.jdbc.Finding;
import so.buster.jdbc.Posture;
import so.buster.jdbc.pool.Connector.Refused;
import so.buster.jdbc.pool.Quietly;
import so.buster.jdbc.spi.Address;
import so.buster.jdbc.spi.Pooler;
import so.buster.jdbc.spi.Settings;
import so.buster.jdbc.spi.Tls;

/**
 * Asks a source how it stands without this driver, on a session of its own that is as read-only and
 * bounded as those of the pool. What every database has in common is found here.
 */
final class Examination {
  private Examination() {}

  static Posture of(Source source) throws SQLException {
    Connection session = session(source);
    try {
      Settings settings = source.configuration().settings();
      Optional<Posture> asked = source.adapter().posture(session, settings);
      List<Finding> findings = new ArrayList<>();
      way(source.configuration().address(), settings.tls()).ifPresent(findings::add);
      pooler(settings).ifPresent(findings::add);
      findings.addAll(asked.map(Posture::findings).orElseGet(Examination::unknown));
      return new Posture(findings, asked.map(Posture::script).orElse(List.of()));
    } catch (SQLException e) {
      throw e instanceof BusterError ? e : unanswered(e, source);
    } finally {
      Quietly.close(session);
    }
  }

  private static Connection session(Source source) throws SQLException {
    try {
      return source.open();
    } catch (Refused e) {
      throw e.failure().toException(source.name());
    }
  }

  /** How what travels is protected; of databases inside this process nothing travels. */
  private static Optional<Finding> way(Address address, Tls tls) {
    if (address instanceof Address.Local) {
      return Optional.empty();
    }
    String code = "tls";
    return Optional.of(
        switch (tls.mode()) {
          case VERIFY_FULL ->
              Finding.ok(code, "The server's certificate is verified, and names the host.");
          case VERIFY_CA ->
              Finding.info(
                  code,
                  "The server's certificate is verified, but it may be for another host.",
                  "Use tls=verify-full, with the name that the certificate was issued for.");
          case REQUIRE ->
              Finding.warning(
                  code,
                  "The connection is encrypted to a server that nobody verified.",
                  "Use tls=verify-full, with tlsRoot=<PEM file> for a CA of your own.");
          case IF_OFFERED ->
              Finding.info(
                  code, "On loopback TLS is used if it is offered, without verifying.", "");
          case OFF ->
              address.loopback()
                  ? Finding.info(code, "On loopback everything travels in clear text.", "")
                  : Finding.critical(
                      code,
                      "Password and rows travel in clear text.",
                      "Turn TLS on at the server and leave tls out, which means verify-full.");
        });
  }

  private static Optional<Finding> pooler(Settings settings) {
    return settings.pooler() == Pooler.NONE
        ? Optional.empty()
        : Optional.of(
            Finding.info(
                "pooler",
                "A pooler in transaction mode stands between: settings hold for each transaction"
                    + " and not for the session.",
                "Let the role's own defaults be read-only, too, as the script does."));
  }

  private static List<Finding> unknown() {
    return List.of(
        Finding.warning(
            "not-examined",
            "What this user may do was not examined: this database has no questions for it.",
            "Check by hand that the user may read and nothing else."));
  }

  private static BusterConnectionException unanswered(SQLException e, Source source) {
    return BusterConnectionException.configuration(
        "The server did not answer what doctor asks (SQLState "
            + source.adapter().sqlState(e)
            + "): check that this user may read the catalogue, or raise queryTimeout.",
        source.name());
  }
}
