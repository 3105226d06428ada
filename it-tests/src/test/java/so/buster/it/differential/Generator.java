package so.buster.it.differential;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import so.buster.sql.Mode;

/** Statements by number: the same seed and number make the same statement. */
final class Generator {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final int KINDS = 20;

  private final Grammar grammar;
  private final long seed;

  Generator(Grammar grammar, long seed) {
    this.grammar = grammar;
    this.seed = seed;
  }

  /** Most are honest reads in changing layouts; the others are attacks, plain and disguised. */
  Sample sample(long number) {
    RandomGenerator random = random(number);
    Disguise disguise = new Disguise(grammar, random);
    String sql =
        switch (random.nextInt(KINDS)) {
          case 0, 1 -> grammar.text("attack", random);
          case 2 -> disguise.apply(grammar.text("attack", random));
          case 3, 4 -> grammar.text("poisoned", random);
          case 5 -> disguise.apply(grammar.text("poisoned", random));
          case 6, 7 -> disguise.apply(grammar.text("read", random));
          case 8, 9, 10 -> disguise.layout(grammar.text("read", random));
          default -> grammar.text("read", random);
        };
    Mode mode = random.nextInt(4) == 0 ? Mode.PREPARED : Mode.PLAIN;
    return new Sample(number, mode, sql);
  }

  /** Whether this one is an honest read, in whatever layout. */
  boolean isHonest(long number) {
    return random(number).nextInt(KINDS) >= 8;
  }

  private RandomGenerator random(long number) {
    return new SplittableRandom(seed ^ (number + 1) * SPREAD);
  }
}
