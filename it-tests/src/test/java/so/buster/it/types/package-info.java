/**
 * Every value of every type comes through as the vendor's driver gives it. {@link
 * so.buster.it.types.Difference} is the whole list of what is different on purpose; a list {@code
 * types.<database>.txt} and a small class make another database a part of it.
 */
@NullMarked
package so.buster.it.types;

import org.jspecify.annotations.NullMarked;
