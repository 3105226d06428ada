package so.buster.jdbc.spi;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/**
 * Sources that a program knows: from a vault, a directory, a table. Found by ServiceLoader with the
 * driver's own class loader. What it says is the operator's word, as a file of configuration is,
 * and is checked in the same way. A name that a file or another provider has too is an error.
 *
 * <p>Called on the thread of whoever connects, perhaps by several at once: remember what is dear.
 */
public interface SourceProvider {
  /**
   * The names that it knows now, for lists and for a URL that names none.
   *
   * @throws SQLException its message is not repeated
   */
  Set<String> names() throws SQLException;

  /**
   * A source. Asked for each connection, so that what is described otherwise the next time is
   * another pool then.
   *
   * @return empty if there is none of this name
   * @throws SQLException its message is not repeated
   */
  Optional<SourceDescription> source(String name) throws SQLException;
}
