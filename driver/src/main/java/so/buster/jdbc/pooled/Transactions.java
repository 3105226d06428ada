package so.buster.jdbc.pooled;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The transactions of one connection, one after the other. In auto-commit mode one lasts as long as
 * a call, or as long as its rows are open: reading a row can make a driver ask for a type.
 *
 * <p>Each ends with a rollback, also when it is to be committed: nothing was written that could be
 * lost, and whatever was set in it, by anybody, is gone. What was set after a savepoint stays set
 * when the borrower goes back to it.
 */
final class Transactions {
  /** PostgreSQL's no_active_sql_transaction, and what other drivers say in auto-commit mode. */
  private static final String NONE = "25P01";

  /** SQL standard 25001: active SQL transaction. */
  private static final String ACTIVE = "25001";

  private final Connection vendor;
  private final Safeguard safeguard;
  private final Repetition repetition = new Repetition();
  private final Set<Object> openRows = new HashSet<>();
  private Isolation isolation = Isolation.READ_COMMITTED;
  private volatile boolean autoCommit = true;
  private boolean begun;

  /** Whether the first words are being said, which may wait for a session of the pooler's. */
  private volatile boolean beginning;

  /** Whether reading rows failed, after which the server may refuse everything but the end. */
  private boolean doubtful;

  Transactions(Connection vendor, Safeguard safeguard) {
    this.vendor = vendor;
    this.safeguard = safeguard;
  }

  /** Something that the vendor's driver does. */
  @FunctionalInterface
  interface Call {
    @Nullable Object make() throws Throwable;
  }

  /** Makes a call inside a transaction. */
  synchronized @Nullable Object inside(Call call) throws Throwable {
    if (autoCommit && doubtful) {
      end();
    }
    begin();
    try {
      Object answer = call.make();
      if (autoCommit && openRows.isEmpty()) {
        end();
      }
      return answer;
    } catch (Throwable e) {
      if (autoCommit && begun) {
        endAfter(e);
      }
      throw e;
    }
  }

  /** Makes a call on rows inside their transaction, or in another if that has ended. */
  synchronized @Nullable Object inside(Object rows, Call call) throws Throwable {
    begin();
    openRows.add(rows);
    try {
      return call.make();
    } catch (Throwable e) {
      doubtful = true;
      throw e;
    }
  }

  /** From now on these rows are open. */
  synchronized void opened(Object rows) {
    openRows.add(rows);
  }

  /** These rows have nothing more to give. */
  synchronized void closed(Object rows) throws SQLException {
    if (openRows.remove(rows) && autoCommit && openRows.isEmpty() && begun) {
      end();
    }
  }

  private void begin() throws Throwable {
    if (begun) {
      return;
    }
    begun = true;
    beginning = true;
    repetition.mark();
    try {
      safeguard.begin(vendor, isolation, repetition);
    } catch (Throwable e) {
      endAfter(e);
      throw e;
    } finally {
      beginning = false;
    }
  }

  boolean isBeginning() {
    return beginning;
  }

  /** From any thread, whatever another one waits for. */
  void abandon() throws SQLException {
    vendor.abort(Runnable::run);
  }

  /** If it cannot even be rolled back, nothing may follow in this connection. */
  private void end() throws SQLException {
    begun = false;
    doubtful = false;
    openRows.clear();
    try {
      vendor.rollback();
    } catch (Throwable e) {
      vendor.close();
      throw e;
    }
  }

  /** What failed first is what counts. */
  private void endAfter(Throwable failure) {
    try {
      end();
    } catch (Throwable e) {
      failure.addSuppressed(e);
    }
  }

  boolean isAutoCommit() {
    return autoCommit;
  }

  synchronized void setAutoCommit(boolean on) throws SQLException {
    if (on != autoCommit && begun) {
      end();
    }
    autoCommit = on;
  }

  synchronized void commit() throws SQLException {
    checkExplicit();
    if (begun) {
      end();
    }
  }

  synchronized void rollback() throws SQLException {
    checkExplicit();
    if (begun) {
      repetition.takeBack();
      end();
    }
  }

  /** Fails in auto-commit mode. */
  void checkExplicit() throws SQLException {
    if (autoCommit) {
      throw new SQLException("There is no transaction in auto-commit mode.", NONE);
    }
  }

  synchronized Isolation isolation() {
    return isolation;
  }

  synchronized void isolate(Isolation wanted) throws SQLException {
    if (begun && !autoCommit) {
      throw new SQLException("The isolation of a transaction cannot be changed.", ACTIVE);
    }
    isolation = wanted;
  }

  boolean repeats(String setting) {
    return !safeguard.rules().later().contains(setting);
  }

  /** Sets it now, and again in each transaction to come. */
  void repeat(String name, Repetition.Setting setting) throws Throwable {
    var unused = inside(() -> set(name, setting));
  }

  private @Nullable Object set(String name, Repetition.Setting setting) throws Throwable {
    setting.on(vendor);
    safeguard.settle(vendor);
    repetition.add(name, setting);
    return null;
  }

  synchronized void forget() {
    repetition.forget();
  }
}
