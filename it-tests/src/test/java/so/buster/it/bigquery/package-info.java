/** The plain driver for BigQuery by itself, as the adapter gets it, against a stand-in. */
@NullMarked
package so.buster.it.bigquery;

import org.jspecify.annotations.NullMarked;
