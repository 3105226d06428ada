package so.buster.jdbc.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.config.SourceUrl;

/** The named sources of this process. */
public final class Sources {
  private static final Logger LOG = LoggerFactory.getLogger("so.buster.jdbc");

  private final Databases databases;
  private final Providers providers;
  private final SourceStore store;

  /** Reads the configuration. */
  public Sources(Databases databases, ClassLoader loader) {
    this.databases = databases;
    this.providers = Providers.of(loader);
    this.store = new SourceStore(this::complain);
  }

  /** What the files say now. */
  public SourceCatalog current() {
    return store.current();
  }

  /** Every name, in order; also those of sources with mistakes. */
  public List<String> names(SourceCatalog catalog) throws BusterConnectionException {
    Set<String> names = catalog.names();
    names.addAll(providers.names());
    return List.copyOf(names);
  }

  /** Fails if a URL may not say where a database is. */
  public void checkDirect(SourceCatalog catalog) throws BusterConnectionException {
    if (catalog.closed().isPresent()) {
      throw Mistake.exception(List.of(catalog.closed().get()), "buster");
    }
    if (!catalog.directUrls()) {
      throw BusterConnectionException.configuration(
          "URL: the configuration closes URLs that say where a database is; name a source,"
              + " jdbc:buster:<name>.",
          "buster");
    }
  }

  /** The source that a URL means: the named one, or else the default one, or else the only one. */
  public NamedSource find(SourceUrl url, SourceCatalog catalog) throws BusterConnectionException {
    if (catalog.closed().isPresent()) {
      throw Mistake.exception(List.of(catalog.closed().get()), url.name().orElse("buster"));
    }
    String name = url.name().isPresent() ? url.name().get() : standard(catalog);
    if (url.name().isEmpty() && !names(catalog).contains(name)) {
      throw BusterConnectionException.configuration(
          "default: there is no source of this name"
              + Shown.suggestion(name, names(catalog))
              + "; correct it.",
          "buster");
    }
    NamedSource source = named(name, catalog);
    if (url.vendor().isPresent()
        && databases.find(url.vendor().get()).filter(a -> a == source.adapter()).isEmpty()) {
      throw BusterConnectionException.configuration(
          "URL: this source is not of the database that the URL names; write jdbc:buster:<name>.",
          name);
    }
    return source;
  }

  private NamedSource named(String name, SourceCatalog catalog) throws BusterConnectionException {
    Optional<Mistake> broken = catalog.broken(name);
    if (broken.isPresent()) {
      throw Mistake.exception(List.of(broken.get()), name);
    }
    Optional<SourceEntry> written = catalog.entry(name);
    List<SourceEntry> provided = providers.find(name);
    if (provided.size() + (written.isPresent() ? 1 : 0) > 1) {
      throw Mistake.exception(List.of(SourceCatalog.twice(name)), name);
    }
    if (written.isPresent()) {
      return NamedSource.of(written.get(), databases, true);
    }
    if (provided.isEmpty()) {
      throw unknown(name, catalog);
    }
    return NamedSource.of(provided.get(0), databases, false);
  }

  private BusterConnectionException unknown(String name, SourceCatalog catalog)
      throws BusterConnectionException {
    if (databases.find(name.toLowerCase(Locale.ROOT)).isPresent()) {
      return BusterConnectionException.configuration(
          "URL: this is a database's name and not a source's; write a colon behind it and where the"
              + " database is.",
          "buster");
    }
    String unread =
        catalog.mistakes().isEmpty()
            ? ""
            : " (Perhaps it is here: " + catalog.mistakes().get(0) + ")";
    return BusterConnectionException.configuration(
        "URL: there is no source of this name"
            + Shown.suggestion(name, names(catalog))
            + "; add it to the configuration, or write a file's name as ./name."
            + unread,
        "buster");
  }

  private String standard(SourceCatalog catalog) throws BusterConnectionException {
    if (catalog.standard().isPresent()) {
      return catalog.standard().get();
    }
    List<String> names = names(catalog);
    if (names.size() == 1) {
      return names.get(0);
    }
    throw BusterConnectionException.configuration(
        names.isEmpty()
            ? "URL: it names no source, and none is configured; write buster.yaml, or"
                + " jdbc:buster:<vendor>://host:port/database."
            : "URL: it names no source, and there are several; write jdbc:buster:<name>, or"
                + " default: <name> in the configuration.",
        "buster");
  }

  /** Every mistake goes to the log when the configuration is read, not when somebody meets it. */
  private void complain(SourceCatalog catalog) {
    for (SourceEntry entry : catalog.entries()) {
      try {
        for (Mistake mistake : NamedSource.of(entry, databases, true).mistakes()) {
          LOG.error("Configuration: {}", mistake);
        }
      } catch (BusterConnectionException e) {
        LOG.error("Configuration: {}", e.getMessage());
      }
    }
  }
}
