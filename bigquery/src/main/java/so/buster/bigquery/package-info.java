/**
 * A plain read-only JDBC driver for BigQuery. Its URL and properties are those of Simba's driver,
 * as far as they make sense for reading; its way to the service is Google's client for REST. It
 * stands alone: nothing here knows who uses it.
 */
@NullMarked
package so.buster.bigquery;

import org.jspecify.annotations.NullMarked;
