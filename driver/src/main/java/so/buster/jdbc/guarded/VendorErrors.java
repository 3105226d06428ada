package so.buster.jdbc.guarded;

import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLInvalidAuthorizationSpecException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLNonTransientException;
import java.sql.SQLRecoverableException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTransactionRollbackException;
import java.sql.SQLTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.BusterError;
import so.buster.jdbc.ErrorCode;
import so.buster.jdbc.SqlState;

/** Turns what a vendor threw into ours. Reads the vendor's text for names, never repeats it. */
final class VendorErrors {
  private static final Pattern STATE = Pattern.compile("[0-9A-Z]{5}");

  /** SQL standard 0A000, feature not supported: pools close the connection on it. */
  private static final String UNSUPPORTED = "0A000";

  private VendorErrors() {}

  static SQLException masked(Throwable thrown, String sql, Origin origin) {
    if (thrown instanceof VirtualMachineError broken) {
      throw broken;
    }
    if (thrown instanceof SQLException ours && thrown instanceof BusterError) {
      return ours;
    }
    SQLException vendor =
        thrown instanceof SQLException known ? known : new SQLException("unexpected");
    String said = state(origin.sqlState(vendor));
    String state = said.equals(UNSUPPORTED) ? SqlState.REFUSED.code() : said;
    ErrorCode code = full(said, vendor) ? ErrorCode.BYTE_LIMIT_EXCEEDED : code(state);
    String incident = Audit.incident(code.name(), state, origin.source());
    String message =
        code == ErrorCode.BYTE_LIMIT_EXCEEDED
            ? "The answer has more bytes than allowed; ask for fewer or shorter columns."
            : origin
                .wording(vendor)
                .orElseGet(
                    () -> Sentences.of(said) + OwnWords.in(vendor.getMessage(), said, sql) + ".");
    return sameClass(
        vendor,
        new MaskedError(message, state, vendor.getErrorCode(), code, origin.source(), incident));
  }

  /** Whether the connection can hardly be used any more: its own failure, or the driver's. */
  static boolean breaks(Throwable thrown) {
    if (thrown instanceof BusterError) {
      return false;
    } else if (thrown instanceof SQLException vendor) {
      String state = String.valueOf(vendor.getSQLState());
      return state.startsWith("08")
          || state.startsWith("57P0")
          || vendor instanceof SQLRecoverableException
          || vendor instanceof SQLNonTransientConnectionException
          || vendor instanceof SQLTransientConnectionException;
    }
    return !(thrown instanceof UnsupportedOperationException
        || thrown instanceof AbstractMethodError);
  }

  private static String state(@Nullable String vendor) {
    return vendor != null && STATE.matcher(vendor).matches() ? vendor : SqlState.GENERAL.code();
  }

  /** An adapter knows by this state what its driver tells as something else. */
  private static boolean full(String said, SQLException vendor) {
    return said.equals(SqlState.LIMIT_EXCEEDED.code()) && !said.equals(vendor.getSQLState());
  }

  private static ErrorCode code(String state) {
    if (state.startsWith("08")) {
      return ErrorCode.NETWORK_ERROR;
    }
    return state.startsWith("28")
        ? ErrorCode.AUTHENTICATION_ERROR
        : ErrorCode.QUERY_EXECUTION_ERROR;
  }

  /** A timeout becomes a plain one: pools close the connection on SQLTimeoutException. */
  private static SQLException sameClass(SQLException vendor, MaskedError error) {
    if (vendor instanceof SQLSyntaxErrorException) {
      return new MaskedError.Syntax(error);
    } else if (vendor instanceof SQLDataException) {
      return new MaskedError.Data(error);
    } else if (vendor instanceof SQLIntegrityConstraintViolationException) {
      return new MaskedError.Constraint(error);
    } else if (vendor instanceof SQLInvalidAuthorizationSpecException) {
      return new MaskedError.Authorization(error);
    } else if (vendor instanceof SQLNonTransientConnectionException) {
      return new MaskedError.Connection(error);
    } else if (vendor instanceof SQLFeatureNotSupportedException) {
      return new MaskedError.Feature(error);
    } else if (vendor instanceof SQLNonTransientException) {
      return new MaskedError.NonTransient(error);
    } else if (vendor instanceof SQLTransientConnectionException) {
      return new MaskedError.TransientConnection(error);
    } else if (vendor instanceof SQLTransactionRollbackException) {
      return new MaskedError.Rollback(error);
    } else if (vendor instanceof java.sql.SQLTimeoutException) {
      return new MaskedError.Plain(error);
    } else if (vendor instanceof SQLTransientException) {
      return new MaskedError.Transient(error);
    } else if (vendor instanceof SQLRecoverableException) {
      return new MaskedError.Recoverable(error);
    }
    return new MaskedError.Plain(error);
  }
}
