package so.buster.jdbc.pooled;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.DatabaseMetaData;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Stands for one of the vendor's objects and lets no call pass outside a transaction. */
class Passing implements InvocationHandler {
  final Object vendor;
  final Transactions transactions;

  Passing(Object vendor, Transactions transactions) {
    this.vendor = vendor;
    this.transactions = transactions;
  }

  /** The object that stands for the vendor's. */
  final Object as(Class<?>... interfaces) {
    return Proxy.newProxyInstance(Passing.class.getClassLoader(), interfaces, this);
  }

  @Override
  public final @Nullable Object invoke(
      Object self, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    @Nullable Object[] given = arguments == null ? new Object[0] : arguments;
    return switch (method.getName()) {
      case "equals" -> self == given[0];
      case "hashCode" -> System.identityHashCode(self);
      case "toString" -> "Pooled";
      default -> pass(method, given);
    };
  }

  @Nullable Object pass(Method method, @Nullable Object[] arguments) throws Throwable {
    if (Quiet.is(vendor, method)) {
      return standIn(call(method, arguments));
    }
    return transactions.inside(() -> standIn(call(method, arguments)));
  }

  final @Nullable Object call(Method method, @Nullable Object[] arguments) throws Throwable {
    try {
      return method.invoke(vendor, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  /**
   * Whatever can ask the server later is stood for, too; values are copied before their rows end.
   */
  @Nullable Object standIn(@Nullable Object answer) {
    if (answer instanceof ResultSet) {
      return rows(answer);
    } else if (answer instanceof PreparedStatement) {
      return new PassingStatement(answer, transactions).as(PreparedStatement.class);
    } else if (answer instanceof Statement) {
      return new PassingStatement(answer, transactions).as(Statement.class);
    } else if (answer instanceof DatabaseMetaData) {
      return new Passing(answer, transactions).as(DatabaseMetaData.class);
    } else if (answer instanceof ResultSetMetaData) {
      return new Passing(answer, transactions).as(ResultSetMetaData.class);
    } else if (answer instanceof ParameterMetaData) {
      return new Passing(answer, transactions).as(ParameterMetaData.class);
    }
    return answer;
  }

  final Object rows(Object answer) {
    PassingRows rows = new PassingRows(answer, transactions);
    transactions.opened(rows);
    remember(rows);
    return rows.as(ResultSet.class);
  }

  /** For whoever has rows that end with it. */
  void remember(PassingRows rows) {}
}
