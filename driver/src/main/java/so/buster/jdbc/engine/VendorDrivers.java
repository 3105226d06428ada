package so.buster.jdbc.engine;

import java.net.URL;
import java.nio.file.Path;
import java.sql.Driver;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.config.DriverFolders;
import so.buster.jdbc.spi.Adapter;
import so.buster.jdbc.spi.Target;

/**
 * Vendor drivers, each loaded once: from the class path that loaded this driver, else from {@code
 * drivers/<vendor>/*.jar}, in a class loader of its own whose parent is the platform's. Never from
 * the working directory and never by a name from a URL; {@code DriverManager} is not asked, so the
 * application sees no driver it could use to go around the guard.
 */
final class VendorDrivers {
  private final Map<String, Driver> loaded = new ConcurrentHashMap<>();
  private final DriverFolders folders;
  private final VendorLoggers loggers = new VendorLoggers();

  VendorDrivers(DriverFolders folders) {
    this.folders = folders;
  }

  /** The driver for {@code target}, with instructions where to get it if it is missing. */
  Driver driver(Adapter adapter, Target target) throws BusterConnectionException {
    String wanted = target.driverClass();
    Driver known = loaded.get(wanted);
    if (known != null) {
      return known;
    }
    synchronized (this) {
      Driver driver = loaded.get(wanted);
      if (driver == null) {
        loggers.silence(adapter.loggers());
        driver = load(adapter, target);
        loaded.put(wanted, driver);
      }
      return driver;
    }
  }

  private Driver load(Adapter adapter, Target target) throws BusterConnectionException {
    String vendor = adapter.name();
    try {
      Driver driver = create(target.driverClass(), VendorDrivers.class.getClassLoader());
      if (driver != null) {
        checkCompanions(adapter, driver);
        return driver;
      }
      for (List<Path> jars : folders.jars(vendor)) {
        driver = create(target.driverClass(), isolated(adapter, jars));
        if (driver != null) {
          return driver;
        }
      }
    } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
      throw BusterConnectionException.configuration(
          "The " + vendor + " driver cannot be started: use " + adapter.artifact() + ".", vendor);
    }
    throw BusterConnectionException.configuration(
        "The "
            + vendor
            + " driver is missing: put "
            + adapter.artifact()
            + " on the class path, or its jars into drivers/"
            + vendor
            + " in the folder .buster of your home (or in the folder that the system property "
            + DriverFolders.PROPERTY
            + " names); the command \"buster drivers install "
            + vendor
            + "\" does so.",
        vendor);
  }

  private static ClassLoader isolated(Adapter adapter, List<Path> jars) {
    URL[] urls = jars.stream().map(DriverFolders::url).toArray(URL[]::new);
    return new IsolatedLoader(adapter.name(), urls, adapter.companions());
  }

  /** A driver that an application server shares between applications sees none of theirs. */
  private static void checkCompanions(Adapter adapter, Driver driver)
      throws BusterConnectionException {
    for (String companion : adapter.companions()) {
      try {
        Class.forName(companion, false, driver.getClass().getClassLoader());
      } catch (ClassNotFoundException e) {
        throw BusterConnectionException.configuration(
            "The "
                + adapter.name()
                + " driver is loaded by a class loader that does not see this one: put the two jars"
                + " beside each other.",
            adapter.name());
      }
    }
  }

  /** Null if there is no such class. */
  private static @Nullable Driver create(String driverClass, ClassLoader loader)
      throws ReflectiveOperationException {
    try {
      return ContextLoader.with(
          loader,
          () ->
              Class.forName(driverClass, true, loader)
                  .asSubclass(Driver.class)
                  .getDeclaredConstructor()
                  .newInstance());
    } catch (ClassNotFoundException e) {
      return null;
    }
  }
}
