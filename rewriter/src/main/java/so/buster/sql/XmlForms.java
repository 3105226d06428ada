package so.buster.sql;

/**
 * The words among the arguments of PostgreSQL's XML functions (manual §9.15), without which
 * JSqlParser takes them for functions like any. They say how something is written or what it is
 * called.
 */
final class XmlForms {
  private XmlForms() {}

  /** Spells the form that begins here; false if there is none. */
  static boolean apply(Speller speller, Token token) {
    if (token.is("not") && speller.next().is("null")) {
      return speller.enclosing().equals("xmltable") && speller.skipped(2);
    }
    if (token.is("xmlnamespaces")) {
      return speller.enclosing().equals("xmltable") && speller.skipped(namespaces(speller));
    }
    if (!speller.enclosing().startsWith("xml") || speller.enclosing().equals("xmltable")) {
      return false;
    }
    return switch (token.text()) {
      case "name", "content", "document" ->
          speller.before().isMark("(") && operandFollows(speller) && speller.skipped(1);
      case "version", "standalone" -> property(speller);
      case "as" -> speller.skipped(label(speller));
      default -> false;
    };
  }

  /** A column may be called {@code name} too. */
  private static boolean operandFollows(Speller speller) {
    Token next = speller.next();
    return next.isName() && !next.is("as") || next.isValue() || next.isMark("(");
  }

  /** {@code version '1.0'}, {@code version NO VALUE}, {@code standalone YES}. */
  private static boolean property(Speller speller) {
    if (!speller.before().isMark(",")) {
      return false;
    }
    boolean none = speller.next().is("no") && speller.peek(2).is("value");
    if (none || speller.next().is("no") || speller.next().is("yes")) {
      speller.write("1", none ? 3 : 2);
      return true;
    }
    return speller.skipped(1);
  }

  /** {@code AS name}, {@code AS character varying(20)}: up to the comma or parenthesis behind. */
  private static int label(Speller speller) {
    int length = 1;
    while (speller.peek(length).isName()) {
      length++;
    }
    int behind = speller.peek(length).isMark("(") ? speller.behindNames(length) : length;
    Token next = speller.peek(behind);
    return length > 1 && (next.isMark(",") || next.isMark(")")) ? behind : 0;
  }

  /** {@code XMLNAMESPACES('http://x.y' AS x, DEFAULT 'z'),} holds texts and names. */
  private static int namespaces(Speller speller) {
    int length = 2;
    while (speller.peek(length).kind() == Token.Kind.STRING
        || speller.peek(length).isName()
        || speller.peek(length).isMark(",")) {
      length++;
    }
    boolean closed = speller.next().isMark("(") && speller.peek(length).isMark(")");
    return closed && speller.peek(length + 1).isMark(",") ? length + 2 : 0;
  }
}
