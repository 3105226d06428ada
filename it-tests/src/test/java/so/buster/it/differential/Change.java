package so.buster.it.differential;

/**
 * Something that happened and must not.
 *
 * @param sample the statement it came from
 * @param sent the text that was sent
 * @param what what it was
 */
record Change(Sample sample, String sent, String what) {}
