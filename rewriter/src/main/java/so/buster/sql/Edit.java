package so.buster.sql;

/**
 * One change to a text.
 *
 * @param start where what is replaced begins, as an offset in UTF-16 units
 * @param end where it ends; the same as start where something is only added
 * @param text what stands there instead
 */
public record Edit(int start, int end, String text) {
  /** Never the text. */
  @Override
  public String toString() {
    return "Edit[" + start + ", " + end + "]";
  }
}
