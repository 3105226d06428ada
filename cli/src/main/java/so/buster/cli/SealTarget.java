package so.buster.cli;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import so.buster.jdbc.config.BusterUrl;
import so.buster.jdbc.config.Configuration;
import so.buster.jdbc.config.ParsedUrl;
import so.buster.jdbc.config.SourceUrl;
import so.buster.jdbc.secret.SealContext;
import so.buster.jdbc.source.NamedSource;
import so.buster.jdbc.source.Sources;
import so.buster.jdbc.spi.Adapter;

/** Whom a secret is sealed for, from the URL with which one would connect. */
final class SealTarget {
  private final CommandSpec spec;

  SealTarget(CommandSpec spec) {
    this.spec = spec;
  }

  /** The target of a direct URL, or of a source that is configured without its secret so far. */
  SealContext of(String url, @Nullable String user) throws SQLException {
    if (!url.toLowerCase(Locale.ROOT).startsWith("jdbc:buster:")) {
      throw mistake("The URL must begin with jdbc:buster:, as for connecting.");
    }
    return BusterUrl.parse(url) instanceof SourceUrl named
        ? source(named, user)
        : direct(url, user);
  }

  private SealContext direct(String url, @Nullable String user) throws SQLException {
    ParsedUrl parsed = ParsedUrl.parse(url);
    Adapter adapter = Databases.named(parsed.vendor(), spec);
    Properties properties = new Properties();
    if (user != null) {
      properties.setProperty("user", user);
    }
    Configuration configuration = Configuration.of(parsed, properties, adapter.vendorProperties());
    if (configuration.credentials().password().isPresent()) {
      throw mistake(SealCommand.NO_ARGUMENT);
    }
    return SealContext.of(adapter, parsed.address(), configuration.credentials().user());
  }

  private SealContext source(SourceUrl url, @Nullable String user) throws SQLException {
    if (user != null) {
      throw mistake("The source says which user it is; leave --user out.");
    }
    Sources sources = new Sources(new KnownDatabases(), Adapter.class.getClassLoader());
    NamedSource source = sources.find(url, sources.current());
    Configuration configuration = source.configuration();
    return SealContext.of(
        source.adapter(), configuration.address(), configuration.credentials().user());
  }

  private ParameterException mistake(String what) {
    return new ParameterException(spec.commandLine(), what);
  }
}
