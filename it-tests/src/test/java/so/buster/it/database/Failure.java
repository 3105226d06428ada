package so.buster.it.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import so.buster.jdbc.BusterError;

/**
 * How a call failed: the driver's own exception, which it must be.
 *
 * @param state the SQLState
 * @param message one line
 * @param code the driver's stable code
 * @param retryable whether the driver says that it may pass
 * @param all message, causes, chained and suppressed exceptions
 */
public record Failure(String state, String message, String code, boolean retryable, String all) {

  /** Makes the call, which must fail with an exception of the driver and nothing behind it. */
  public static Failure of(ThrowingCallable call) {
    SQLException thrown = thrownBy(call);
    if (!(thrown instanceof BusterError error)) {
      return fail("Not an exception of the driver", thrown);
    }
    String message = String.valueOf(thrown.getMessage());
    assertThat(message).isNotBlank().doesNotContain("\n");
    assertThat(thrown.getCause()).isNull();
    assertThat(thrown.getSuppressed()).isEmpty();
    assertThat(error.incident()).isNotBlank();
    String state = String.valueOf(thrown.getSQLState());
    return new Failure(state, message, error.code(), error.retryable(), everythingIn(thrown));
  }

  private static SQLException thrownBy(ThrowingCallable call) {
    try {
      call.call();
    } catch (SQLException e) {
      return e;
    } catch (Throwable e) {
      return fail("Not an SQLException", e);
    }
    return fail("Nothing was thrown");
  }

  private static String everythingIn(SQLException chain) {
    StringBuilder all = new StringBuilder();
    for (Throwable thrown : chain) {
      all.append(thrown).append('\n');
    }
    return all.toString();
  }
}
