package so.buster.it.types;

import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLXML;
import java.sql.Struct;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value as a text that holds all of it. What JDBC has an interface for is known by that: the
 * class behind it is the driver's own business, here a copy. A moment is known by its number, since
 * drivers' own versions of the JDK's classes write it in other ways.
 */
final class Seen {
  private static final List<Class<?>> INTERFACES =
      List.of(
          Array.class,
          Blob.class,
          Clob.class,
          SQLXML.class,
          Struct.class,
          Map.class,
          InputStream.class,
          Reader.class,
          ResultSet.class);

  private static final Pattern ADDRESS = Pattern.compile("(\\[B)@[0-9a-f]+");

  private Seen() {}

  static String type(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    return INTERFACES.stream()
        .filter(type -> type.isInstance(value))
        .findFirst()
        .orElse(value.getClass())
        .getTypeName();
  }

  static String content(@Nullable Object value) throws Exception {
    if (value instanceof byte[] bytes) {
      return HexFormat.of().formatHex(bytes);
    } else if (value instanceof Object[] elements) {
      return elements(elements);
    } else if (value != null && value.getClass().isArray()) {
      return elements(boxed(value));
    } else if (value instanceof Timestamp moment) {
      return moment.getTime() + " ms, " + moment.getNanos() + " ns";
    } else if (value instanceof Date moment) {
      return moment.getTime() + " ms";
    } else if (value instanceof Time moment) {
      return moment.getTime() + " ms";
    } else if (value instanceof Array array) {
      String elements = content(array.getArray());
      return array.getBaseTypeName() + " " + array.getBaseType() + elements;
    } else if (value instanceof Blob blob) {
      return HexFormat.of().formatHex(blob.getBytes(1, (int) blob.length()));
    } else if (value instanceof Clob clob) {
      return clob.getSubString(1, (int) clob.length());
    } else if (value instanceof SQLXML xml) {
      return text(xml.getString());
    } else if (value instanceof Struct struct) {
      return struct.getSQLTypeName() + elements(struct.getAttributes());
    } else if (value instanceof Map<?, ?> map) {
      return entries(map);
    } else if (value instanceof InputStream stream) {
      return bytes(stream.readAllBytes());
    } else if (value instanceof Reader reader) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text(text.toString());
    }
    return text(String.valueOf(value));
  }

  private static String bytes(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.equals(text(text)) ? HexFormat.of().formatHex(bytes) : text(text);
  }

  /** Some drivers write an array in memory by its address. */
  private static String text(String text) {
    return ADDRESS.matcher(text).replaceAll("$1@address");
  }

  private static String elements(@Nullable Object[] elements) throws Exception {
    List<String> all = new ArrayList<>();
    for (Object element : elements) {
      all.add(type(element) + " " + content(element));
    }
    return all.toString();
  }

  private static Object[] boxed(Object primitives) {
    Object[] boxed = new Object[java.lang.reflect.Array.getLength(primitives)];
    for (int i = 0; i < boxed.length; i++) {
      boxed[i] = java.lang.reflect.Array.get(primitives, i);
    }
    return boxed;
  }

  private static String entries(Map<?, ?> map) throws Exception {
    Map<String, String> all = new TreeMap<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      all.put(content(entry.getKey()), type(entry.getValue()) + " " + content(entry.getValue()));
    }
    return all.toString();
  }
}
