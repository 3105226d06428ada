package so.buster.it.differential;

import java.util.Map;
import java.util.Set;
import so.buster.sql.Mode;

/** A scratch database of a real engine, in which a superuser runs what a guard allows. */
interface Engine extends AutoCloseable {
  /** What it is called in the list of rules. */
  default String name() {
    return dialect();
  }

  /** The dialect of its guard. */
  String dialect();

  /** The grammars its statements come from, from the general to the special. */
  String[] grammars();

  /** What its grammar takes from the run: a folder, a session's number. */
  Map<String, String> values();

  /** The functions that its users define under names of its own. */
  Set<String> shadowedFunctions();

  /** The functions that its operator tries to allow, although nobody can. */
  Set<String> vouchedFunctions();

  /** Makes the database as it was in the beginning. */
  void renew();

  /** Sends a text that the guard has allowed. */
  Outcome run(Ruling ruling, Mode mode);

  /** The state now. */
  Fingerprint fingerprint();

  @Override
  void close();
}
