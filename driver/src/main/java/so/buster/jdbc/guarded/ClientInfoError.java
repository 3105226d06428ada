package so.buster.jdbc.guarded;

import java.sql.SQLClientInfoException;
import java.sql.SQLException;
import java.util.Map;
import so.buster.jdbc.BusterError;

/** The only exception that {@code setClientInfo} may throw; names no property and no value. */
final class ClientInfoError extends SQLClientInfoException implements BusterError {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String source;
  private final String incident;

  private ClientInfoError(SQLException ours, BusterError error) {
    super(ours.getMessage(), ours.getSQLState(), Map.of());
    this.code = error.code();
    this.source = error.source();
    this.incident = error.incident();
  }

  /** The same error in this class. */
  static ClientInfoError of(SQLException error, Errors errors) {
    SQLException ours = errors.masked(error, "");
    return new ClientInfoError(ours, (BusterError) ours);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String source() {
    return source;
  }

  @Override
  public String incident() {
    return incident;
  }

  @Override
  public boolean retryable() {
    return false;
  }
}
