package so.buster.sql;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a verdict costs: for a known text, for a known shape, for a new shape. */
@State(Scope.Thread)
@BenchmarkMode(org.openjdk.jmh.annotations.Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class VerdictBenchmark {
  /** The language. */
  @Param("POSTGRESQL")
  public Dialect dialect = Dialect.POSTGRESQL;

  /** The statement. */
  @Param public Workload workload = Workload.LOOK_UP;

  private Guard guard = new Guard(dialect, Policy.DEFAULT);
  private Workload.Variations literals = workload.literals();
  private Workload.Variations shapes = workload.shapes();
  private String text = "";

  /** A guard that knows the text and its shape. */
  @Setup
  public void judgeOnce() {
    guard = new Guard(dialect, Policy.DEFAULT);
    literals = workload.literals();
    shapes = workload.shapes();
    text = workload.text();
    Verdict verdict = guard.judge(text, Mode.PREPARED);
    if (!(verdict instanceof Verdict.Read)) {
      throw new IllegalStateException(workload + ": " + verdict);
    }
  }

  /** The very string, as a constant in an application is. */
  @Benchmark
  public Verdict knownString() {
    return guard.judge(text, Mode.PREPARED);
  }

  /** The same characters in a new string, as an application that builds its text sends them. */
  @Benchmark
  public Verdict knownText() {
    return guard.judge(literals.same(), Mode.PREPARED);
  }

  /** Another literal each time. */
  @Benchmark
  public Verdict knownShape() {
    return guard.judge(literals.next(), Mode.PREPARED);
  }

  /** Another name each time. */
  @Benchmark
  public Verdict newShape() {
    return guard.judge(shapes.next(), Mode.PREPARED);
  }
}
