package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LexedTest {
  private static final List<String> CHANGES =
      List.of(
          " LIMIT 5001", "'", "\"", "\n'", " -- ", "*/", "/*", ".", "1", "e1", "$", "\\", "a", "");

  /** Or a text would be sent that nobody has read to its end. */
  @ParameterizedTest
  @EnumSource(Dialect.class)
  void aChangedTextReadOnFromASettledTokenIsTheChangedTextRead(Dialect dialect) {
    Lexicon lexicon = dialect.lexicon(Mode.PREPARED);
    Mutations mutations = new Mutations(3);
    Random random = new Random(4);
    int settled = 0;
    for (int i = 0; i < 20_000; i++) {
      Lexed lexed = lexed(mutations.next() + " , " + mutations.next(), lexicon);
      if (lexed == null) {
        continue;
      }
      String sql = lexed.sql();
      int offset = random.nextInt(sql.length() + 1);
      int end = random.nextBoolean() ? offset : Math.min(sql.length(), offset + random.nextInt(5));
      String changed =
          sql.substring(0, offset)
              + CHANGES.get(random.nextInt(CHANGES.size()))
              + sql.substring(end);
      int from = lexed.lastSettledBefore(offset);
      Lexed whole = lexed(changed, lexicon);
      assertThat(readOn(lexed, from, changed, lexicon))
          .as("%s, changed at %s to %s", sql, offset, changed)
          .isEqualTo(whole == null ? null : whole.tokens().subList(from, whole.size()));
      settled += from > 0 && whole != null ? 1 : 0;
    }
    assertThat(settled).isGreaterThan(1_000);
  }

  private static @Nullable Lexed lexed(String sql, Lexicon lexicon) {
    try {
      return Lexer.lex(sql, lexicon);
    } catch (Fault fault) {
      return null;
    }
  }

  private static @Nullable List<Token> readOn(
      Lexed lexed, int from, String changed, Lexicon lexicon) {
    try {
      return Lexer.from(lexed, from, changed, lexicon);
    } catch (Fault fault) {
      return null;
    }
  }
}
