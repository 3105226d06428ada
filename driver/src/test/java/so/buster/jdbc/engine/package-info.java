/** How long somebody waits for a physical connection. */
@NullMarked
package so.buster.jdbc.engine;

import org.jspecify.annotations.NullMarked;
