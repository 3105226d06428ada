/** Tables that the operator opens and closes, on real databases. */
@NullMarked
package so.buster.it.tables;

import org.jspecify.annotations.NullMarked;
