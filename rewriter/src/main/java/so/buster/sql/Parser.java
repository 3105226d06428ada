package so.buster.sql;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.CCJSqlParserConstants;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.StringProvider;
import net.sf.jsqlparser.parser.Token;
import net.sf.jsqlparser.parser.TokenMgrException;
import net.sf.jsqlparser.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * JSqlParser on threads with stacks of our own choosing, so that a verdict never depends on how
 * deep the caller's stack already is. Few threads and a bounded queue: a flood of new statements
 * waits or is refused, and does not take the machine.
 *
 * <p>The generated parser is used directly: {@code CCJSqlParserUtil.parse} drops what follows the
 * first separator and starts a thread per call (JSqlParser issue 2681).
 */
final class Parser {
  private static final long STACK_BYTES = 16L << 20;
  private static final long PATIENCE_SECONDS = 10;

  private static final ThreadPoolExecutor THREADS = threads();

  private Parser() {}

  private static ThreadPoolExecutor threads() {
    int size = Math.max(2, Math.min(4, Runtime.getRuntime().availableProcessors()));
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            size,
            size,
            30,
            TimeUnit.SECONDS,
            new Spinning.Queue<>(1024),
            work -> {
              Thread thread = new Thread(null, work, "buster-parser", STACK_BYTES);
              thread.setDaemon(true);
              return thread;
            });
    threads.allowCoreThreadTimeOut(true);
    return threads;
  }

  /** The tree of exactly one statement. Refuses text that is not one or takes too long. */
  static Statement parse(Speller.Spelling spelling) {
    CCJSqlParser parser = new CCJSqlParser(new StringProvider(spelling.text()));
    Future<Statement> work;
    try {
      work = THREADS.submit(() -> statement(parser, spelling.text()));
    } catch (RejectedExecutionException e) {
      throw new Fault(Reason.TOO_COMPLEX, -1);
    }
    try {
      Spinning.until(work::isDone);
      return work.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      parser.interrupted = true;
      throw new Fault(Reason.TOO_COMPLEX, -1);
    } catch (InterruptedException e) {
      parser.interrupted = true;
      Thread.currentThread().interrupt();
      throw new Fault(Reason.TOO_COMPLEX, -1);
    } catch (ExecutionException e) {
      throw fault(e.getCause(), spelling);
    }
  }

  /**
   * The parser's messages hold the statement, so only the kind of failure and its place are kept.
   */
  private static Fault fault(@Nullable Throwable cause, Speller.Spelling spelling) {
    if (cause instanceof Fault fault) {
      return fault;
    }
    if (cause instanceof ParseException syntax) {
      Token next = syntax.currentToken == null ? null : syntax.currentToken.next;
      int position = next == null ? -1 : spelling.position(next.absoluteBegin - 1);
      return new Fault(Reason.UNKNOWN_SYNTAX, position);
    }
    boolean lexical = cause instanceof TokenMgrException;
    return new Fault(lexical ? Reason.UNKNOWN_SYNTAX : Reason.TOO_COMPLEX, -1);
  }

  private static Statement statement(CCJSqlParser parser, String text) throws ParseException {
    Token before = parser.token;
    parser
        .withSquareBracketQuotation(false)
        .withAllowComplexParsing(false)
        .withUnsupportedStatements(false);
    Statement statement = parser.Statement();
    if (parser.getNextToken().kind != CCJSqlParserConstants.EOF) {
      throw new Fault(Reason.UNKNOWN_SYNTAX, -1);
    }
    checkTokens(before, text);
    return statement;
  }

  /**
   * The parser must have seen our tokens, neither more nor fewer: each of its own begins and ends
   * at one of our spaces, and none is a comment. Its {@code absoluteBegin} is 1-based.
   */
  private static void checkTokens(Token before, String text) {
    for (Token token = before.next;
        token != null && token.kind != CCJSqlParserConstants.EOF;
        token = token.next) {
      int start = token.absoluteBegin - 1;
      int end = start + token.image.length();
      boolean ours =
          token.specialToken == null
              && (start == 0 || text.charAt(start - 1) == ' ')
              && (end == text.length() || text.charAt(end) == ' ');
      if (!ours) {
        throw new Fault(Reason.UNKNOWN_SYNTAX, -1);
      }
    }
  }
}
