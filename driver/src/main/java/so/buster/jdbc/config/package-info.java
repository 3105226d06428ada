/**
 * URL and {@code Properties} in, one checked {@link so.buster.jdbc.config.Configuration} out.
 *
 * <p>The grammar is our own and strict: what it does not describe is an error, and nothing of the
 * given text is passed on. Every mistake is a {@link so.buster.jdbc.BusterConnectionException} that
 * names the property and what to do, and never repeats a value, a host or the URL.
 */
@NullMarked
package so.buster.jdbc.config;

import org.jspecify.annotations.NullMarked;
