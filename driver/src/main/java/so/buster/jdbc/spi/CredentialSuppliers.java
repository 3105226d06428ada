package so.buster.jdbc.spi;

import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;

/** The suppliers of credentials that connections may name. */
public final class CredentialSuppliers {
  private static final Map<String, CredentialSupplier> REGISTERED = new ConcurrentHashMap<>();

  private CredentialSuppliers() {}

  /**
   * Makes a supplier known to this driver until it is unregistered.
   *
   * @throws IllegalStateException if another has its name
   */
  public static void register(CredentialSupplier supplier) {
    CredentialSupplier before = REGISTERED.putIfAbsent(supplier.name(), supplier);
    if (before != null && before != supplier) {
      throw new IllegalStateException("There is a credential supplier of this name already.");
    }
  }

  /** Connections that name it fail from now on; those that there are stay. */
  public static void unregister(CredentialSupplier supplier) {
    REGISTERED.remove(supplier.name(), supplier);
  }

  /** The registered one of this name, or else the one that {@code ServiceLoader} finds. */
  public static Optional<CredentialSupplier> named(String name) {
    CredentialSupplier registered = REGISTERED.get(name);
    if (registered != null) {
      return Optional.of(registered);
    }
    try {
      return ServiceLoader.load(
              CredentialSupplier.class, CredentialSuppliers.class.getClassLoader())
          .stream()
          .map(ServiceLoader.Provider::get)
          .filter(each -> each.name().equals(name))
          .findFirst();
    } catch (ServiceConfigurationError | RuntimeException e) {
      // One broken supplier is as good as none; asking for it says that it is not there.
      return Optional.empty();
    }
  }
}
