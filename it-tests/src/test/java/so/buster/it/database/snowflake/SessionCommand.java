package so.buster.it.database.snowflake;

import static java.util.regex.Matcher.quoteReplacement;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The statements that Snowflake has and DuckDB has not: about the session. */
final class SessionCommand {
  private static final Pattern SET =
      Pattern.compile("(?is)alter\\s+session\\s+set\\s+(\\w+)\\s*=\\s*(.+)");
  private static final Pattern UNSET = Pattern.compile("(?is)alter\\s+session\\s+unset\\s+(\\w+)");
  private static final Pattern USE =
      Pattern.compile(
          "(?is)use\\s+(?:(database|schema|warehouse|role|secondary\\s+roles)\\s+)?(.+)");
  private static final Pattern BEGIN =
      Pattern.compile("(?is)begin(\\s+(work|transaction))?|start\\s+transaction");
  private static final Pattern COMMIT = Pattern.compile("(?is)commit(\\s+work)?");
  private static final Pattern ROLLBACK = Pattern.compile("(?is)rollback(\\s+work)?");
  private static final Pattern PART = Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^.\\s]+)");

  private SessionCommand() {}

  /** The text without comments, surrounding blanks and a last semicolon. */
  static String bare(String sql) {
    String bare =
        Query.TOKEN
            .matcher(sql)
            .replaceAll(token -> comment(token.group()) ? " " : quoteReplacement(token.group()));
    return bare.strip().replaceAll(";\\s*$", "").strip();
  }

  private static boolean comment(String token) {
    return token.startsWith("--") || token.length() > 1 && token.startsWith("/*");
  }

  /** Does it; empty if it is not about the session. */
  static Optional<Answer> run(String sql, Session session) throws SQLException, Complaint {
    String bare = bare(sql);
    Matcher set = SET.matcher(bare);
    Matcher unset = UNSET.matcher(bare);
    Matcher use = USE.matcher(bare);
    if (set.matches()) {
      set(session, set.group(1), set.group(2).strip().replaceAll("^'|'$", ""));
      return Optional.of(Answer.done(Answer.ALTER_SESSION));
    } else if (unset.matches()) {
      session.parameters.unset(unset.group(1));
      return Optional.of(Answer.done(Answer.ALTER_SESSION));
    } else if (use.matches()) {
      use(session, use.group(1), path(use.group(2)));
      return Optional.of(Answer.done(Answer.USE));
    } else if (BEGIN.matcher(bare).matches()) {
      session.begin();
    } else if (COMMIT.matcher(bare).matches()) {
      session.end(true);
    } else if (ROLLBACK.matcher(bare).matches()) {
      session.end(false);
    } else {
      return Optional.empty();
    }
    return Optional.of(Answer.done(Answer.TRANSACTION));
  }

  private static void set(Session session, String name, String value)
      throws SQLException, Complaint {
    session.parameters.set(name, value);
    if (name.equalsIgnoreCase("autocommit")) {
      session.autocommit(Boolean.parseBoolean(value));
    }
  }

  /** Warehouses and roles change nothing about DuckDB. */
  private static void use(Session session, @Nullable String kind, List<String> path)
      throws SQLException, Complaint {
    String what = kind == null ? "" : kind.toLowerCase(Locale.ROOT);
    if (what.equals("warehouse") || what.equals("role") || what.startsWith("secondary")) {
      return;
    }
    String database = session.database();
    if (path.size() == 2) {
      session.use(path.get(0), path.get(1));
    } else if (what.equals("schema") && database != null) {
      session.use(database, path.get(0));
    } else if (what.equals("schema")) {
      throw new Complaint(90105, "22000", "Cannot perform this operation without a database.");
    } else {
      session.use(path.get(0), null);
    }
  }

  /** The parts of a dotted name. */
  static List<String> path(String text) {
    List<String> parts = new ArrayList<>();
    Matcher part = PART.matcher(text);
    while (part.find()) {
      parts.add(part.group(1) == null ? part.group(2) : part.group(1).replace("\"\"", "\""));
    }
    return parts;
  }
}
