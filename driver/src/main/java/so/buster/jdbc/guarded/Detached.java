package so.buster.jdbc.guarded;

import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Date;
import java.sql.NClob;
import java.sql.Ref;
import java.sql.ResultSet;
import java.sql.RowId;
import java.sql.SQLException;
import java.sql.SQLXML;
import java.sql.Struct;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import so.buster.sql.Reason;

/** Copies column values out of the vendor's driver, so that none of them leads back into it. */
final class Detached {
  private final Bytes bytes;
  private final Errors errors;

  Detached(Bytes bytes, Errors errors) {
    this.bytes = bytes;
    this.errors = errors;
  }

  /** The same value in the JDK's own types; a type of the vendor's as its text. */
  @Nullable Object value(@Nullable Object value) throws SQLException {
    if (value == null || Plain.allows(value.getClass())) {
      return value;
    } else if (value instanceof Object[] elements) {
      return elements(elements);
    } else if (value.getClass().isArray()) {
      return value;
    }
    return value instanceof Collection || value instanceof Map ? collection(value) : object(value);
  }

  private @Nullable Object object(Object value) throws SQLException {
    if (value instanceof Array array) {
      return array(array);
    } else if (value instanceof Struct struct) {
      return new DetachedStruct(struct.getSQLTypeName(), attributes(struct));
    } else if (value instanceof SQLXML xml) {
      return xml(xml);
    } else if (value instanceof NClob || value instanceof Clob || value instanceof Blob) {
      return large(value);
    } else if (value instanceof InputStream stream) {
      return bytes.copied(stream);
    } else if (value instanceof Reader reader) {
      return bytes.copied(reader);
    } else if (value instanceof ResultSet rows) {
      rows.close();
      throw errors.refused(Reason.JDBC_VALUE, "ResultSet.getObject");
    } else if (value instanceof Ref || value instanceof RowId) {
      throw errors.refused(Reason.JDBC_VALUE, "ResultSet.getObject");
    }
    return subclass(value);
  }

  private @Nullable Object large(Object value) throws SQLException {
    if (value instanceof NClob text) {
      return nclob(text);
    }
    return value instanceof Clob text ? clob(text) : blob((Blob) value);
  }

  /** A vendor's own version of a JDK type, or something else, whose text must do. */
  private static @Nullable Object subclass(Object value) {
    if (value instanceof BigDecimal number) {
      return Plain.decimal(number);
    } else if (value instanceof Timestamp timestamp) {
      return Plain.timestamp(timestamp);
    } else if (value instanceof Date date) {
      return Plain.date(date);
    }
    return value instanceof Time time ? Plain.time(time) : value.toString();
  }

  private Object collection(Object value) throws SQLException {
    if (value instanceof Map<?, ?> map) {
      Map<@Nullable Object, @Nullable Object> copy = new LinkedHashMap<>();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        copy.put(value(entry.getKey()), value(entry.getValue()));
      }
      return copy;
    }
    List<@Nullable Object> copy = new ArrayList<>();
    for (Object element : (Collection<?>) value) {
      copy.add(value(element));
    }
    return copy;
  }

  private @Nullable Object[] elements(@Nullable Object[] elements) throws SQLException {
    bytes.check(elements.length);
    @Nullable Object[] copy = Plain.arrayLike(elements);
    for (int i = 0; i < elements.length; i++) {
      copy[i] = value(elements[i]);
    }
    return copy;
  }

  private @Nullable Object[] attributes(Struct struct) throws SQLException {
    return elements(struct.getAttributes());
  }

  @Nullable Array array(@Nullable Array vendor) throws SQLException {
    if (vendor == null) {
      return null;
    }
    Object content = value(vendor.getArray());
    DetachedArray copy =
        new DetachedArray(vendor.getBaseTypeName(), vendor.getBaseType(), content, errors);
    vendor.free();
    return copy;
  }

  @Nullable Blob blob(@Nullable Blob vendor) throws SQLException {
    if (vendor == null) {
      return null;
    }
    bytes.check(vendor.length());
    return new DetachedBlob(bytes.read(vendor.getBinaryStream()), errors);
  }

  @Nullable Clob clob(@Nullable Clob vendor) throws SQLException {
    return vendor == null ? null : new DetachedClob(text(vendor), errors);
  }

  @Nullable NClob nclob(@Nullable NClob vendor) throws SQLException {
    return vendor == null ? null : new DetachedClob(text(vendor), errors);
  }

  private String text(Clob vendor) throws SQLException {
    bytes.check(vendor.length());
    return bytes.read(vendor.getCharacterStream());
  }

  /** As a String, for Connector/J makes a stream of bytes as if they were in Latin-1. */
  @Nullable SQLXML xml(@Nullable SQLXML vendor) throws SQLException {
    String text = vendor == null ? null : vendor.getString();
    if (text == null) {
      return null;
    }
    bytes.check(text.length());
    return new DetachedXml(text, errors);
  }
}
