package so.buster.jdbc.guarded;

import java.io.Serializable;
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
import so.buster.jdbc.BusterError;
import so.buster.jdbc.ErrorCode;

/** What a masked error says, in one of JDBC's classes. */
record MaskedError(
    String message, String state, int vendorCode, ErrorCode kind, String source, String incident)
    implements Serializable {

  /** The same answers for every class. */
  interface Masked extends BusterError {
    MaskedError error();

    @Override
    default String code() {
      return error().kind().name();
    }

    @Override
    default String source() {
      return error().source();
    }

    @Override
    default String incident() {
      return error().incident();
    }

    /** SQL standard 40: the transaction was rolled back and can be tried again. */
    @Override
    default boolean retryable() {
      return error().kind().retryable() || error().state().startsWith("40");
    }
  }

  static final class Plain extends SQLException implements Masked {
    private final MaskedError error;

    Plain(MaskedError error) {
      super(error.message, error.state, error.vendorCode);
      this.error = error;
    }

    @Override
    public MaskedError error() {
      return error;
    }
  }

  static final class Syntax extends SQLSyntaxErrorException implements Masked {
    private final MaskedError error;

    Syntax(MaskedError error) {
      super(error.message, error.state, error.vendorCode);
      this.error = error;
    }

    @Override
    public MaskedError error() {
      return error;
    }
  }

  static final class Data extends SQLDataException implements Masked {
    private final MaskedError error;

    Data(MaskedError error) {
      super(error.message, error.state, error.vendorCode);
      this.error = error;
    }

    @Override
    public MaskedError error() {
      return error;
    }
  }

  static final class Constraint extends SQLIntegrityConstraintViolationException implements Masked {
    private final MaskedError error;

    Constraint(MaskedError error) {
      super(error.message, error.state, error.vendorCode);
      this.error = error;
    }

    @Override
    public MaskedError error() {
      return error;
    }
  }

  static final class Authorization extends SQLInvalidAuthorizationSpecException implements Masked {
    private final MaskedError error;

    Authorization(MaskedError error) {
      super(error.message, error.state, error.vendorCode);
      this.error = error;
    }

    @Override
    public MaskedError error() {
      return error;
    }
  }

  static final class Connection extends SQLNonTransientConnectionException implements Masked {
    private final MaskedError error;

    Connection(MaskedError error) {
      super(error.message, error.state, error.vendorCode);
      this.error = error;
    }

    @Override
    public MaskedError error() {
      return error;
    }
  }

  static final class Feature extends SQLFeatureNotSupportedException implements Masked {
    private final MaskedError error;

    Feature(MaskedError error) {
      super(error.message, error.state, error.vendorCode);
      this.error = error;
    }

    @Override
    public MaskedError error() {
      return error;
    }
  }

  static final class NonTransient extends SQLNonTransientException implements Masked {
    private final MaskedError error;

    NonTransient(MaskedError error) {
      super(error.message, error.state, error.vendorCode);
      this.error = error;
    }

    @Override
    public MaskedError error() {
      return error;
    }
  }

  static final class TransientConnection extends SQLTransientConnectionException implements Masked {
    private final MaskedError error;

    TransientConnection(MaskedError error) {
      super(error.message, error.state, error.vendorCode);
      this.error = error;
    }

    @Override
    public MaskedError error() {
      return error;
    }
  }

  static final class Rollback extends SQLTransactionRollbackException implements Masked {
    private final MaskedError error;

    Rollback(MaskedError error) {
      super(error.message, error.state, error.vendorCode);
      this.error = error;
    }

    @Override
    public MaskedError error() {
      return error;
    }
  }

  static final class Transient extends SQLTransientException implements Masked {
    private final MaskedError error;

    Transient(MaskedError error) {
      super(error.message, error.state, error.vendorCode);
      this.error = error;
    }

    @Override
    public MaskedError error() {
      return error;
    }
  }

  static final class Recoverable extends SQLRecoverableException implements Masked {
    private final MaskedError error;

    Recoverable(MaskedError error) {
      super(error.message, error.state, error.vendorCode);
      this.error = error;
    }

    @Override
    public MaskedError error() {
      return error;
    }
  }
}
