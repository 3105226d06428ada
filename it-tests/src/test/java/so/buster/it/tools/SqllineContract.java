package so.buster.it.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import so.buster.it.database.Database;
import sqlline.SqlLine;

/** sqlline, scripted: metadata, a query, refused writes, and the session goes on. */
abstract class SqllineContract {
  /** The database that it is pointed at. */
  abstract Database database();

  /** What the tool shows of it: its product's name and the key of a table. */
  abstract List<String> shown();

  @Test
  void readsMetadataAndRows() throws IOException {
    String output =
        run(
            "!tables",
            "!columns book",
            "!indexes book",
            "!primarykeys sale_line",
            "!dbinfo",
            "!native select 1",
            "select title from book where isbn = 'isbn-7';",
            "!call select count(*) from author");
    assertThat(output)
        .contains("page_view", "author_id", "Title 7", "| 20")
        .contains(shown())
        .doesNotContain("Error:", "Exception", "Unknown command");
  }

  @Test
  void aRefusalIsShownAndTheSessionGoesOn() throws IOException {
    String output =
        run(
            "update book set price = 0;",
            "delete from sale_line;",
            "!batch",
            "insert into author values (4711, 'nobody');",
            "!batch",
            "!autocommit off",
            "drop table sale_line;",
            "!rollback",
            "!readonly off",
            "update book set price = 0;",
            "select concat('still ', 'here') as answer;");
    assertThat(output.split("state=42501", -1)).hasSizeGreaterThanOrEqualTo(5);
    assertThat(output).contains("still here");
  }

  @Test
  void aCutAnswerIsCut() throws IOException {
    assertThat(run("select view_id from page_view;")).contains("50 rows selected");
  }

  private String run(String... commands) throws IOException {
    String script = String.join("\n", commands) + "\n!quit\n";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      SqlLine sqlline = new SqlLine();
      sqlline.setOutputStream(out);
      sqlline.setErrorStream(out);
      sqlline.begin(
          new String[] {
            "-u",
            database().url("maxRows=50"),
            "-n",
            database().credentials().getProperty("user"),
            "-p",
            database().credentials().getProperty("password"),
            "--maxWidth=2000"
          },
          new ByteArrayInputStream(script.getBytes(StandardCharsets.UTF_8)),
          false);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
