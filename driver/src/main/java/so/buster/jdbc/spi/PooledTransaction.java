package so.buster.jdbc.spi;

import java.util.Set;

/**
 * How a transaction is made safe in a session that is not ours alone: behind a pooler in
 * transaction mode, each transaction may run in another session of the server's, and in each the
 * last client may have left any setting. The transaction ends with a rollback, so whatever is set
 * in it ends with it.
 *
 * @param begin statements, separated by semicolons, that come first in every transaction: they pin
 *     what {@link Target} pins in a session of our own, and take back what others may have set
 * @param settle the same for what comes after the borrower's own settings
 * @param later settings, as {@link so.buster.sql.Verdict.Session} names them, that only count for
 *     transactions to come: in one that has begun they cannot be repeated
 */
public record PooledTransaction(String begin, String settle, Set<String> later) {
  public PooledTransaction {
    later = Set.copyOf(later);
  }
}
