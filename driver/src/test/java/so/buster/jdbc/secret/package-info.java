@NullMarked
package so.buster.jdbc.secret;

import org.jspecify.annotations.NullMarked;
