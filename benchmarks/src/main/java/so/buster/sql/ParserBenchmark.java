package so.buster.sql;

import java.util.List;
import java.util.concurrent.TimeUnit;
import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.StringProvider;
import net.sf.jsqlparser.statement.Statement;
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

/** What the parser alone costs, and the steps around it: what a new shape is measured against. */
@State(Scope.Thread)
@BenchmarkMode(org.openjdk.jmh.annotations.Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class ParserBenchmark {
  /** The language. */
  @Param("POSTGRESQL")
  public Dialect dialect = Dialect.POSTGRESQL;

  /** The statement. */
  @Param public Workload workload = Workload.LOOK_UP;

  private String text = "";
  private List<Token> tokens = List.of();
  private String shape = "";
  private String spelled = "";

  /** The text in each of its forms. */
  @Setup
  public void spell() {
    text = workload.text();
    tokens = lex();
    shape = ShapeText.of(tokens);
    spelled = bridge().text();
  }

  /** Text to tokens. */
  @Benchmark
  public List<Token> lex() {
    return Lexer.lex(text, dialect.lexicon(Mode.PREPARED)).tokens();
  }

  /** Tokens to the key of the shape. */
  @Benchmark
  public String shape() {
    return ShapeText.of(tokens);
  }

  /** Tokens to what the parser reads. */
  @Benchmark
  public Speller.Spelling bridge() {
    return Bridge.spell(tokens, dialect);
  }

  /** JSqlParser alone on what the guard gives it. */
  @Benchmark
  public Statement parseSpelled() throws ParseException {
    return new CCJSqlParser(new StringProvider(spelled)).Statement();
  }

  /** JSqlParser alone on the shape as it is, long lists not shortened. */
  @Benchmark
  public Statement parseShape() throws ParseException {
    return new CCJSqlParser(new StringProvider(shape)).Statement();
  }
}
