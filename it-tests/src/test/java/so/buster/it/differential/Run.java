package so.buster.it.differential;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Runs what the intact guard allows, batch by batch, and compares the engine's state. */
final class Run {
  private static final int BATCH = 250;

  private final Engine engine;
  private final Generator generator;
  private final Judge judge;
  private final Set<String> seen = new HashSet<>();
  private final List<Change> changes = new ArrayList<>();
  private long generated;
  private long allowed;
  private long executed;

  private record Sent(Sample sample, Ruling ruling) {}

  Run(Engine engine, Generator generator, Judge judge) {
    this.engine = engine;
    this.generator = generator;
    this.judge = judge;
  }

  /** Until so many statements have been executed without an error. */
  Figures until(long goal) {
    long begin = System.nanoTime();
    engine.renew();
    Fingerprint before = engine.fingerprint();
    long most = 40 * goal;
    while (executed < goal && generated < most && changes.size() < 10) {
      List<Sent> batch = batch();
      batch.forEach(this::send);
      String difference = before.difference(engine.fingerprint());
      if (!difference.isEmpty()) {
        search(batch, difference);
        engine.renew();
        before = engine.fingerprint();
      }
    }
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
    return new Figures(generated, allowed, executed, seconds, changes);
  }

  private List<Sent> batch() {
    List<Sent> batch = new ArrayList<>(BATCH);
    while (batch.size() < BATCH) {
      Sample sample = generator.sample(generated++);
      if (!seen.add(sample.mode() + sample.sql())) {
        continue;
      }
      Ruling ruling = judge.judge(sample.sql(), sample.mode());
      if (!ruling.refused() && ruling.kind() != Ruling.Kind.TRANSACTION) {
        batch.add(new Sent(sample, ruling));
      }
    }
    allowed += batch.size();
    return batch;
  }

  private void send(Sent sent) {
    Outcome outcome = engine.run(sent.ruling(), sent.sample().mode());
    executed += outcome.executed() ? 1 : 0;
    if (!outcome.noticed().isEmpty()) {
      changes.add(new Change(sent.sample(), sent.ruling().sql(), outcome.noticed()));
    }
  }

  /** Looks for the statement that did it, by halves, each time from a new beginning. */
  private void search(List<Sent> batch, String difference) {
    int good = 0;
    int bad = batch.size();
    while (bad - good > 1) {
      int middle = (good + bad) >>> 1;
      if (differs(batch.subList(0, middle))) {
        bad = middle;
      } else {
        good = middle;
      }
    }
    Sent sent = batch.get(bad - 1);
    changes.add(new Change(sent.sample(), sent.ruling().sql(), difference));
  }

  private boolean differs(List<Sent> statements) {
    engine.renew();
    Fingerprint before = engine.fingerprint();
    statements.forEach(sent -> engine.run(sent.ruling(), sent.sample().mode()));
    return !before.difference(engine.fingerprint()).isEmpty();
  }
}
