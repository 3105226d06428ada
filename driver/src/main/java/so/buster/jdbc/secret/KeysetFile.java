package so.buster.jdbc.secret;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * The file of a keyset. On a file system with POSIX permissions it must be the user's own (or
 * root's), and nobody else may read or write it; elsewhere that is the operator's business.
 */
final class KeysetFile {
  private static final int MOST_BYTES = 1 << 20;
  private static final Set<PosixFilePermission> OWNERS =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  private static final FileAttribute<?> PRIVATE = PosixFilePermissions.asFileAttribute(OWNERS);

  private final Path file;

  KeysetFile(Path file) {
    this.file = file;
  }

  boolean exists() {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Reads it, if nobody else could have. */
  String read() throws SecretException {
    try {
      if (!Files.isRegularFile(file)) {
        throw new SecretException(
            "there is no keyset: make one with \"buster keygen\", or name it by BUSTER_KEYSET or"
                + " -Dbuster.keyset.");
      }
      checkPrivate();
      byte[] bytes;
      try (InputStream in = Files.newInputStream(file)) {
        bytes = in.readNBytes(MOST_BYTES);
      }
      try {
        return new String(bytes, StandardCharsets.UTF_8);
      } finally {
        Arrays.fill(bytes, (byte) 0);
      }
    } catch (IOException | SecurityException e) {
      throw new SecretException(
          "the keyset's file cannot be read; let the user of this program read it.");
    }
  }

  private void checkPrivate() throws IOException, SecretException {
    if (!posix()) {
      return;
    }
    PosixFileAttributes about = Files.readAttributes(file, PosixFileAttributes.class);
    Set<PosixFilePermission> others = EnumSet.copyOf(about.permissions());
    others.removeAll(OWNERS);
    others.remove(PosixFilePermission.OWNER_EXECUTE);
    if (!others.isEmpty()) {
      throw new SecretException(
          "others than its owner may use the keyset's file: run chmod 600 on it, and make a new key"
              + " if somebody may have read it.");
    }
    if (!about.owner().equals(self()) && !about.owner().getName().equals("root")) {
      throw new SecretException(
          "the keyset's file is another user's: run chown on it, so that it belongs to the user of"
              + " this program.");
    }
  }

  /** The user of this process; in containers there is often none of that number in the system. */
  private static UserPrincipal self() throws IOException {
    Path process = Path.of("/proc/self");
    return Files.exists(process)
        ? Files.getOwner(process)
        : FileSystems.getDefault()
            .getUserPrincipalLookupService()
            .lookupPrincipalByName(System.getProperty("user.name"));
  }

  /** Writes a new file; never over one that is there. */
  void create(String json) throws SecretException {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      write(file, json);
    } catch (FileAlreadyExistsException e) {
      throw new SecretException(
          "there is a file already, which holds keys perhaps: give another name, or add a key to it"
              + " with --add.");
    } catch (IOException | SecurityException e) {
      throw unwritable();
    }
  }

  /** Puts other content in its place, all at once. */
  void replace(String json) throws SecretException {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      write(beside, json);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | SecurityException e) {
      throw unwritable();
    }
  }

  private static void write(Path path, String json) throws IOException {
    FileAttribute<?>[] attributes = posix() ? new FileAttribute<?>[] {PRIVATE} : noAttributes();
    try (FileChannel out =
        FileChannel.open(
            path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
      ByteBuffer bytes = ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
      Arrays.fill(bytes.array(), (byte) 0);
    }
  }

  private static FileAttribute<?>[] noAttributes() {
    return new FileAttribute<?>[0];
  }

  private static boolean posix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }

  private static SecretException unwritable() {
    return new SecretException(
        "the keyset's file cannot be written: check the folder, and that no file of this name with"
            + " .new behind it is left from before.");
  }

  /** Never the path. */
  @Override
  public String toString() {
    return "KeysetFile";
  }
}
