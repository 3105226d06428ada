package so.buster.jdbc.guarded;

import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;

/** A lease that counts its endings. */
final class CountingLease implements Lease {
  private final Connection connection;
  final AtomicInteger givenBack = new AtomicInteger();
  final AtomicInteger evicted = new AtomicInteger();

  CountingLease(Connection connection) {
    this.connection = connection;
  }

  @Override
  public Connection connection() {
    return connection;
  }

  @Override
  public void giveBack() {
    givenBack.incrementAndGet();
  }

  @Override
  public void evict() {
    evicted.incrementAndGet();
  }
}
