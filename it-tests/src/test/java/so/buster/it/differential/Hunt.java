package so.buster.it.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for what a guard without a rule lets through. What the intact guard allows has been run
 * already, so only what it refuses is sent, or sends otherwise.
 */
final class Hunt {
  private static final int BATCH = 20;

  private final Engine engine;
  private final List<Sent> judged = new ArrayList<>();

  private record Sent(Sample sample, Ruling ruling) {}

  /**
   * Over what the intact guard refuses of these statements, or changes in more than the limit.
   * Honest reads are left out, since no rule is about them.
   */
  Hunt(Engine engine, Generator generator, Judge intact, long statements) {
    this.engine = engine;
    for (long number = 0; number < statements; number++) {
      if (generator.isHonest(number)) {
        continue;
      }
      Sample sample = generator.sample(number);
      Ruling ruling = intact.judge(sample.sql(), sample.mode());
      if (!ruling.sql().startsWith(sample.sql())) {
        judged.add(new Sent(sample, ruling));
      }
    }
  }

  /** The first change that somebody would have noticed. */
  Optional<Change> without(Judge dismantled) {
    engine.renew();
    Fingerprint before = engine.fingerprint();
    List<Sent> batch = new ArrayList<>(BATCH);
    for (int i = 0; i < judged.size(); i++) {
      Sample sample = judged.get(i).sample();
      Ruling ruling = dismantled.judge(sample.sql(), sample.mode());
      boolean other = !ruling.sql().equals(judged.get(i).ruling().sql());
      if (other && !ruling.refused() && ruling.kind() != Ruling.Kind.TRANSACTION) {
        batch.add(new Sent(sample, ruling));
        Outcome outcome = engine.run(ruling, sample.mode());
        if (!outcome.noticed().isEmpty()) {
          return Optional.of(new Change(sample, ruling.sql(), outcome.noticed()));
        }
      }
      boolean look = batch.size() >= BATCH || i == judged.size() - 1 && !batch.isEmpty();
      if (look) {
        String difference = before.difference(engine.fingerprint());
        if (!difference.isEmpty()) {
          return Optional.of(first(batch, difference));
        }
        batch.clear();
      }
    }
    return Optional.empty();
  }

  private Change first(List<Sent> batch, String difference) {
    engine.renew();
    Fingerprint before = engine.fingerprint();
    for (Sent sent : batch) {
      engine.run(sent.ruling(), sent.sample().mode());
      String found = before.difference(engine.fingerprint());
      if (!found.isEmpty()) {
        return new Change(sent.sample(), sent.ruling().sql(), found);
      }
    }
    Sent last = batch.get(batch.size() - 1);
    return new Change(last.sample(), "this and the statements before it together", difference);
  }
}
