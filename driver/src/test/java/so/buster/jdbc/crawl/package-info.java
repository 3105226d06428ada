/**
 * Walks everything that can be reached from a connection. Also published as a test jar, to walk
 * live connections.
 */
@NullMarked
package so.buster.jdbc.crawl;

import org.jspecify.annotations.NullMarked;
