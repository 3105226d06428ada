package so.buster.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import so.buster.jdbc.secret.Keyset;
import so.buster.jdbc.secret.SecretException;
import so.buster.jdbc.source.Mistake;
import so.buster.jdbc.source.SealedValues;

/** A configuration file with sealed secrets in it. */
final class SealedFile {
  private final Terminal terminal;
  private final Path file;
  private final Keyset keyset;

  SealedFile(Terminal terminal, Path file, Keyset keyset) throws IOException {
    this.terminal = terminal;
    // A link stays a link.
    this.file = file.toRealPath();
    this.keyset = keyset;
  }

  /** Opens each secret, and says which cannot be opened. */
  int check() throws SQLException {
    SealedValues sealed = SealedValues.of(file, new KnownDatabases());
    boolean good = complain(sealed);
    for (SealedValues.Value value : sealed.values()) {
      try {
        keyset.open(value.secret().text(), value.target()).close();
        terminal.out().println(terminal.good("opens") + " " + value.path());
      } catch (SecretException e) {
        terminal.complain(value.path() + ": " + e.getMessage());
        good = false;
      }
    }
    return good ? Exit.OK : Exit.FAILED;
  }

  /** Seals every secret again with the primary key; all of them, or the file stays as it is. */
  int rotate() throws SQLException, IOException {
    String before = Files.readString(file);
    SealedValues sealed = SealedValues.of(file, new KnownDatabases());
    boolean good = complain(sealed);
    Map<String, String> replaced = new LinkedHashMap<>();
    for (SealedValues.Value value : sealed.values()) {
      String old = value.secret().text();
      try {
        String fresh = keyset.sealAgain(old, value.target());
        if (before.contains(old)) {
          replaced.putIfAbsent(old, fresh);
        } else {
          terminal.complain(value.path() + ": it is not written in one piece; write it so.");
          good = false;
        }
      } catch (SecretException e) {
        terminal.complain(value.path() + ": " + e.getMessage());
        good = false;
      }
    }
    if (!good) {
      terminal.complain("nothing was written");
      return Exit.FAILED;
    }
    String after = before;
    for (Map.Entry<String, String> each : replaced.entrySet()) {
      after = after.replace(each.getKey(), each.getValue());
    }
    return write(before, after, replaced.size());
  }

  private boolean complain(SealedValues sealed) {
    for (Mistake mistake : sealed.mistakes()) {
      terminal.complain(mistake.line());
    }
    return sealed.mistakes().isEmpty();
  }

  private int write(String before, String after, int count) throws IOException {
    Path beside = Files.createTempFile(file.getParent(), ".buster", ".new");
    try {
      try (FileChannel out = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(after.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
        out.force(true);
      }
      permit(beside);
      if (!Files.readString(file).equals(before)) {
        terminal.complain("the file was changed meanwhile; nothing was written, try again");
        return Exit.FAILED;
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
    terminal.out().println(terminal.good("sealed again") + " " + count);
    return Exit.OK;
  }

  private void permit(Path beside) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
      Files.setPosixFilePermissions(beside, permissions);
    }
  }
}
