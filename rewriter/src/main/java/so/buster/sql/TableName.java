package so.buster.sql;

import java.util.List;

/**
 * A table as a statement names it, decoded.
 *
 * @param parts catalog, schema and name as far as they are given, outermost first; never empty
 */
public record TableName(List<String> parts) {
  public TableName {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a name has at least one part");
    }
    parts = List.copyOf(parts);
  }

  /** The name itself, without what qualifies it. */
  public String name() {
    return parts.get(parts.size() - 1);
  }

  /** Whether it depends on the session which table is meant. */
  public boolean qualified() {
    return parts.size() > 1;
  }

  /** With dots between its parts. */
  @Override
  public String toString() {
    return String.join(".", parts);
  }
}
