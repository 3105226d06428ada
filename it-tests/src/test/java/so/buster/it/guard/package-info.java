/** Many statements, judged, sent and compared on real servers. */
@NullMarked
package so.buster.it.guard;

import org.jspecify.annotations.NullMarked;
