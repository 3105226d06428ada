package so.buster.jdbc.guarded;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import so.buster.sql.Guard;
import so.buster.sql.Namespace;
import so.buster.sql.Reason;
import so.buster.sql.Verdict;

/**
 * Judges what a statement reads, each time it is prepared or executed, where the session looks for
 * tables by then. What depends on that place and what may change it exclude each other, or one
 * thread could change it between the judgement of another's statement and its execution. Where no
 * table is closed to anybody, nothing is asked and nothing waits.
 */
final class TableGate {
  private static final String UNKNOWN =
      "It cannot be learned where this session looks for tables; write their schemas before them.";

  private static final String MADE_ELSEWHERE =
      "This statement was made before setCatalog, and may look for tables where that was; make a new"
          + " one, or write the tables' schemas before them.";

  private final Guard guard;
  private final Origin origin;
  private final Errors errors;
  private final boolean judges;
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private volatile @Nullable Namespace known;
  private volatile int moves;

  TableGate(Guard guard, Origin origin, Errors errors) {
    this.guard = guard;
    this.origin = origin;
    this.errors = errors;
    this.judges = guard.judgesTables();
  }

  /**
   * Until {@link #leave}, the session goes on looking for this statement's tables where it does.
   */
  void enter(Judged judged) {
    if (depends(judged)) {
      lock.readLock().lock();
    }
  }

  void leave(Judged judged) {
    if (depends(judged)) {
      lock.readLock().unlock();
    }
  }

  /** Until {@link #changed}, no statement runs that depends on where the session looks. */
  void change() {
    if (judges) {
      lock.writeLock().lock();
    }
  }

  void changed() {
    if (judges) {
      known = null;
      lock.writeLock().unlock();
    }
  }

  /** The catalog was set by method, to which statements that were made before may not turn. */
  @SuppressWarnings("NonAtomicVolatileUpdate") // only between change() and changed()
  void moved() {
    moves++;
  }

  /** How often. */
  int moves() {
    return moves;
  }

  /**
   * Refuses a statement that was made before the catalog was set by method, if it matters where it
   * looks for tables: some drivers go back to the one of that time to execute it, as JDBC says.
   */
  void checkMadeHere(Judged judged, int movesBefore) throws SQLException {
    if (movesBefore != moves && depends(judged)) {
      throw errors.refused(new Verdict.Refused(Reason.TABLE_DENIED, -1, MADE_ELSEWHERE));
    }
  }

  /** Refuses a statement that reads what it may not; to be called between the first two. */
  void check(Judged judged, Connection physical) throws SQLException {
    Verdict.Read read = judged.read();
    if (!judges || read == null) {
      return;
    }
    Namespace namespace = depends(judged) ? namespace(physical) : Namespace.UNKNOWN;
    Optional<Verdict.Refused> refused = guard.refusedTable(read, namespace);
    if (refused.isPresent()) {
      throw errors.refused(refused.get());
    }
  }

  private boolean depends(Judged judged) {
    Verdict.Read read = judged.read();
    return judges && read != null && guard.dependsOnNamespace(read);
  }

  private Namespace namespace(Connection physical) throws SQLException {
    Namespace namespace = known;
    if (namespace == null) {
      namespace = origin.namespace(physical);
      known = namespace;
    }
    if (namespace.schemas().isEmpty()) {
      throw errors.refused(new Verdict.Refused(Reason.TABLE_DENIED, -1, UNKNOWN));
    }
    return namespace;
  }
}
