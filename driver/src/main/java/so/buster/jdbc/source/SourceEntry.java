package so.buster.jdbc.source;

/**
 * One source as it stands in a file or comes from a provider, not looked at yet. Two equal ones are
 * the same source; a changed one is another.
 *
 * @param name what URLs call it
 * @param values its keys
 * @param clearText whether the file allows secrets in clear text
 * @param confidential whether nobody else can read where it stands
 */
record SourceEntry(String name, Yaml.Mapping values, boolean clearText, boolean confidential) {
  String path() {
    return "sources." + name;
  }

  /** Never a value. */
  @Override
  public String toString() {
    return "SourceEntry[" + name + "]";
  }
}
