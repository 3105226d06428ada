/** JSON, read and written in one way everywhere. Knows no other package. */
@NullMarked
package so.buster.jdbc.json;

import org.jspecify.annotations.NullMarked;
