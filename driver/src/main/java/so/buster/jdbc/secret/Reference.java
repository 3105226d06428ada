package so.buster.jdbc.secret;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ${env:NAME}} and {@code ${file:/path}}, as the whole of a secret. */
final class Reference {
  private static final Pattern FORM = Pattern.compile("\\$\\{(env|file):([^{}]{1,1000})\\}");
  private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,127}");

  private Reference() {}

  static StoredSecret parse(String text) throws SecretException {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new SecretException(
          "${ begins a reference; make the whole value ${env:NAME} or ${file:/full/path}.");
    }
    String what = parts.group(2);
    if (parts.group(1).equals("env")) {
      if (!VARIABLE.matcher(what).matches()) {
        throw new SecretException("after env: stands no name of a variable; write ${env:NAME}.");
      }
      return new StoredSecret.Variable(what);
    }
    SecretFile.check(what);
    return new StoredSecret.InFile(what);
  }
}
