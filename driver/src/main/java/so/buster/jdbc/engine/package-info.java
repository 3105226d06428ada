/**
 * Puts the parts together: URL, adapter, vendor driver, pool, guard, guarded connection. Nothing
 * depends on this package; the driver finds it as {@link so.buster.jdbc.Engine}.
 */
@NullMarked
package so.buster.jdbc.engine;

import org.jspecify.annotations.NullMarked;
