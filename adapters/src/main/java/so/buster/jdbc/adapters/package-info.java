/**
 * One class per database, and its table of vendor properties beside it. No vendor driver is needed
 * to compile: everything goes through {@code java.sql}.
 */
@NullMarked
package so.buster.jdbc.adapters;

import org.jspecify.annotations.NullMarked;
