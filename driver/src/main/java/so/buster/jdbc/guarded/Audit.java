package so.buster.jdbc.guarded;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import so.buster.jdbc.Incident;

/** The audit log: one line for each thing that went wrong, without text, values or hosts. */
final class Audit {
  private static final Logger LOG = LoggerFactory.getLogger("so.buster.audit");

  private Audit() {}

  /** Logs one incident and returns its identifier. */
  static String incident(String code, String state, String source) {
    String incident = Incident.next();
    LOG.atInfo()
        .addKeyValue("code", code)
        .addKeyValue("sqlstate", state)
        .addKeyValue("source", source)
        .addKeyValue("incident", incident)
        .log("incident");
    return incident;
  }
}
