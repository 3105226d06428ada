package so.buster.sql;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Verdicts on texts judged lately. A text that differs in a literal from all before is kept like
 * any other, so keeping must cost next to nothing: a table in which a new text takes the place of
 * an old one, two places for each hash, no order, no lock and no thread of its own. What is lost is
 * judged again.
 */
final class KnownTexts {
  private static final int BITS = 14;
  private static final int PLACES = 1 << BITS;

  private final long capacity;

  private final AtomicReferenceArray<@Nullable Entry> entries = new AtomicReferenceArray<>(PLACES);
  private final AtomicLong held = new AtomicLong();
  private final AtomicInteger hand = new AtomicInteger();

  /** Hash and weight stand beside the text, which is then not touched unless it is the one. */
  private record Entry(int hash, String sql, Mode mode, Verdict verdict, int weight) {
    Entry(String sql, Mode mode, Verdict verdict) {
      this(sql.hashCode(), sql, mode, verdict, 64 + 4 * sql.length());
    }

    boolean is(String text, Mode way) {
      return hash == text.hashCode() && mode == way && sql.equals(text);
    }
  }

  /** A memory of about so many bytes. */
  KnownTexts(long capacity) {
    this.capacity = capacity;
  }

  @Nullable Verdict get(String sql, Mode mode) {
    int place = place(sql);
    Entry entry = entries.get(place);
    if (entry != null && entry.is(sql, mode)) {
      return entry.verdict;
    }
    Entry older = entries.get(place ^ 1);
    return older != null && older.is(sql, mode) ? older.verdict : null;
  }

  void put(String sql, Mode mode, Verdict verdict) {
    int place = place(sql);
    Entry entry = new Entry(sql, mode, verdict);
    held.addAndGet(entry.weight());
    Entry displaced = entries.getAndSet(place, entry);
    if (displaced != null && !displaced.is(sql, mode)) {
      displaced = entries.getAndSet(place ^ 1, displaced);
    }
    forget(displaced);
    while (held.get() > capacity) {
      forget(entries.getAndSet(hand.getAndIncrement() & PLACES - 1, null));
    }
  }

  private void forget(@Nullable Entry displaced) {
    if (displaced != null) {
      held.addAndGet(-displaced.weight());
    }
  }

  private static int place(String sql) {
    return sql.hashCode() * 0x9E3779B9 >>> 32 - BITS;
  }

  /** What is held, never much more than the capacity. */
  long held() {
    return held.get();
  }
}
