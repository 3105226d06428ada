/** Real databases that are started, filled and watched by the tests. */
@NullMarked
package so.buster.it.database;

import org.jspecify.annotations.NullMarked;
