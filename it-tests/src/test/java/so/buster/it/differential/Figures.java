package so.buster.it.differential;

import java.util.List;

/** What a run counted. Statements are counted once, however often they were generated. */
record Figures(long generated, long allowed, long executed, long seconds, List<Change> changes) {
  Figures {
    changes = List.copyOf(changes);
  }

  @Override
  public String toString() {
    return "generated %d, allowed %d, executed without error %d, changes %d, seconds %d"
        .formatted(generated, allowed, executed, changes.size(), seconds);
  }
}
