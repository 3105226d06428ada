/**
 * The small public API: the driver, the data source, the exceptions, and what a guarded connection
 * or result can be unwrapped to. Everything else is internal. Nothing here knows a pool, a parser
 * or a database: {@link so.buster.jdbc.Engine} is where the work is handed over, so that merely
 * listing the drivers of a JVM loads almost nothing.
 */
@NullMarked
package so.buster.jdbc;

import org.jspecify.annotations.NullMarked;
