/** Proves that nothing gets past the guarded objects. */
@NullMarked
package so.buster.jdbc.guarded;

import org.jspecify.annotations.NullMarked;
