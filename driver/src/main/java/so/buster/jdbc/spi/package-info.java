/**
 * What a database must say about itself: {@link so.buster.jdbc.spi.Adapter} and the types it
 * speaks. Stable for third parties. Knows no guard and no pool.
 */
@NullMarked
package so.buster.jdbc.spi;

import org.jspecify.annotations.NullMarked;
