package so.buster.jdbc.pooled;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLClientInfoException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.guarded.Repeating;
import so.buster.jdbc.spi.PooledTransaction;

/** A connection that is another session in each transaction and seems to be one. */
public final class PassingConnection extends Passing {
  private PassingConnection(Connection vendor, Transactions transactions) {
    super(vendor, transactions);
  }

  /** Reads back from a transaction that has just begun that everything holds in it. */
  @FunctionalInterface
  public interface Attestation {
    /** Fails if something does not. */
    void of(Connection vendor) throws SQLException;
  }

  /**
   * Stands between us and the vendor's connection from now on. It answers to {@link Repeating},
   * too.
   *
   * @param vendor fresh, in auto-commit mode; its driver begins transactions by itself
   * @param rules what is said at the beginning of each transaction
   * @param attestation what is asked then
   */
  public static Connection over(Connection vendor, PooledTransaction rules, Attestation attestation)
      throws SQLException {
    vendor.setAutoCommit(false);
    Transactions transactions = new Transactions(vendor, new Safeguard(rules, attestation));
    return (Connection)
        new PassingConnection(vendor, transactions).as(Connection.class, Repeating.class);
  }

  @Override
  @Nullable Object pass(Method method, @Nullable Object[] arguments) throws Throwable {
    switch (method.getName()) {
      case "getAutoCommit":
        return transactions.isAutoCommit();
      case "setAutoCommit":
        transactions.setAutoCommit((boolean) first(arguments));
        return null;
      case "commit":
        transactions.commit();
        return null;
      case "rollback":
        return rollback(method, arguments);
      case "setSavepoint":
        transactions.checkExplicit();
        return super.pass(method, arguments);
      case "getTransactionIsolation":
        return transactions.isolation().level();
      case "setTransactionIsolation":
        transactions.isolate((int) first(arguments));
        return null;
      default:
        return setting(method, arguments);
    }
  }

  private @Nullable Object rollback(Method method, @Nullable Object[] arguments) throws Throwable {
    if (arguments.length > 0) {
      return super.pass(method, arguments);
    }
    transactions.rollback();
    return null;
  }

  /** What sets something at the server, as a method or as a text, is repeated. */
  private @Nullable Object setting(Method method, @Nullable Object[] arguments) throws Throwable {
    switch (method.getName()) {
      case "setSchema", "setClientInfo":
        repeat(method, arguments);
        return null;
      case "repeats":
        return transactions.repeats((String) first(arguments));
      case "repeat":
        String sql = (String) Objects.requireNonNull(arguments[1]);
        transactions.repeat((String) first(arguments), vendor -> Safeguard.execute(vendor, sql));
        return null;
      case "forget":
        transactions.forget();
        return null;
      default:
        return super.pass(method, arguments);
    }
  }

  private void repeat(Method method, @Nullable Object[] arguments) throws Throwable {
    try {
      transactions.repeat(method.getName(), unused -> call(method, arguments));
    } catch (SQLException e) {
      throw method.getName().equals("setClientInfo") && !(e instanceof SQLClientInfoException)
          ? new SQLClientInfoException(e.getMessage(), e.getSQLState(), Map.of())
          : e;
    }
  }

  private static Object first(@Nullable Object[] arguments) {
    return Objects.requireNonNull(arguments[0]);
  }
}
