package so.buster.jdbc.source;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The catalogue that holds now. Whoever connects looks whether the files have changed, at most once
 * a second; there is no thread that watches.
 *
 * <p>At the first start a file that cannot be read stops everything (the main one) or its own
 * sources (one beside it). Later on it is logged, and what was read before stands.
 */
final class SourceStore {
  private static final Logger LOG = LoggerFactory.getLogger("so.buster.jdbc");
  private static final long PAUSE = Duration.ofSeconds(1).toNanos();

  private final ReentrantLock looking = new ReentrantLock();
  private final Consumer<SourceCatalog> check;
  private volatile SourceCatalog catalog = SourceCatalog.NONE;
  private volatile long lookedAt;
  private @Nullable SourceLocation place;
  private String state = "";

  /**
   * Reads what is there.
   *
   * @param check told of every catalogue before it holds, to complain about its sources
   */
  SourceStore(Consumer<SourceCatalog> check) {
    this.check = check;
    looking.lock();
    try {
      look(true);
    } finally {
      looking.unlock();
    }
  }

  /** What holds now. */
  SourceCatalog current() {
    if (System.nanoTime() - lookedAt >= PAUSE && looking.tryLock()) {
      try {
        look(false);
      } finally {
        looking.unlock();
      }
    }
    return catalog;
  }

  private void look(boolean first) {
    boolean lenient = first || catalog.closed().isPresent();
    try {
      SourceLocation location = SourceLocation.now();
      String now = location.state();
      if (!now.equals(state)) {
        state = now;
        replace(read(location, lenient), first);
        place = location;
      }
    } catch (Unreadable e) {
      failed(e.mistake(), lenient);
    } finally {
      lookedAt = System.nanoTime();
    }
  }

  private void failed(Mistake mistake, boolean lenient) {
    if (lenient) {
      LOG.error("No configuration, and so no connection: {}", mistake);
      catalog = SourceCatalog.closed(mistake);
    } else {
      LOG.error(
          "The configuration was changed and cannot be read, so what was stands: {}", mistake);
    }
  }

  private void replace(SourceCatalog next, boolean first) {
    for (Mistake mistake : next.mistakes()) {
      LOG.error("Configuration: {}", mistake);
    }
    check.accept(next);
    if (!first || !next.names().isEmpty()) {
      LOG.info("Configuration read: {} sources", next.names().size());
    }
    catalog = next;
  }

  private SourceCatalog read(SourceLocation location, boolean lenient) throws Unreadable {
    List<ConfigurationFile> files = new ArrayList<>();
    List<Mistake> unread = new ArrayList<>();
    Optional<Path> main = location.main();
    if (main.isPresent()) {
      files.add(ConfigurationFile.read(main.get(), label(main.get()), true));
    } else if (location.equals(place) && !catalog.directUrls()) {
      throw new Unreadable("buster.yaml", "it closed direct URLs and is gone; put it back.");
    }
    for (Path other : location.others()) {
      try {
        files.add(ConfigurationFile.read(other, "sources.d/" + label(other), false));
      } catch (Unreadable e) {
        if (!lenient) {
          throw e;
        }
        unread.add(e.mistake());
      }
    }
    return SourceCatalog.of(files, unread);
  }

  /** Files have the operator's names; only plain ones are repeated. */
  private static String label(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.matches("[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}") ? name : "?.yaml";
  }
}
