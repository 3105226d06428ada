package so.buster.jdbc.crawl;

/** Carried by every object of {@link TaggedDriver}: whoever can see one has got past the guard. */
public interface Tagged {
  /** In every text that no caller may see. */
  String SECRET = "s3cr3t";
}
