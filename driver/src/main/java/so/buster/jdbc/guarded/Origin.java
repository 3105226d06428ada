package so.buster.jdbc.guarded;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import so.buster.sql.Namespace;

/** Where a guarded connection comes from, as far as its borrower may know. */
public interface Origin {
  /** The source's name, or the vendor's name for a direct URL; never a host. */
  String source();

  /**
   * What {@code DatabaseMetaData.getURL()} shows: begins with the vendor's own prefix, which tools
   * look for ({@code jdbc:postgresql:}), and holds no credentials.
   */
  String url();

  /**
   * The statement that gives a setting the value it had when the connection was lent, or nothing if
   * there is none: then the connection is closed instead of given back.
   *
   * @param setting the name in {@link so.buster.sql.Verdict.Session}, or {@code schema} or {@code
   *     catalog} for what {@code setSchema} and {@code setCatalog} change
   * @param before where the setting still has that value
   */
  default Optional<String> undo(String setting, Connection before) throws SQLException {
    return Optional.empty();
  }

  /**
   * How this connection is told what its borrower sets, if each of its transactions is another
   * session; then {@link #undo} is not asked.
   */
  default Optional<Repeating> repeating(Connection physical) throws SQLException {
    return Optional.empty();
  }

  /**
   * Where the session looks for tables that are named without a schema; without schemas if that is
   * not known, so that no such table can be read where some are closed.
   */
  default Namespace namespace(Connection physical) throws SQLException {
    return Namespace.UNKNOWN;
  }

  /** What {@code DatabaseMetaData.getTypeInfo()} gives, before it is guarded. */
  default ResultSet typeInfo(Connection physical) throws SQLException {
    return physical.getMetaData().getTypeInfo();
  }

  /** What {@code ResultSet.getObject} gives as this class, before it is guarded. */
  default @Nullable Object value(ResultSet row, int column, Class<?> type) throws SQLException {
    return row.getObject(column, type);
  }

  /**
   * The SQLState of a vendor's error, for drivers that give none or a wrong one. Only well-known
   * states have a text of their own; the rest are worded by their class. {@code 54000} instead of
   * another state means that the answer has more bytes than allowed.
   */
  default @Nullable String sqlState(SQLException vendor) {
    return vendor.getSQLState();
  }

  /** A sentence about a vendor's error that says more than its SQLState does; often none. */
  default Optional<String> wording(SQLException vendor) {
    return Optional.empty();
  }

  /** An origin that knows two names and how to undo nothing. */
  static Origin of(String source, String url) {
    return new Origin() {
      @Override
      public String source() {
        return source;
      }

      @Override
      public String url() {
        return url;
      }
    };
  }
}
