/** What every adapter promises, and what DuckDB, which needs no server, really does. */
@NullMarked
package so.buster.jdbc.adapters;

import org.jspecify.annotations.NullMarked;
