package so.buster.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import so.buster.jdbc.secret.KeysetLocation;
import so.buster.jdbc.secret.SecretException;

/** Which keyset a command works with. */
final class KeysetOption {
  @Option(
      names = "--keyset",
      paramLabel = "FILE",
      description =
          "The keyset's file; by default what BUSTER_KEYSET names, or keyset.json in the folder"
              + " .buster of your home.")
  private @Nullable Path file;

  @Option(
      names = "--kms",
      paramLabel = "KEY",
      description =
          "The key of a key service that encrypts the keyset: aws-kms://arn:… or"
              + " gcp-kms://projects/…; by default what BUSTER_KEYSET_KMS names.")
  private @Nullable String service;

  KeysetLocation location() throws SecretException {
    KeysetLocation location = KeysetLocation.standard();
    location = file == null ? location : location.at(file);
    return service == null ? location : location.encryptedBy(service);
  }
}
