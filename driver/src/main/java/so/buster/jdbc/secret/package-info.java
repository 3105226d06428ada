/**
 * Secrets: how they are written down, sealed to one database, and opened for the moment in which a
 * physical connection is made. Nothing here keeps an opened secret or a key between two openings,
 * and no message, {@code toString} or log holds one.
 */
@NullMarked
package so.buster.jdbc.secret;

import org.jspecify.annotations.NullMarked;
