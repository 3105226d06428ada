package so.buster.sql;

import java.util.List;

/** Names in messages: the caller's own identifiers, cut to what is plain and short. */
final class Hints {
  private static final int MAX_LENGTH = 64;

  private Hints() {}

  static String name(List<String> parts) {
    return name(String.join(".", parts));
  }

  static String name(String name) {
    String plain = name.replaceAll("[^\\p{L}\\p{N}_.$]", "?");
    return plain.length() <= MAX_LENGTH ? plain : plain.substring(0, MAX_LENGTH) + "…";
  }
}
