package so.buster.jdbc.pooled;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.pooled.Safeguard.Setting;

/**
 * The transactions of one connection, one after the other. In auto-commit mode one lasts as long as
 * a call, or as long as its rows are open: reading a row can make a driver ask for a type.
 *
 * <p>One that holds settings of the borrower's ends with a rollback, which takes them back, and
 * nothing was written that could be lost. What was set after a savepoint stays set when the
 * borrower goes back to it.
 */
final class Transactions {
  /** PostgreSQL's no_active_sql_transaction, and what other drivers say in auto-commit mode. */
  private static final String NONE = "25P01";

  /** SQL standard 25001: active SQL transaction. */
  private static final String ACTIVE = "25001";

  private final Connection vendor;
  private final Safeguard safeguard;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Setting> settings = new LinkedHashMap<>();
  private final Map<String, Setting> settingsBefore = new LinkedHashMap<>();
  private final Set<Object> openRows = new HashSet<>();
  private Isolation isolation = Isolation.READ_COMMITTED;
  private boolean autoCommit = true;
  private boolean begun;
  private boolean holdsSettings;

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
  @Nullable Object inside(Call call) throws Throwable {
    lock.lock();
    try {
      if (autoCommit && doubtful) {
        end(/* keeping= */ false);
      }
      begin();
      boolean well = false;
      try {
        Object answer = call.make();
        well = true;
        return answer;
      } finally {
        if (autoCommit && (!well || openRows.isEmpty())) {
          end(well);
        }
      }
    } finally {
      lock.unlock();
    }
  }

  /** Makes a call on rows inside their transaction, or another if that has ended. */
  @Nullable Object inside(Object rows, Call call) throws Throwable {
    lock.lock();
    try {
      begin();
      openRows.add(rows);
      boolean well = false;
      try {
        Object answer = call.make();
        well = true;
        return answer;
      } finally {
        doubtful |= !well;
      }
    } finally {
      lock.unlock();
    }
  }

  /** From now on these rows are open. */
  void opened(Object rows) {
    lock.lock();
    openRows.add(rows);
    lock.unlock();
  }

  /** These rows have nothing more to give. */
  void closed(Object rows) throws SQLException {
    lock.lock();
    try {
      if (openRows.remove(rows) && autoCommit && openRows.isEmpty() && begun) {
        end(!doubtful);
      }
    } finally {
      lock.unlock();
    }
  }

  private void begin() throws Throwable {
    if (begun) {
      return;
    }
    begun = true;
    holdsSettings = !settings.isEmpty();
    settingsBefore.clear();
    settingsBefore.putAll(settings);
    boolean safe = false;
    try {
      safeguard.begin(vendor, isolation, settings.values());
      safe = true;
    } finally {
      if (!safe) {
        end(/* keeping= */ false);
      }
    }
  }

  /** If it cannot even be rolled back, the connection is closed: nothing may follow in it. */
  private void end(boolean keeping) throws SQLException {
    begun = false;
    doubtful = false;
    openRows.clear();
    boolean ended = false;
    try {
      if (keeping && !holdsSettings) {
        vendor.commit();
        ended = true;
      }
    } finally {
      if (!ended) {
        rollbackOrClose();
      }
    }
  }

  private void rollbackOrClose() throws SQLException {
    boolean ended = false;
    try {
      vendor.rollback();
      ended = true;
    } finally {
      if (!ended) {
        vendor.close();
      }
    }
  }

  /** Something of these transactions' own. */
  @FunctionalInterface
  private interface Change {
    void make() throws SQLException;
  }

  private void locked(Change change) throws SQLException {
    lock.lock();
    try {
      change.make();
    } finally {
      lock.unlock();
    }
  }

  boolean isAutoCommit() {
    return autoCommit;
  }

  void setAutoCommit(boolean on) throws SQLException {
    locked(
        () -> {
          if (on != autoCommit && begun) {
            end(/* keeping= */ true);
          }
          autoCommit = on;
        });
  }

  void commit() throws SQLException {
    locked(
        () -> {
          checkExplicit();
          if (begun) {
            end(/* keeping= */ true);
          }
        });
  }

  void rollback() throws SQLException {
    locked(
        () -> {
          checkExplicit();
          if (begun) {
            settings.clear();
            settings.putAll(settingsBefore);
            end(/* keeping= */ false);
          }
        });
  }

  /** Fails in auto-commit mode. */
  void checkExplicit() throws SQLException {
    if (autoCommit) {
      throw new SQLException("There is no transaction in auto-commit mode.", NONE);
    }
  }

  Isolation isolation() {
    return isolation;
  }

  void isolate(int level) throws SQLException {
    locked(
        () -> {
          if (begun && !autoCommit) {
            throw new SQLException("The isolation of a transaction cannot be changed.", ACTIVE);
          }
          isolation = Isolation.of(level);
        });
  }

  boolean repeats(String setting) {
    return !safeguard.rules().later().contains(setting);
  }

  /** Sets it now, and again in each transaction to come. */
  void repeat(String name, Setting setting) throws Throwable {
    var unused =
        inside(
            () -> {
              holdsSettings = true;
              setting.on(vendor);
              safeguard.settle(vendor);
              settings.remove(name);
              settings.put(name, setting);
              return name;
            });
  }

  void forget() {
    lock.lock();
    settings.clear();
    lock.unlock();
  }
}
