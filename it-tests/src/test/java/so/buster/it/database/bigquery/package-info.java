/**
 * A stand-in for BigQuery inside the test's process: version 2 of its REST service as Google's
 * client speaks it, with DuckDB behind it. What it cannot prove about the real service: that it
 * reads a text as the guard does (GoogleSQL is translated here, as far as the tests go), that a dry
 * run names the type of every statement as the manual says, what IAM, slots, reservations, caches
 * and row-level policies do, and how soon a cancelled job or one out of time really ends. There are
 * no routines, models and sessions here.
 */
@NullMarked
package so.buster.it.database.bigquery;

import org.jspecify.annotations.NullMarked;
