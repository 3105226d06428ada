/**
 * Redshift's own driver in front of a real PostgreSQL: Redshift itself runs nowhere but at Amazon.
 * What it does differently from PostgreSQL is untested here: SUPER, its planner, its leader node.
 */
@NullMarked
package so.buster.it.database.redshift;

import org.jspecify.annotations.NullMarked;
