package so.buster.jdbc;

import java.sql.SQLException;
import java.util.List;

/** The named sources of the configuration, for programs. */
public final class Buster {
  private Buster() {}

  /**
   * A source by its name. Nothing is looked up yet.
   *
   * @throws SQLException if this is no name
   */
  public static BusterSource source(String name) throws SQLException {
    return NamedBusterSource.of(name);
  }

  /**
   * The names of all sources that there are now, in order; also of those whose configuration has
   * mistakes.
   *
   * @throws SQLException if that cannot be said
   */
  public static List<String> sources() throws SQLException {
    return EngineHolder.engine().sources();
  }
}
