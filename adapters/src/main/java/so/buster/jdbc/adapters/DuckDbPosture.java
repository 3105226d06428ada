package so.buster.jdbc.adapters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import so.buster.jdbc.Finding;
import so.buster.jdbc.Posture;

/**
 * DuckDB knows no users: what may be done to a file without this driver is what the operating
 * system lets this process's user do. There is no script, for there is nothing to grant.
 */
final class DuckDbPosture {
  private DuckDbPosture() {}

  static Posture inMemory() {
    return new Posture(
        List.of(
            Finding.ok("file", "The database is empty and in memory: there is nothing to keep.")),
        List.of());
  }

  static Posture of(Path file) throws SQLException {
    List<Finding> findings = new ArrayList<>();
    findings.add(
        Finding.ok(
            "session",
            "This driver's session opened the file read-only, with files, network and extensions"
                + " out of reach, read back from the database."));
    if (others(file)) {
      findings.add(
          Finding.critical(
              "file-of-everybody",
              "Every user of this machine may change the file.",
              "Take the right to write from all but its owner: chmod go-w."));
    } else if (Files.isWritable(file)) {
      findings.add(
          Finding.warning(
              "file-writable",
              "This process's user may change the file without this driver.",
              "Run the process as a user who may only read the file, or chmod a-w."));
    } else {
      findings.add(Finding.ok("file", "This process's user may not change the file."));
    }
    Path folder = file.getParent();
    if (folder != null && Files.isWritable(folder)) {
      findings.add(
          Finding.info(
              "folder-writable",
              "This process's user may put another file in its place, for the folder is writable.",
              "Keep the file in a folder of another user."));
    }
    return new Posture(findings, List.of());
  }

  /** Systems without such rights have others, of which nothing is said. */
  private static boolean others(Path file) throws SQLException {
    try {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
      return permissions.contains(PosixFilePermission.OTHERS_WRITE);
    } catch (UnsupportedOperationException e) {
      return false;
    } catch (IOException e) {
      throw new SQLException("The file's permissions cannot be read.", "58030");
    }
  }
}
