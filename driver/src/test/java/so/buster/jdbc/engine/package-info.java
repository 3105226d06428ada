/** From URL to connection, over a vendor driver that fails as it is told to. */
@NullMarked
package so.buster.jdbc.engine;

import org.jspecify.annotations.NullMarked;
