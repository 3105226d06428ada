package so.buster.sql;

import java.util.Collection;

/**
 * About how many bytes things hold, for memories that are bounded by it: as a 64-bit JVM with
 * compressed references lays them out, and rather too much than too little.
 */
final class Footprint {
  /** An entry of a cache: its node, its place in the table and in the queues. */
  static final int ENTRY = 128;

  /** A small object with a few fields. */
  static final int OBJECT = 32;

  static final int REFERENCE = 4;

  /** A String and its array, without the characters. */
  private static final int STRING = 24 + 16 + 7;

  private Footprint() {}

  /** One byte a character, or two if one of them needs it. */
  static int of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0xFF) {
        return STRING + 2 * text.length();
      }
    }
    return STRING + text.length();
  }

  static int of(Collection<String> texts) {
    int bytes = OBJECT;
    for (String text : texts) {
      bytes += 3 * REFERENCE + of(text);
    }
    return bytes;
  }

  /** An entry of the texts; the tables and functions of a verdict are its plan's. */
  static int of(String text, Verdict verdict) {
    int bytes = 3 * OBJECT + of(text);
    if (verdict instanceof Verdict.Read read) {
      return read.sql().equals(text) ? bytes : bytes + of(read.sql());
    }
    return verdict instanceof Verdict.Refused refused ? bytes + of(refused.hint()) : bytes;
  }

  static int of(Plan plan) {
    int bytes = 4 * OBJECT + of(plan.functions()) + of(plan.limit().words());
    bytes += plan.slots().size() * OBJECT;
    for (TableName table : plan.tables()) {
      bytes += OBJECT + of(table.parts());
    }
    return bytes;
  }
}
