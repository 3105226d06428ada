package so.buster.sql;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The templates of texts that come again and again with other literals. A table with one place for
 * each hash, no order and no lock. What comes for the first time is only noted, so that a flood of
 * statements that come once displaces little; what is lost is judged again from its tokens.
 */
final class Templates {
  private static final int BITS = 8;

  /** Bytes one template may hold; all together hold at most {@code 2^BITS} times as many. */
  private static final int MOST_EACH = 32 << 10;

  /** Longer texts are not looked for: none would have a template. */
  private static final int LONGEST = MOST_EACH;

  private record Entry(int hash, Mode mode, Template template) {}

  private final AtomicReferenceArray<@Nullable Entry> places =
      new AtomicReferenceArray<>(1 << BITS);

  /** Hashes met once; threads may overwrite each other's. */
  private final int[] noted = new int[1 << BITS];

  /** The verdict on this text if another was allowed that differs from it in plain literals. */
  Verdict.@Nullable Read get(String sql, Mode mode) {
    if (sql.length() > LONGEST) {
      return null;
    }
    int hash = hash(sql);
    Entry entry = places.get(place(hash));
    return entry != null && entry.hash == hash && entry.mode == mode
        ? entry.template.fill(sql)
        : null;
  }

  /** Keeps a template for this text if it is not the first of its kind. */
  void met(String sql, Mode mode, Supplier<@Nullable Template> template) {
    if (sql.length() > LONGEST) {
      return;
    }
    int hash = hash(sql);
    int place = place(hash);
    if (noted[place] != hash) {
      noted[place] = hash;
      return;
    }
    Template made = template.get();
    if (made != null && made.bytes() <= MOST_EACH) {
      places.set(place, new Entry(hash, mode, made));
    }
  }

  /** About how many bytes all of them hold. */
  long bytes() {
    long bytes = 0;
    for (int i = 0; i < places.length(); i++) {
      Entry entry = places.get(i);
      bytes += entry == null ? 0 : entry.template.bytes();
    }
    return bytes;
  }

  /** The same for texts that differ in nothing but plain literals; others may share it. */
  private static int hash(String sql) {
    int hash = 0;
    for (int i = 0; i < sql.length(); i++) {
      char c = sql.charAt(i);
      if (c == '\'') {
        int close = sql.indexOf('\'', i + 1);
        i = close < 0 ? sql.length() : close;
      }
      if (!Characters.isDigit(c)) {
        hash = Integer.rotateLeft(hash, 5) ^ c;
      }
    }
    return hash;
  }

  private static int place(int hash) {
    return hash * 0x9E3779B9 >>> 32 - BITS;
  }
}
