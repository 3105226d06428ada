package so.buster.sql;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Verdicts on texts judged lately. A text that differs in a literal from all before is kept like
 * any other, so keeping must cost next to nothing: a table with two places for each hash, no order,
 * no lock and no thread of its own. New texts take the young place; from there only those that were
 * asked for again displace what is in the old place, so that a flood of texts that come once passes
 * by those that come often. What is lost is judged again.
 */
final class KnownTexts {
  private static final int BITS = 13;
  private static final int PLACES = 1 << BITS;

  private final long capacity;
  private final long oldCapacity;
  private final long largest;

  private final AtomicReferenceArray<@Nullable Entry> young = new AtomicReferenceArray<>(PLACES);
  private final AtomicReferenceArray<@Nullable Entry> old = new AtomicReferenceArray<>(PLACES);
  private final AtomicLong held = new AtomicLong();
  private final AtomicLong heldOld = new AtomicLong();
  private final AtomicInteger youngHand = new AtomicInteger();
  private final AtomicInteger oldHand = new AtomicInteger();

  /** Hash and weight stand beside the text, which is then not touched unless it is the one. */
  private static final class Entry {
    final int hash;
    final String sql;
    final Mode mode;
    final Verdict verdict;
    final int weight;

    /** Whether it was asked for since it came or was last looked at; a lost write costs nothing. */
    boolean used;

    Entry(String sql, Mode mode, Verdict verdict) {
      this.hash = sql.hashCode();
      this.sql = sql;
      this.mode = mode;
      this.verdict = verdict;
      this.weight = Footprint.of(sql, verdict);
    }

    boolean is(String text, Mode way) {
      return hash == text.hashCode() && mode == way && sql.equals(text);
    }

    Verdict use() {
      if (!used) {
        used = true;
      }
      return verdict;
    }
  }

  /** A memory of at most so many bytes; a text that would take a thirty-second of it stays out. */
  KnownTexts(long capacity) {
    this.capacity = capacity;
    this.oldCapacity = capacity / 4 * 3;
    this.largest = capacity / 32;
  }

  @Nullable Verdict get(String sql, Mode mode) {
    int place = place(sql);
    Entry entry = old.get(place);
    if (entry != null && entry.is(sql, mode)) {
      return entry.use();
    }
    entry = young.get(place);
    return entry != null && entry.is(sql, mode) ? entry.use() : null;
  }

  void put(String sql, Mode mode, Verdict verdict) {
    if (sql.length() > largest) {
      return;
    }
    Entry entry = new Entry(sql, mode, verdict);
    if (entry.weight > largest) {
      return;
    }
    int place = place(sql);
    held.addAndGet(entry.weight);
    Entry displaced = young.getAndSet(place, entry);
    if (displaced != null) {
      leave(place, displaced.is(sql, mode) ? null : displaced, displaced);
    }
    for (int i = 0; i < PLACES && held.get() > capacity; i++) {
      int next = youngHand.getAndIncrement() & PLACES - 1;
      Entry victim = young.getAndSet(next, null);
      leave(next, victim, victim);
    }
  }

  /** What leaves the young place goes to the old one if it deserves it, or is forgotten. */
  private void leave(int place, @Nullable Entry candidate, @Nullable Entry leaving) {
    if (candidate == null || !grows(place, candidate)) {
      held.addAndGet(leaving == null ? 0 : -leaving.weight);
    }
  }

  private boolean grows(int place, Entry candidate) {
    Entry resident = old.get(place);
    if (resident != null && (!candidate.used || resident.used)) {
      resident.used = resident.used && !candidate.used;
      return false;
    }
    if (candidate.used) {
      makeRoom(candidate.weight);
    }
    if (heldOld.get() + candidate.weight > oldCapacity) {
      return false;
    }
    candidate.used = false;
    heldOld.addAndGet(candidate.weight);
    forgetOld(old.getAndSet(place, candidate));
    return true;
  }

  /** Once around the table spares what was asked for, the second time nothing. */
  private void makeRoom(int weight) {
    for (int i = 0; i < 2 * PLACES && heldOld.get() + weight > oldCapacity; i++) {
      int next = oldHand.getAndIncrement() & PLACES - 1;
      Entry entry = old.get(next);
      if (entry != null && entry.used) {
        entry.used = false;
      } else if (entry != null && old.compareAndSet(next, entry, null)) {
        forgetOld(entry);
      }
    }
  }

  private void forgetOld(@Nullable Entry entry) {
    if (entry != null) {
      heldOld.addAndGet(-entry.weight);
      held.addAndGet(-entry.weight);
    }
  }

  private static int place(String sql) {
    return sql.hashCode() * 0x9E3779B9 >>> 32 - BITS;
  }

  /** Bytes held, never much more than the capacity. */
  long held() {
    return held.get();
  }
}
