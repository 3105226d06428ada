package so.buster.jdbc.crawl;

import java.io.InputStream;
import java.io.Reader;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.Date;
import java.sql.NClob;
import java.sql.Ref;
import java.sql.ResultSet;
import java.sql.RowId;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.SQLXML;
import java.sql.Struct;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** A driver whose every object can be recognised, and which records what it is asked to do. */
public final class TaggedDriver {
  /** What the driver does when it is called. */
  public enum Weather {
    /** It answers. */
    FAIR,
    /** It throws a {@link SQLException} with all that can hang on one. */
    ERRORS,
    /** It throws a {@link RuntimeException}. */
    CRASHES,
    /** It throws an {@link Error} of its own. */
    BREAKS
  }

  /** The kinds of column values, from column 1. */
  private static final List<Class<?>> COLUMNS =
      List.of(
          Array.class,
          Struct.class,
          Blob.class,
          Clob.class,
          NClob.class,
          SQLXML.class,
          Ref.class,
          RowId.class,
          ResultSet.class,
          InputStream.class,
          Reader.class,
          BigDecimal.class,
          Date.class,
          Time.class,
          Timestamp.class,
          Map.class,
          List.class,
          Tagged.class);

  /** What is refused as a value, and would hide the others beside it in an array. */
  private static final List<Class<?>> POINTERS = List.of(Ref.class, RowId.class, ResultSet.class);

  private final Queue<String> calls = new ConcurrentLinkedQueue<>();
  private volatile Weather weather = Weather.FAIR;

  /** A new connection. */
  public Connection connect() {
    return tagged(Connection.class, 0);
  }

  /** How many different columns there are. */
  public static int columns() {
    return COLUMNS.size();
  }

  /** From now on. */
  public void set(Weather weather) {
    this.weather = weather;
  }

  /** Every call so far: {@code Interface.method}. */
  public List<String> calls() {
    return List.copyOf(calls);
  }

  /** Arrays in arrays in arrays end somewhere. */
  private <T> T tagged(Class<T> type, int depth) {
    InvocationHandler handler = (self, method, arguments) -> answer(self, method, arguments, depth);
    return type.cast(
        Proxy.newProxyInstance(
            TaggedDriver.class.getClassLoader(), new Class<?>[] {type, Tagged.class}, handler));
  }

  private @Nullable Object answer(
      Object self, Method method, Object @Nullable [] arguments, int depth) throws Throwable {
    Object[] given = arguments == null ? new Object[0] : arguments;
    return switch (method.getName()) {
      case "hashCode" -> System.identityHashCode(self);
      case "equals" -> self == given[0];
      case "toString" -> Tagged.SECRET;
      case "unwrap" -> self;
      case "isWrapperFor" -> true;
      default -> {
        calls.add(method.getDeclaringClass().getSimpleName() + "." + method.getName());
        yield inWeather(method, given, depth);
      }
    };
  }

  private @Nullable Object inWeather(Method method, Object[] given, int depth) throws Throwable {
    return switch (weather) {
      case FAIR -> value(method, given, depth);
      case ERRORS -> throw TaggedValues.failure();
      case CRASHES -> throw new TaggedValues.Crash();
      case BREAKS -> throw new TaggedValues.Breakage();
    };
  }

  private @Nullable Object value(Method method, Object[] given, int depth) {
    String name = method.getName();
    Class<?> type = method.getReturnType();
    if (name.equals("getObject") && given.length > 0 && given[0] instanceof Integer column) {
      return object(COLUMNS.get((column - 1) % COLUMNS.size()), depth);
    } else if (name.equals("getArray") && type == Object.class || name.equals("getAttributes")) {
      return depth < 2
          ? COLUMNS.stream()
              .filter(column -> !POINTERS.contains(column))
              .map(column -> object(column, depth + 1))
              .toArray()
          : new Object[] {new TaggedValues.Opaque()};
    } else if (name.equals("isClosed")) {
      return false;
    } else if (type == boolean.class) {
      return true;
    } else if (type == int.class) {
      return 1;
    }
    return primitive(type, depth);
  }

  private @Nullable Object primitive(Class<?> type, int depth) {
    if (type == long.class) {
      return 1L;
    } else if (type == short.class) {
      return (short) 1;
    } else if (type == byte.class) {
      return (byte) 1;
    } else if (type == float.class) {
      return 1f;
    } else if (type == double.class) {
      return 1d;
    } else if (type == String.class) {
      return "text";
    }
    return object(type, depth);
  }

  private @Nullable Object object(Class<?> type, int depth) {
    if (type == BigDecimal.class) {
      return new TaggedValues.Decimal();
    } else if (type == Date.class) {
      return new TaggedValues.Day();
    } else if (type == Time.class) {
      return new TaggedValues.Hour();
    } else if (type == Timestamp.class) {
      return new TaggedValues.Moment();
    } else if (type == InputStream.class) {
      return new TaggedValues.Stream();
    } else if (type == Reader.class) {
      return new TaggedValues.Characters();
    } else if (type == SQLWarning.class) {
      return TaggedValues.warning();
    } else if (type == Properties.class) {
      return new TaggedValues.Settings();
    }
    return container(type, depth);
  }

  private @Nullable Object container(Class<?> type, int depth) {
    if (type == Map.class) {
      TaggedValues.Types map = new TaggedValues.Types();
      map.put("key", TaggedValues.Opaque.class);
      return map;
    } else if (type == List.class) {
      TaggedValues.Items items = new TaggedValues.Items();
      items.add(new TaggedValues.Opaque());
      return items;
    } else if (type == Tagged.class || type == Object.class) {
      return new TaggedValues.Opaque();
    }
    return type.isInterface() ? tagged(type, depth) : null;
  }
}
