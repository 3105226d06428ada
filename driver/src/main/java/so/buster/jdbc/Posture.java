package so.buster.jdbc;

import java.util.Comparator;
import java.util.List;
import so.buster.jdbc.Finding.Severity;

/**
 * How a database stands against a credential that is used without this driver, and how it could
 * stand better.
 *
 * @param findings worst first
 * @param script what an administrator runs, line by line, for a user who may read and nothing else;
 *     where a secret is needed it holds a mark that is not valid SQL, so that it fails as it stands
 */
public record Posture(List<Finding> findings, List<String> script) {
  /** What stands in a script for a password in quotes. */
  public static final String PASSWORD = "<password>";

  /** The name that a script gives the user. */
  public static final String READER = "buster_reader";

  public Posture {
    findings = findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    script = List.copyOf(script);
  }

  /** The worst that was found. */
  public Severity severity() {
    return findings.isEmpty() ? Severity.OK : findings.get(0).severity();
  }
}
