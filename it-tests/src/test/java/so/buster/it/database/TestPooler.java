package so.buster.it.database;

import java.io.IOException;
import java.util.List;

/** A pooler in transaction mode before a test server. */
public interface TestPooler extends AutoCloseable {
  /** The port to connect to. */
  int port();

  /** The user for whom it has sessions. */
  String user();

  /**
   * Another client says this in every session that the pooler has of this database, and goes. The
   * server's log shows who it was by {@link TransactionWitness#STRANGER}.
   */
  void strangerLeaves(PooledDatabase database, List<String> statements) throws Exception;

  @Override
  void close() throws IOException;
}
