package so.buster.bigquery;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.Locale;

/** A value read as the type that a caller asks for; what loses more than a fraction is an error. */
final class Coercion {
  private Coercion() {}

  static BigDecimal decimal(Column column, Object value) throws SQLException {
    if (value instanceof BigDecimal number) {
      return number;
    } else if (value instanceof Long number) {
      return BigDecimal.valueOf(number);
    } else if (value instanceof Boolean is) {
      return is ? BigDecimal.ONE : BigDecimal.ZERO;
    } else if (value instanceof Double number && Double.isFinite(number)) {
      return BigDecimal.valueOf(number);
    } else if (value instanceof String text) {
      try {
        return new BigDecimal(text.strip());
      } catch (NumberFormatException e) {
        throw Failures.conversion(column.typeName(), "a number");
      }
    }
    throw Failures.conversion(column.typeName(), "a number");
  }

  /** A whole number within these bounds; a fraction is cut off, as JDBC drivers do. */
  static long whole(Column column, Object value, long least, long most) throws SQLException {
    BigInteger number =
        value instanceof Long exact
            ? BigInteger.valueOf(exact)
            : decimal(column, value).setScale(0, RoundingMode.DOWN).toBigInteger();
    if (number.compareTo(BigInteger.valueOf(least)) < 0
        || number.compareTo(BigInteger.valueOf(most)) > 0) {
      throw new SQLDataException("The number is out of the range asked for.", "22003");
    }
    return number.longValue();
  }

  static double real(Column column, Object value) throws SQLException {
    return value instanceof Double number ? number : decimal(column, value).doubleValue();
  }

  static boolean truth(Column column, Object value) throws SQLException {
    if (value instanceof Boolean is) {
      return is;
    } else if (value instanceof String text) {
      return switch (text.strip().toLowerCase(Locale.ROOT)) {
        case "true", "1" -> true;
        case "false", "0" -> false;
        default -> throw Failures.conversion(column.typeName(), "a boolean");
      };
    }
    return decimal(column, value).signum() != 0;
  }

  static byte[] bytes(Column column, Object value) {
    return value instanceof byte[] bytes
        ? bytes.clone()
        : Text.of(column, value).getBytes(StandardCharsets.UTF_8);
  }
}
