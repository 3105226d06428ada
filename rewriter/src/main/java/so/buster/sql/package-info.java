/**
 * SQL text in, judged and bounded SQL text out. Knows no connection.
 *
 * <p>Contract: exactly one statement, understood entirely, that only reads, bounded to a number of
 * rows; or a refusal with a stable {@link so.buster.sql.Reason}. What no rule knows is refused.
 * {@link so.buster.sql.Guard} is the only way in. Nothing in this package logs, and no message
 * holds SQL text.
 */
@NullMarked
package so.buster.sql;

import org.jspecify.annotations.NullMarked;
