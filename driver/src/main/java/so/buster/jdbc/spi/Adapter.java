package so.buster.jdbc.spi;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.Posture;
import so.buster.sql.Dialect;
import so.buster.sql.Namespace;

/**
 * What a database must say about itself: the one interface to implement for a new one. Found by
 * {@code ServiceLoader} with the driver's own class loader. Thread-safe; holds no state.
 */
public interface Adapter {

  /** The name in {@code jdbc:buster:<name>:}, lower case, as in the vendor's own URL. */
  String name();

  /** The language it speaks. */
  Dialect dialect();

  /**
   * Where to get the vendor's driver, {@code groupId:artifactId:version}: the one it was tested
   * with.
   */
  String artifact();

  /** The vendor driver's properties that may be given, and what becomes of each. */
  VendorProperties vendorProperties();

  /**
   * Where the vendor's driver should connect. The URL is rebuilt from {@code address}; what makes
   * the session read-only and bounded is pinned in the properties. Asked once before there is a
   * pool, and again for every physical connection; the answer is the same.
   *
   * @throws SQLException a {@link so.buster.jdbc.BusterConnectionException} when the address or a
   *     setting does not fit this database
   */
  Target target(Address address, Settings settings) throws SQLException;

  /**
   * The port that is meant when an address names none; 0 if there is none. Secrets are sealed for
   * one port, so it never changes.
   */
  default int defaultPort() {
    return 0;
  }

  /** Other names in {@code jdbc:buster:<name>:}, lower case, that mean this database. */
  default List<String> aliases() {
    return List.of();
  }

  /** How a source of this database is written in a configuration. */
  default SourceForm sourceForm() {
    return SourceForm.server().build();
  }

  /**
   * How this driver writes what the vendor's own URL has before its properties, for vendors with a
   * form of their own.
   *
   * @param vendors from the vendor's name on: {@code postgresql://host/db}
   */
  default String location(String vendors) {
    return vendors;
  }

  /**
   * What the vendor's driver is given to log in, as its own properties; asked once before there is
   * a pool, and again for every physical connection. Where a database knows no users, nothing:
   * tools give user and password for every database.
   *
   * @throws SQLException a {@link so.buster.jdbc.BusterConnectionException} when something is
   *     missing
   */
  default Map<String, String> login(Credentials credentials) throws SQLException {
    String user =
        credentials
            .user()
            .orElseThrow(
                () ->
                    BusterConnectionException.configuration(
                        "user: it is missing; give user and password.", name()));
    return Map.of("user", user, "password", credentials.password().orElse(""));
  }

  /**
   * The roots of the vendor driver's {@code java.util.logging} loggers, which are turned off unless
   * a level was set on them: drivers log hosts and values.
   */
  default List<String> loggers() {
    return List.of();
  }

  /**
   * Statements that finish what the start-up properties could not pin, run on a fresh session.
   *
   * @param fresh to be asked what the server is, without a statement where its driver knows
   */
  default List<String> session(Connection fresh, Limits limits) throws SQLException {
    return List.of();
  }

  /**
   * Reads back from a fresh session that everything pinned holds.
   *
   * @throws SQLException a {@link so.buster.jdbc.BusterConnectionException} when it does not
   */
  default void attest(Connection fresh, Limits limits) throws SQLException {}

  /**
   * What makes each transaction safe behind a pooler in transaction mode; {@link #target} says then
   * that no session will be kept, and {@link #attest} is asked in each transaction.
   *
   * @return empty if this database cannot be read through such a pooler
   */
  default Optional<PooledTransaction> transaction(Settings settings) {
    return Optional.empty();
  }

  /**
   * The statement that gives a setting its start-up value back, when a borrower changed it.
   *
   * @param setting the name, decoded, as {@link so.buster.sql.Verdict.Session} gives it
   * @return empty if it cannot be given back; then the connection is closed instead
   */
  default Optional<String> reset(String setting) {
    return Optional.empty();
  }

  /**
   * The same for databases whose own way back leads elsewhere; called before the setting is
   * changed.
   *
   * @param before to be asked for the value that holds
   */
  default Optional<String> reset(String setting, Connection before) throws SQLException {
    return reset(setting);
  }

  /**
   * Names of functions, lower case, whose meaning in this database is not the reviewed one, because
   * a user schema defines them too.
   */
  default Set<String> shadowedFunctions(Connection fresh) throws SQLException {
    return Set.of();
  }

  /**
   * Where this session looks now for tables that are named without a schema. Asked only where the
   * operator closed tables, and again after everything that may have changed it. The names of
   * functions in such a question are qualified, since a user's own may hide the ones meant.
   *
   * @return without schemas if it is not known; then no such table can be read
   */
  default Namespace namespace(Connection physical) throws SQLException {
    return CurrentSchema.of(physical);
  }

  /** The answer to {@link java.sql.DatabaseMetaData#getTypeInfo}, for drivers that have none. */
  default ResultSet typeInfo(Connection physical) throws SQLException {
    return physical.getMetaData().getTypeInfo();
  }

  /**
   * A value of a row as an object of this class, for drivers that give another value's. What comes
   * is guarded as the driver's own is.
   */
  default @Nullable Object value(ResultSet row, int column, Class<?> type) throws SQLException {
    return row.getObject(column, type);
  }

  /**
   * Classes of the adapter's own that the vendor's driver makes by their names, because they extend
   * the vendor's, and the classes that these need; loaded by the class loader that has the driver.
   */
  default Set<String> companions() {
    return Set.of();
  }

  /** The SQLState of a vendor's error, for drivers that give none. */
  default @Nullable String sqlState(SQLException vendor) {
    return vendor.getSQLState();
  }

  /**
   * A sentence of the adapter's own about a vendor's error, for the few that would say too little
   * without a number. Of the vendor's text it repeats digits at most.
   *
   * @return empty for the sentence that the SQLState stands for
   */
  default Optional<String> wording(SQLException vendor) {
    return Optional.empty();
  }

  /**
   * What the user of this session could do without this driver, and the script for one who may only
   * read. Only reads are sent, and no text of SQL, host or value is repeated.
   *
   * @return empty if this database cannot be asked
   */
  default Optional<Posture> posture(Connection session, Settings settings) throws SQLException {
    return Optional.empty();
  }

  /** Why the vendor's driver could not connect, without its words. */
  default ConnectFailure diagnose(SQLException failure, Tls tls) {
    return ConnectFailure.of(failure);
  }
}
