package so.buster.jdbc.pooled;

import java.lang.reflect.Method;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A statement, whose next execution and whose end close the rows of its last. */
final class PassingStatement extends Passing {
  private final List<PassingRows> open = new CopyOnWriteArrayList<>();

  PassingStatement(Object vendor, Transactions transactions) {
    super(vendor, transactions);
  }

  @Override
  @Nullable Object pass(Method method, @Nullable Object[] arguments) throws Throwable {
    if (method.getName().startsWith("execute")) {
      closeRows();
      return transactions.inside(() -> standIn(executed(method, arguments)));
    } else if (method.getName().equals("close")) {
      try {
        return call(method, arguments);
      } finally {
        closeRows();
      }
    }
    if (method.getName().equals("cancel") && transactions.isBeginning()) {
      // There is nothing at the server yet that could be cancelled.
      transactions.abandon();
      return null;
    }
    return super.pass(method, arguments);
  }

  /**
   * In auto-commit mode all rows come at once, as they do from the vendor's driver: a cursor would
   * end with the first statement that fails.
   */
  private @Nullable Object executed(Method method, @Nullable Object[] arguments) throws Throwable {
    if (!transactions.isAutoCommit()) {
      return call(method, arguments);
    }
    Statement statement = (Statement) vendor;
    int wished = statement.getFetchSize();
    statement.setFetchSize(0);
    try {
      return call(method, arguments);
    } finally {
      if (!statement.isClosed()) {
        statement.setFetchSize(wished);
      }
    }
  }

  @Override
  void remember(PassingRows rows) {
    open.add(rows);
  }

  private void closeRows() throws SQLException {
    for (PassingRows rows : open) {
      transactions.closed(rows);
    }
    open.clear();
  }
}
