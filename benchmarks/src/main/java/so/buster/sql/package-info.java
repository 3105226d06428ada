/** What a verdict costs; in the package of what it measures, since most of that is not public. */
@NullMarked
package so.buster.sql;

import org.jspecify.annotations.NullMarked;
