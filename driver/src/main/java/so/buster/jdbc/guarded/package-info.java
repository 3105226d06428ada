/**
 * The guarded JDBC object graph. From a guarded connection nothing of the vendor's driver can be
 * reached, nothing can be written, and every text meets the one guard.
 */
@NullMarked
package so.buster.jdbc.guarded;

import org.jspecify.annotations.NullMarked;
