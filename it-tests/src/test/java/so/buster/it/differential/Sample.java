package so.buster.it.differential;

import so.buster.sql.Mode;

/**
 * One generated statement.
 *
 * @param number its place in the run; with the seed it makes the statement again
 * @param mode how it would be executed
 */
record Sample(long number, Mode mode, String sql) {}
