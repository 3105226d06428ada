@NullMarked
package so.buster.jdbc.pooled;

import org.jspecify.annotations.NullMarked;
