/** The driver without a service; with one, in the integration tests. */
@NullMarked
package so.buster.bigquery;

import org.jspecify.annotations.NullMarked;
