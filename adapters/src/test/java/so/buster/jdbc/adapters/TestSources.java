package so.buster.jdbc.adapters;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import so.buster.jdbc.spi.SourceDescription;
import so.buster.jdbc.spi.SourceProvider;

/** A program that knows sources: those that a test has put here. */
public final class TestSources implements SourceProvider {
  static final Map<String, SourceDescription> KNOWN = new ConcurrentHashMap<>();

  @Override
  public Set<String> names() {
    return KNOWN.keySet();
  }

  @Override
  public Optional<SourceDescription> source(String name) throws SQLException {
    if (name.equals("broken-vault")) {
      throw new SQLException("TOKEN-MARKER");
    }
    return Optional.ofNullable(KNOWN.get(name));
  }
}
