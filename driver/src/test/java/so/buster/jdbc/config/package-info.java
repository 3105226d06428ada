/** What a URL and {@code Properties} may say, and how a mistake is told. */
@NullMarked
package so.buster.jdbc.config;

import org.jspecify.annotations.NullMarked;
