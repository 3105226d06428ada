package so.buster.sql;

import org.jspecify.annotations.Nullable;

/**
 * Bare words met lately, folded: nearly every word of a statement was in the one before, and one
 * string that serves every mention costs nothing and is compared at once. Threads overwrite each
 * other's entries; an entry never changes.
 */
final class FoldedWords {
  private static final int LONGEST = 64;
  private static final int BITS = 12;

  private static final @Nullable Entry[] ENTRIES = new Entry[1 << BITS];

  private FoldedWords() {}

  private record Entry(String written, String folded) {}

  /** {@link AsciiCase#lower} of a part of a text. */
  static String of(String sql, int start, int end) {
    int length = end - start;
    if (length > LONGEST) {
      return AsciiCase.lower(sql.substring(start, end));
    }
    int slot = slot(sql, start, end);
    Entry known = ENTRIES[slot];
    if (known != null && known.written.length() == length && sql.startsWith(known.written, start)) {
      return known.folded;
    }
    String written = sql.substring(start, end);
    String folded = AsciiCase.lower(written);
    ENTRIES[slot] = new Entry(written, folded);
    return folded;
  }

  private static int slot(String sql, int start, int end) {
    int hash = end - start;
    hash = hash * 31 + sql.charAt(start);
    hash = hash * 31 + sql.charAt(end - 1);
    hash = hash * 31 + sql.charAt(start + end >>> 1);
    hash = hash * 31 + sql.charAt(start + (end - start >> 2));
    return hash * 0x9E3779B9 >>> 32 - BITS;
  }
}
