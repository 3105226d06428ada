package so.buster.jdbc;

/**
 * What a guarded connection can do beyond JDBC: {@code connection.unwrap(BusterConnection.class)}.
 */
public interface BusterConnection {
  /** The source's name, or the vendor's name for a direct URL; never a host. */
  String source();

  /** The most rows of one answer that reach the caller. */
  long maxRows();
}
