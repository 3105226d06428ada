/** Making a connection, and what happens when it cannot be made or does not last. */
@NullMarked
package so.buster.it.connect;

import org.jspecify.annotations.NullMarked;
