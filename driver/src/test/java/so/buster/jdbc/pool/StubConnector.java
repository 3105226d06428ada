package so.buster.jdbc.pool;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.spi.ConnectFailure;

/** Makes connections that can be opened, closed and nothing else, or fails as it is told to. */
final class StubConnector implements Connector {
  final List<StubConnection> made = new CopyOnWriteArrayList<>();
  final AtomicInteger asked = new AtomicInteger();
  volatile @Nullable ConnectFailure failure;

  /** What each closing waits for, as for a server that does not answer any more. */
  volatile CountDownLatch closing = new CountDownLatch(0);

  @Override
  public Connection open() throws Refused {
    asked.incrementAndGet();
    ConnectFailure reason = failure;
    if (reason != null) {
      throw new Refused(reason);
    }
    StubConnection connection = new StubConnection();
    made.add(connection);
    return connection.proxy;
  }

  @Override
  public String name() {
    return "stub";
  }

  long stillOpen() {
    return made.stream().filter(connection -> !connection.closed).count();
  }

  /** Answers what HikariCP asks of an idle connection. */
  final class StubConnection {
    volatile boolean closed;
    final Connection proxy =
        (Connection)
            Proxy.newProxyInstance(
                StubConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (self, method, arguments) -> answer(method.getName(), self));

    private @Nullable Object answer(String method, Object self) throws InterruptedException {
      return switch (method) {
        case "close", "abort" -> {
          closing.await();
          closed = true;
          yield null;
        }
        case "isClosed" -> closed;
        case "isValid" -> !closed;
        case "getAutoCommit", "isReadOnly" -> true;
        case "getTransactionIsolation" -> Connection.TRANSACTION_READ_COMMITTED;
        case "getNetworkTimeout" -> 0;
        case "isWrapperFor" -> false;
        case "hashCode" -> System.identityHashCode(self);
        case "toString" -> "StubConnection";
        default -> null;
      };
    }
  }
}
