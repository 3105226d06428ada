package so.buster.sql;

import java.util.Optional;

/**
 * Statements of Redshift about the session: SET, RESET and SHOW of a setting are PostgreSQL's, the
 * other forms of SHOW and DESC describe the database.
 */
final class RedshiftSession {
  private RedshiftSession() {}

  /** Empty if the first word begins something else. */
  static Optional<Verdict> judge(TokenCursor at, String sql, Policy policy) {
    Optional<Verdict> shown = RedshiftShow.judge(at, sql);
    return shown.isPresent() ? shown : PostgresSession.judge(at, sql, policy, RedshiftSettings.ALL);
  }
}
