/**
 * A pooler in transaction mode as bad as one can be: it drops everything that a client asks for at
 * the start, keeps track of no setting, and hands each transaction another session than the last.
 */
@NullMarked
package so.buster.it.database.pooler;

import org.jspecify.annotations.NullMarked;
