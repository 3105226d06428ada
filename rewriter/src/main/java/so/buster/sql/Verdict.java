package so.buster.sql;

import java.util.Set;

/** What the guard says about one text. */
public sealed interface Verdict {

  /**
   * It only reads.
   *
   * @param sql the text to send, exactly: the caller's own with the guard's edits
   * @param catalogOnly whether it reads nothing but system catalogues, so that the limit for
   *     metadata applies
   * @param tables the tables it names, without the queries of its own WITH clauses
   * @param functions the functions it calls, lower case
   */
  record Read(String sql, boolean catalogOnly, Set<TableName> tables, Set<String> functions)
      implements Verdict {
    public Read {
      tables = Set.copyOf(tables);
      functions = Set.copyOf(functions);
    }

    /** Never the text. */
    @Override
    public String toString() {
      return "Read";
    }
  }

  /**
   * A statement of the session that tools send and that harms nobody.
   *
   * @param sql the text to send, exactly
   * @param effect what it does to the session
   * @param name what it is about, empty if nothing: the setting in lower case ({@code schema} for
   *     USE), the savepoint decoded, the isolation level in upper case that a BEGIN asks for
   */
  record Session(String sql, Effect effect, String name) implements Verdict {
    /** Never the text. */
    @Override
    public String toString() {
      return "Session[" + effect + "]";
    }
  }

  /**
   * It is not sent.
   *
   * @param reason the stable code
   * @param position where, as a 0-based offset into the text in UTF-16 units; -1 if nowhere
   * @param hint one line that says what to do; holds no text of the statement but names
   */
  record Refused(Reason reason, int position, String hint) implements Verdict {
    Refused at(int other) {
      return new Refused(reason, other, hint);
    }
  }

  /** What a session statement does. */
  enum Effect {
    /** Returns rows and changes nothing: SHOW. */
    READS,
    /** Changes a setting until it is undone; the driver undoes it when the connection goes back. */
    SETS,
    /** Changes something that ends with the transaction. */
    SETS_LOCALLY,
    /** Begins a transaction: the driver turns auto-commit off instead of sending it. */
    BEGINS,
    /** Commits: the driver calls {@code Connection.commit()} instead of sending it. */
    COMMITS,
    /** Rolls back: the driver calls {@code Connection.rollback()} instead of sending it. */
    ROLLS_BACK,
    /** Sets, releases or returns to a savepoint; sent as it is. */
    SAVEPOINT
  }
}
