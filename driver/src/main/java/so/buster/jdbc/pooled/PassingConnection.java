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
    return switch (method.getName()) {
      case "getAutoCommit" -> transactions.isAutoCommit();
      case "setAutoCommit" -> done(() -> transactions.setAutoCommit((boolean) first(arguments)));
      case "getTransactionIsolation" -> transactions.isolation().level();
      case "setTransactionIsolation" ->
          done(() -> transactions.isolate(Isolation.of((int) first(arguments))));
      case "commit" -> done(transactions::commit);
      case "rollback" ->
          arguments.length == 0 ? done(transactions::rollback) : super.pass(method, arguments);
      case "setSavepoint" -> {
        transactions.checkExplicit();
        yield super.pass(method, arguments);
      }
      case "prepareStatement", "prepareCall" -> prepared(method, arguments);
      case "setSchema", "setClientInfo" -> done(() -> repeat(method, arguments));
      case "repeats" -> transactions.repeats((String) first(arguments));
      case "repeat" -> done(() -> repeat((String) first(arguments), (String) arguments[1]));
      case "forget" -> done(transactions::forget);
      default -> super.pass(method, arguments);
    };
  }

  /**
   * To prepare is to parse in this machine, and nothing is prepared at the server by name. But what
   * a backslash means drivers know from the session, so for it there has to be the right one.
   */
  private @Nullable Object prepared(Method method, @Nullable Object[] arguments) throws Throwable {
    return String.valueOf(arguments[0]).indexOf('\\') < 0
        ? standIn(call(method, arguments))
        : super.pass(method, arguments);
  }

  /** What has no answer. */
  @FunctionalInterface
  private interface Deed {
    void done() throws Throwable;
  }

  private static @Nullable Object done(Deed deed) throws Throwable {
    deed.done();
    return null;
  }

  private void repeat(String setting, @Nullable String sql) throws Throwable {
    String text = Objects.requireNonNull(sql);
    transactions.repeat(setting, connection -> Safeguard.execute(connection, text));
  }

  /** A method that sets something at the server. */
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
