/** PostgreSQL's protocol, as far as something between a driver and a server has to read it. */
@NullMarked
package so.buster.it.database.wire;

import org.jspecify.annotations.NullMarked;
