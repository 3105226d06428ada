package so.buster.jdbc.crawl;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Properties;

/** What a driver may hand out besides JDBC's interfaces: its own versions of the JDK's classes. */
final class TaggedValues {
  private TaggedValues() {}

  static final class Decimal extends BigDecimal implements Tagged {
    Decimal() {
      super("1.5");
    }
  }

  static final class Day extends Date implements Tagged {
    Day() {
      super(0);
    }
  }

  static final class Hour extends Time implements Tagged {
    Hour() {
      super(0);
    }
  }

  static final class Moment extends Timestamp implements Tagged {
    Moment() {
      super(0);
    }
  }

  static final class Stream extends ByteArrayInputStream implements Tagged {
    Stream() {
      super(new byte[] {1});
    }
  }

  static final class Characters extends StringReader implements Tagged {
    Characters() {
      super("x");
    }
  }

  static final class Settings extends Properties implements Tagged {}

  static final class Types extends HashMap<String, Class<?>> implements Tagged {}

  static final class Items extends ArrayList<Object> implements Tagged {}

  static final class Opaque implements Tagged {
    @Override
    public String toString() {
      return "text of a vendor's type";
    }
  }

  static final class Warning extends SQLWarning implements Tagged {
    Warning() {
      super(SECRET, "01000");
    }
  }

  static final class Failure extends SQLException implements Tagged {
    Failure() {
      super(SECRET, "22012", 7);
    }
  }

  static final class Crash extends RuntimeException implements Tagged {
    Crash() {
      super(SECRET);
    }
  }

  static final class Breakage extends Error implements Tagged {
    Breakage() {
      super(SECRET);
    }
  }

  /** An exception with everything that can hang on one. */
  static Failure failure() {
    Failure failure = new Failure();
    failure.initCause(new Crash());
    failure.addSuppressed(new Failure());
    failure.setNextException(new Failure());
    return failure;
  }

  static Warning warning() {
    Warning warning = new Warning();
    warning.setNextWarning(new Warning());
    return warning;
  }
}
