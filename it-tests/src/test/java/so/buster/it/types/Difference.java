package so.buster.it.types;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is otherwise than in the vendor's driver, on purpose; nothing else may be. */
enum Difference {
  /** Ref, RowId and URL lead back to the database or into the network. */
  LEADS_OUT {
    @Override
    boolean explains(Question question, Answer vendor, Answer ours) {
      return refused(ours) && question.calls("getRef", "getRowId", "getURL", "getUnicodeStream");
    }
  },

  /**
   * A class that is none of data is not handed to the vendor's driver, which may make one of it.
   */
  NO_CLASS_OF_DATA {
    @Override
    boolean explains(Question question, Answer vendor, Answer ours) {
      Class<?> type = question.type();
      return refused(ours) && type != null && NOT_DATA.contains(type.getSimpleName());
    }
  },

  /** A vendor's own object holds its connection or is unknown: its text is handed out. */
  TEXT_OF_A_VENDORS_OBJECT {
    @Override
    boolean explains(Question question, Answer vendor, Answer ours) {
      return question.calls("getObject")
          && !vendor.failed()
          && !vendor.type().startsWith("java")
          && !ours.failed()
          && ours.type().equals("java.lang.String");
    }
  },

  /** And within an array. */
  TEXT_OF_A_VENDORS_ELEMENT {
    @Override
    boolean explains(Question question, Answer vendor, Answer ours) {
      String texts = VENDORS_CLASS.matcher(vendor.content()).replaceAll("java.lang.String ");
      return vendor.type().equals("java.sql.Array") && ours.equals(vendor.withContent(texts));
    }
  },

  /** What a driver does not have is 42501: pools close the connection on 0A000. */
  NOT_SUPPORTED {
    @Override
    boolean explains(Question question, Answer vendor, Answer ours) {
      return vendor.failed()
          && vendor.content().equals("0A000")
          && ours.equals(vendor.withContent("42501"));
    }
  },

  /**
   * A subclass of the JDK's becomes the JDK's: the same moment, in the class that was asked for.
   */
  JDKS_OWN_CLASS {
    @Override
    boolean explains(Question question, Answer vendor, Answer ours) {
      return !vendor.failed()
          && !vendor.type().startsWith("java")
          && MOMENTS.contains(ours.type())
          && ours.content().equals(vendor.content())
          && ours.wasNull() == vendor.wasNull();
    }
  },

  /** Any object will do, so it is what getObject gives; some drivers do not take this class. */
  ANY_OBJECT {
    @Override
    boolean explains(Question question, Answer vendor, Answer ours) {
      return question.type() == Object.class && vendor.failed();
    }
  },

  /** An empty map names no class, so it is what getObject gives; some drivers take no map. */
  EMPTY_MAP {
    @Override
    boolean explains(Question question, Answer vendor, Answer ours) {
      return question.arguments().contains(Map.of()) && vendor.failed();
    }
  },

  /** Connector/J makes a UUID of the first 16 of any bytes; here the whole value must be one. */
  ONLY_A_UUID_IS_ONE {
    @Override
    boolean explains(Question question, Answer vendor, Answer ours) {
      return question.type() == UUID.class
          && (ours.failed() ? ours.content().equals("22018") : vendor.wasNull() == ours.wasNull());
    }
  },

  /** A driver's bug, such as a cast that fails, is an SQLException here: JDBC promises one. */
  VENDOR_BROKE {
    @Override
    boolean explains(Question question, Answer vendor, Answer ours) {
      return vendor.failed() && vendor.content().equals("no SQLState") && ours.failed();
    }
  },

  /** A large value of a NULL, which some drivers give and then stumble over, is null. */
  NULL_IS_NULL {
    @Override
    boolean explains(Question question, Answer vendor, Answer ours) {
      return vendor.failed()
          && vendor.content().equals("no SQLState")
          && ours.type().equals("null")
          && ours.wasNull();
    }
  },

  /** A driver that gives no SQLState is given one, by the kind of its error. */
  SQL_STATE_FOUND {
    @Override
    boolean explains(Question question, Answer vendor, Answer ours) {
      return vendor.failed()
          && vendor.content().equals("null")
          && !ours.content().equals("null")
          && ours.equals(vendor.withContent(ours.content()));
    }
  };

  private static final Pattern VENDORS_CLASS = Pattern.compile("(?!java)[a-z]+(\\.\\w+)+ ");

  private static final Set<String> MOMENTS =
      Set.of("java.sql.Date", "java.sql.Time", "java.sql.Timestamp");

  private static final Set<String> NOT_DATA =
      Set.of("Calendar", "Struct", "Ref", "RowId", "URL", "InputStream", "Reader", "Map");

  abstract boolean explains(Question question, Answer vendor, Answer ours);

  private static boolean refused(Answer ours) {
    return ours.failed() && ours.content().equals("42501");
  }

  /** The one that explains it, if it is on purpose. */
  static Optional<Difference> of(Question question, Answer vendor, Answer ours) {
    return Stream.of(values())
        .filter(difference -> difference.explains(question, vendor, ours))
        .findFirst();
  }
}
