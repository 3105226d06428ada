package so.buster.jdbc.adapters;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A column as a UUID. Where rows are read one by one, Connector/J 26.10 makes it of the first bytes
 * of its buffer instead of the value's, and so of what other rows and statements left there ({@code
 * UuidValueFactory} drops the offset).
 */
final class MySqlUuid {
  private static final int LENGTH = 16;

  private MySqlUuid() {}

  /** Of sixteen bytes, or of the text of one. */
  static @Nullable UUID of(ResultSet row, int column) throws SQLException {
    return switch (row.getMetaData().getColumnType(column)) {
      case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> binary(row.getBytes(column));
      default -> text(row.getString(column));
    };
  }

  private static @Nullable UUID binary(byte @Nullable [] bytes) throws SQLException {
    if (bytes == null) {
      return null;
    }
    if (bytes.length != LENGTH) {
      throw none();
    }
    ByteBuffer halves = ByteBuffer.wrap(bytes);
    return new UUID(halves.getLong(), halves.getLong());
  }

  private static @Nullable UUID text(@Nullable String text) throws SQLException {
    try {
      return text == null ? null : UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw none();
    }
  }

  /** SQL standard 22018: the same as the driver gives for values it cannot convert. */
  private static SQLDataException none() {
    return new SQLDataException("The value is no UUID.", "22018");
  }
}
