package so.buster.jdbc.source;

import java.util.stream.Collectors;

/** A mapping as JSON text: keys of service accounts are JSON, which is YAML too. */
final class Json {
  private Json() {}

  static String of(Yaml value) {
    if (value instanceof Yaml.Mapping mapping) {
      return mapping.entries().entrySet().stream()
          .map(entry -> quoted(entry.getKey()) + ":" + of(entry.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof Yaml.Listing listing) {
      return listing.items().stream().map(Json::of).collect(Collectors.joining(",", "[", "]"));
    }
    return quoted(((Yaml.Text) value).value());
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        quoted.append(String.format("\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
