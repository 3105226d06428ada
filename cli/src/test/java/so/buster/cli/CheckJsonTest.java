package so.buster.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckJsonTest {
  private static final String[] CHECK = {"check", "--dialect", "postgresql", "--json"};

  @Test
  void everyLineIsAnsweredInOrder() {
    String input =
        IntStream.range(0, 1000)
            .mapToObj(i -> "{\"id\":" + i + ",\"sql\":\"drop table t" + i + "\"}\n")
            .collect(Collectors.joining());

    Run run = Run.with(input, CHECK);

    List<String> answers = run.out().lines().toList();
    assertThat(answers).hasSize(1000);
    for (int i = 0; i < answers.size(); i++) {
      assertThat(answers.get(i)).startsWith("{\"id\":" + i + ",\"verdict\":\"refuse\",\"reason\":");
    }
    assertThat(run.status()).isEqualTo(Exit.REFUSED);
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "-1.50",
        "12345678901234567890123",
        "1E+3",
        "\"a\"",
        "\"\"",
        "\"\\uD800\"",
        "\"\\uDC00\\uD800\"",
        "\"\\u0000\"",
        "\"\\\"\\\\\\n\"",
        "null",
        "true"
      })
  void anIdComesBackAsItWas(String id) {
    Run run = Run.with("{\"sql\":\"drop table t\",\"id\":" + id + "}", CHECK);

    assertThat(run.out()).startsWith("{\"id\":" + id + ",\"verdict\":\"refuse\"").endsWith("}\n");
  }

  @Test
  void anIdBeyondAsciiComesBackEscaped() {
    Run run = Run.with("{\"id\":\"é😀\",\"sql\":\"drop table t\"}", CHECK);

    assertThat(run.out()).startsWith("{\"id\":\"\\u00E9\\uD83D\\uDE00\",");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select 1",
        "{\"id\":1",
        "{\"id\":1}",
        "{\"id\":1,\"sql\":null}",
        "{\"id\":1,\"sql\":[\"select 1\"]}",
        "{\"id\":{},\"sql\":\"select 1\"}",
        "{\"id\":1,\"sql\":\"select 1\",\"sql\":\"drop table t\"}",
        "{\"id\":1,\"sql\":\"select 1\"} {\"id\":2,\"sql\":\"select 1\"}",
        "[1]",
        "{\"id\":1,\"sql\":\"a\u0000b\"}",
      })
  void aMalformedLineIsAnsweredAndTheRestGoesOn(String line) {
    Run run = Run.with(line + "\n{\"id\":\"next\",\"sql\":\"drop table t\"}\n", CHECK);

    List<String> answers = run.out().lines().toList();
    assertThat(answers).hasSize(2);
    assertThat(answers.get(0)).contains("\"refuse\"", "\"MALFORMED_LINE\"");
    assertThat(answers.get(1)).startsWith("{\"id\":\"next\",\"verdict\":\"refuse\"");
    assertThat(answers.get(1)).doesNotContain("MALFORMED_LINE");
    assertThat(run.status()).isEqualTo(Exit.USAGE);
  }

  @Test
  void aMalformedLineKeepsTheIdThatWasRead() {
    Run run = Run.with("{\"id\":\"a7\",\"sql\":", CHECK);

    assertThat(run.out()).startsWith("{\"id\":\"a7\",").contains("MALFORMED_LINE");
  }

  @Test
  void textThatIsNotUtf8IsMalformed() {
    byte[] line = "{\"id\":1,\"sql\":\"select '?'\"}".getBytes(UTF_8);
    line[line.length - 4] = (byte) 0xFF;

    assertThat(Run.with(line, CHECK).out()).contains("MALFORMED_LINE");
  }

  @Test
  void blankLinesAreSkippedAndWindowsLineEndsAreFine() {
    Run run = Run.with("\r\n\n  \n{\"id\":1,\"sql\":\"drop table t\"}\r\n\n", CHECK);

    assertThat(run.out().lines()).hasSize(1).first().asString().startsWith("{\"id\":1,");
    assertThat(run.status()).isEqualTo(Exit.REFUSED);
  }

  @Test
  void noInputIsNoAnswer() {
    assertThat(Run.with("", CHECK)).isEqualTo(new Run(Exit.OK, "", ""));
  }

  @Test
  void fiveMegabytesOnALineAreAnsweredLikeAnyOther() {
    String line = "{\"id\":1,\"sql\":\"select " + "(".repeat(5_000_000) + "\"}\n";

    Run run = Run.with(line + "{\"id\":2,\"sql\":\"drop table t\"}\n", CHECK);

    assertThat(run.out().lines()).hasSize(2).allMatch(answer -> answer.contains("\"refuse\""));
    assertThat(run.out()).doesNotContain("MALFORMED_LINE", "((((");
    assertThat(run.status()).isEqualTo(Exit.REFUSED);
  }

  @Test
  void whatAStatementTouchesIsExplained() {
    Run run =
        Run.with(
            """
            {"id":1,"sql":"select upper(a) from t, u limit 9000"}
            {"id":2,"sql":"select relname from pg_class"}
            {"id":3,"sql":"set search_path = app"}
            {"id":4,"sql":"drop table t"}
            """,
            "check",
            "--dialect=postgresql",
            "--json",
            "--explain");

    assertThat(run.out().lines())
        .satisfiesExactly(
            read ->
                assertThat(read)
                    .endsWith(
                        "\"tables\":[\"t\",\"u\"],\"functions\":[\"upper\"],\"catalogOnly\":false,"
                            + "\"limit\":\"lowered\","
                            + "\"edits\":[{\"start\":32,\"end\":36,\"text\":\"5001\"}]}"),
            catalogue -> assertThat(catalogue).endsWith("\"limit\":\"metadata\",\"edits\":[]}"),
            session ->
                assertThat(session)
                    .endsWith("\"effect\":\"SETS\",\"name\":\"search_path\",\"edits\":[]}"),
            refused -> assertThat(refused).doesNotContain("edits"));
  }

  @Test
  void argumentsAreNumbered() {
    Run run = Run.of("check", "--dialect=duckdb", "--json", "drop table a", "drop table b");

    List<String> answers = run.out().lines().toList();
    assertThat(answers).hasSize(2);
    assertThat(answers.get(0)).startsWith("{\"id\":1,\"verdict\":\"refuse\"");
    assertThat(answers.get(1)).startsWith("{\"id\":2,\"verdict\":\"refuse\"");
  }
}
