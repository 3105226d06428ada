package so.buster.jdbc.guarded;

/**
 * The name a program gives itself for the server's session list. A driver may put it into SQL
 * comments unescaped (Connector/J's CommentClientInfoProvider), so only harmless characters stay.
 */
final class ClientName {
  /** The one property that is passed on. */
  static final String PROPERTY = "ApplicationName";

  /** PostgreSQL cuts at NAMEDATALEN - 1 = 63; one more is what others allow at least. */
  private static final int LONGEST = 64;

  private ClientName() {}

  /** Begins with the source, so that the server's administrator sees who really connects. */
  static String of(String source, String name) {
    String whole = ("buster/" + source + " " + name).replaceAll("[^A-Za-z0-9 ._:@()/-]", "");
    // A slash can only be part of a comment beside a star, and there is none left.
    return whole.substring(0, Math.min(LONGEST, whole.length())).strip();
  }
}
