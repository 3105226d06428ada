/**
 * Generated statements that the guard allows, run by a superuser without a read-only mode: the
 * guard alone must protect, and a guard without one of its rules must be found out.
 */
@NullMarked
package so.buster.it.differential;

import org.jspecify.annotations.NullMarked;
