package so.buster.jdbc.pooled;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Rows, which keep their transaction open until they have nothing more to give. */
final class PassingRows extends Passing {
  PassingRows(Object vendor, Transactions transactions) {
    super(vendor, transactions);
  }

  @Override
  @Nullable Object pass(Method method, @Nullable Object[] arguments) throws Throwable {
    String name = method.getName();
    if (name.equals("close")) {
      try {
        return call(method, arguments);
      } finally {
        transactions.closed(this);
      }
    } else if (Quiet.is(vendor, method)) {
      return standIn(call(method, arguments));
    }
    Object answer = transactions.inside(this, () -> standIn(call(method, arguments)));
    if (name.equals("next") && Boolean.FALSE.equals(answer)) {
      transactions.closed(this);
    }
    return answer;
  }
}
