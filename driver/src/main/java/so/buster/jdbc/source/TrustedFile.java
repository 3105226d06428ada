package so.buster.jdbc.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A file of configuration: small, UTF-8, and nobody but its owner may write it. On a file system
 * without POSIX permissions that is the operator's business.
 *
 * @param text what it holds
 * @param confidential whether nobody but its owner may read it
 */
record TrustedFile(String text, boolean confidential) {
  static final int MOST_BYTES = 1 << 20;

  private static final Set<PosixFilePermission> WRITING =
      EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
  private static final Set<PosixFilePermission> READING =
      EnumSet.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);

  /**
   * Reads it.
   *
   * @param label how mistakes name it
   */
  static TrustedFile read(Path file, String label) throws Unreadable {
    try {
      if (!Files.isRegularFile(file)) {
        throw new Unreadable(label, "there is no such file; correct the path, or make the file.");
      }
      Set<PosixFilePermission> permissions = permissions(file);
      if (!Collections.disjoint(permissions, WRITING)) {
        throw new Unreadable(
            label, "others than its owner may write it, and so open what it closes; chmod go-w.");
      }
      return new TrustedFile(text(file, label), Collections.disjoint(permissions, READING));
    } catch (IOException | SecurityException e) {
      throw new Unreadable(label, "it cannot be read; let the user of this program read it.");
    }
  }

  static Set<PosixFilePermission> permissions(Path file) throws IOException {
    try {
      return Files.getPosixFilePermissions(file);
    } catch (UnsupportedOperationException e) {
      return Set.of();
    }
  }

  private static String text(Path file, String label) throws IOException, Unreadable {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    }
    if (bytes.length > MOST_BYTES) {
      throw new Unreadable(
          label, "it is larger than 1 MiB; spread the sources over files in sources.d.");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Unreadable(label, "it is not UTF-8; save it as UTF-8.");
    }
  }

  /** Never what it holds. */
  @Override
  public String toString() {
    return "TrustedFile";
  }
}
