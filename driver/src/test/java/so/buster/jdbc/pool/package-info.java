/** Pools over a connector without a database: what matters here is when it is asked. */
@NullMarked
package so.buster.jdbc.pool;

import org.jspecify.annotations.NullMarked;
