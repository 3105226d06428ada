package so.buster.jdbc.guarded;

import java.sql.SQLException;
import java.sql.Wrapper;
import org.jspecify.annotations.Nullable;
import so.buster.sql.Reason;

/** A JDBC object that can be unwrapped to nothing but its own public faces. */
abstract class Opaque implements Wrapper {
  final Errors errors;

  Opaque(Errors errors) {
    this.errors = errors;
  }

  @Override
  public final <T> T unwrap(@Nullable Class<T> face) throws SQLException {
    if (face != null && isWrapperFor(face)) {
      return face.cast(this);
    }
    throw refused(Reason.JDBC_EXIT, "unwrap");
  }

  @Override
  public final boolean isWrapperFor(@Nullable Class<?> face) {
    return face != null && face.isInterface() && face.isInstance(this);
  }

  /** What leaves instead of an error of the vendor's. */
  SQLException masked(Throwable vendor) {
    return errors.masked(vendor, "");
  }

  final SQLException refused(Reason reason, String method) {
    return errors.refused(reason, method);
  }

  /** Never anything of the vendor's. */
  @Override
  public final String toString() {
    return getClass().getSimpleName() + "[" + errors.source() + "]";
  }
}
