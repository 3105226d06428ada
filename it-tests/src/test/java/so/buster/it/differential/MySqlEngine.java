package so.buster.it.differential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import so.buster.it.database.MariaDbServer;
import so.buster.it.database.MySqlFamilyServer;
import so.buster.it.database.MySqlServer;
import so.buster.sql.Mode;

/** A MySQL or MariaDB that may read and write files, with a bystander who has locked all rows. */
final class MySqlEngine implements Engine {
  /** What the server says who waited for the lock of another: SQLState HY000, error 1205. */
  private static final int LOCK_WAIT_TIMEOUT = 1205;

  private final String name;
  private final MySqlFamilyServer server;
  private final ScratchFolder folder;
  private final Connection keeper;
  private MySqlSessions sessions;

  /** Starts a server with these options. */
  @FunctionalInterface
  private interface Starter {
    MySqlFamilyServer start(List<String> options)
        throws IOException, SQLException, InterruptedException;
  }

  private MySqlEngine(String name, MySqlFamilyServer server, ScratchFolder folder)
      throws SQLException {
    this.name = name;
    this.server = server;
    this.folder = folder;
    this.keeper = server.connect("", "");
    folder.renew();
    this.sessions = fresh();
  }

  static MySqlEngine mysql(Path home) {
    return start("mysql", MySqlServer::start, List.of("--performance-schema=ON"), home);
  }

  static MySqlEngine mariadb(Path home) {
    return start("mariadb", MariaDbServer::start, List.of("--plugin-maturity=experimental"), home);
  }

  private static MySqlEngine start(String name, Starter starter, List<String> more, Path home) {
    List<String> options = new ArrayList<>(more);
    options.add("--innodb-lock-wait-timeout=1");
    options.add("--secure-file-priv=");
    try {
      return new MySqlEngine(
          name, starter.start(options), new ScratchFolder(home.resolve("scratch")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private MySqlSessions fresh() throws SQLException {
    Script.run(keeper, "scratch.mysql-family.sql");
    Script.run(keeper, "scratch." + name + ".sql");
    return MySqlSessions.open(server, name);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String dialect() {
    return "mysql";
  }

  @Override
  public String[] grammars() {
    return new String[] {
      "grammar.common.txt", "grammar.mysql-family.txt", "grammar." + name + ".txt"
    };
  }

  @Override
  public Map<String, String> values() {
    return Map.of("folder", folder.toString());
  }

  @Override
  public Set<String> shadowedFunctions() {
    return Set.of("quiet_write");
  }

  @Override
  public Set<String> vouchedFunctions() {
    return Set.of("get_lock", "load_file", "nextval");
  }

  @Override
  public void renew() {
    try {
      sessions.close();
      folder.renew();
      sessions = fresh();
    } catch (SQLException e) {
      throw new IllegalStateException("The scratch database could not be renewed", e);
    }
  }

  @Override
  public Outcome run(Ruling ruling, Mode mode) {
    String sql = ruling.sql();
    if (ruling.kind() == Ruling.Kind.SETS) {
      return sessions.set(sql);
    }
    Outcome outcome = mode == Mode.PLAIN ? plain(sessions.plain(), sql) : prepared(sql);
    if (outcome.noticed().isEmpty() && sql.indexOf('\\') >= 0) {
      Outcome contrary = plain(sessions.withoutBackslashes(), sql);
      outcome = contrary.noticed().isEmpty() ? outcome : contrary;
    }
    if (outcome.noticed().isEmpty() && sql.indexOf('"') >= 0) {
      Outcome contrary = plain(sessions.withQuotedNames(), sql);
      outcome = contrary.noticed().isEmpty() ? outcome : contrary;
    }
    return outcome;
  }

  private static Outcome plain(Connection session, String sql) {
    try (Statement statement = session.createStatement()) {
      return Results.of(statement, sql);
    } catch (SQLException e) {
      return failed(e);
    }
  }

  private Outcome prepared(String sql) {
    try (PreparedStatement statement = sessions.prepared().prepareStatement(sql)) {
      return Results.of(statement, sql);
    } catch (SQLException e) {
      return failed(e);
    }
  }

  private static Outcome failed(SQLException e) {
    return e.getErrorCode() == LOCK_WAIT_TIMEOUT
        ? Outcome.noticed("it waited for the lock of a row")
        : Outcome.FAILED;
  }

  @Override
  public Fingerprint fingerprint() {
    Map<String, String> parts = new TreeMap<>();
    folder.addTo(parts);
    sessions.addTo(parts);
    return new Fingerprint(parts);
  }

  @Override
  public void close() {
    sessions.close();
    try {
      keeper.close();
      server.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
