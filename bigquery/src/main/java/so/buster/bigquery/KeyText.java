package so.buster.bigquery;

import com.google.api.client.json.GenericJson;
import com.google.api.client.json.gson.GsonFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;

/** A service account's key as Google hands it out. */
final class KeyText {
  private static final int MOST_BYTES = 16_384;

  private KeyText() {}

  static GenericJson json(String key) throws SQLException {
    try {
      GenericJson json = GsonFactory.getDefaultInstance().fromString(key, GenericJson.class);
      if (json != null
          && "service_account".equals(json.get("type"))
          && json.get("client_email") instanceof String
          && json.get("private_key") instanceof String) {
        return json;
      }
    } catch (IOException | IllegalArgumentException e) {
      throw notAKey();
    }
    throw notAKey();
  }

  private static SQLException notAKey() {
    return Failures.configuration(
        "OAuthPvtKey: its JSON is not a service account's key; create one for the account.");
  }

  static String read(String file) throws SQLException {
    try {
      Path path = Path.of(file);
      if (path.isAbsolute() && Files.size(path) <= MOST_BYTES) {
        return Files.readString(path);
      }
    } catch (IOException | InvalidPathException e) {
      throw unreadable();
    }
    throw unreadable();
  }

  private static SQLException unreadable() {
    return Failures.configuration(
        "OAuthPvtKeyPath: the file cannot be read as a key; give its full path.");
  }
}
