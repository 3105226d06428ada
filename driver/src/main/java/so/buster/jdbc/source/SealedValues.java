package so.buster.jdbc.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.BusterProperty;
import so.buster.jdbc.config.Configuration;
import so.buster.jdbc.secret.SealContext;
import so.buster.jdbc.secret.StoredCredentials;
import so.buster.jdbc.secret.StoredSecret;
import so.buster.jdbc.secret.StoredSecret.Sealed;

/**
 * The sealed secrets of one configuration file, each with the target that it must be sealed for.
 *
 * @param values in the order of their sources
 * @param mistakes why other sources of the file cannot be looked at
 */
public record SealedValues(List<Value> values, List<Mistake> mistakes) {
  public SealedValues {
    values = List.copyOf(values);
    mistakes = List.copyOf(mistakes);
  }

  /**
   * One of them.
   *
   * @param path where it stands: {@code sources.shop.password}
   * @param secret as it is written
   * @param target for whom
   */
  public record Value(String path, Sealed secret, SealContext target) {}

  /**
   * Reads a file as the driver does. Nothing is opened.
   *
   * @throws BusterConnectionException if it cannot be read as a configuration
   */
  public static SealedValues of(Path file, Databases databases) throws BusterConnectionException {
    List<Value> values = new ArrayList<>();
    List<Mistake> mistakes = new ArrayList<>();
    try {
      ConfigurationFile read = ConfigurationFile.read(file, "the file", true);
      mistakes.addAll(read.mistakes());
      mistakes.addAll(read.broken().values());
      for (SourceEntry entry : read.entries()) {
        add(entry, databases, values, mistakes);
      }
    } catch (Unreadable e) {
      throw Mistake.exception(List.of(e.mistake()), "buster");
    }
    return new SealedValues(values, mistakes);
  }

  private static void add(
      SourceEntry entry, Databases databases, List<Value> values, List<Mistake> mistakes) {
    try {
      NamedSource source = NamedSource.of(entry, databases, true);
      mistakes.addAll(source.mistakes());
      if (source.mistakes().isEmpty()) {
        add(entry.path(), source, values);
      }
    } catch (BusterConnectionException e) {
      mistakes.add(new Mistake(entry.path(), String.valueOf(e.getMessage())));
    }
  }

  private static void add(String path, NamedSource source, List<Value> values)
      throws BusterConnectionException {
    Configuration configuration = source.configuration();
    StoredCredentials stored = configuration.credentials();
    SealContext target = SealContext.of(source.adapter(), configuration.address(), stored.user());
    Map<String, StoredSecret> secrets = new TreeMap<>(stored.secrets());
    Optional<StoredSecret> password = stored.password();
    password.ifPresent(secret -> secrets.put(BusterProperty.PASSWORD.key(), secret));
    secrets.forEach(
        (name, secret) -> {
          if (secret instanceof Sealed sealed) {
            values.add(new Value(path + "." + name, sealed, target));
          }
        });
  }
}
