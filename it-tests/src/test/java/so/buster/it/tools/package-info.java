/**
 * What real clients do: their statements replayed, and the clients themselves where they can run.
 */
@NullMarked
package so.buster.it.tools;

import org.jspecify.annotations.NullMarked;
