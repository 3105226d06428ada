/**
 * A vendor's connection behind a pooler in transaction mode (PgBouncer's {@code pool_mode =
 * transaction}). Such a pooler hands each transaction another session of the server's, so nothing
 * holds that was set in an earlier one, and something may hold that a stranger set.
 *
 * <p>The one idea: the vendor's connection is never in auto-commit mode, and no call that makes it
 * ask its server gets through but in a transaction which began with everything that protects it.
 * Auto-commit mode, isolation and the borrower's settings are kept here.
 */
@NullMarked
package so.buster.jdbc.pooled;

import org.jspecify.annotations.NullMarked;
