/**
 * Physical connections, kept and lent: one pool for each target, user, secret and set of limits.
 *
 * <p>HikariCP does the pooling. What is added: the first connection is made by the caller's own
 * thread and fails with its reason at once; a server that refused is not asked again in a loop;
 * there is a ceiling for the whole process; pools that nobody uses disappear. No pool, thread or
 * key carries a host, a user or a secret.
 */
@NullMarked
package so.buster.jdbc.pool;

import org.jspecify.annotations.NullMarked;
