/**
 * A stand-in for Snowflake inside the test's process: its REST protocol as snowflake-jdbc 4.4
 * speaks it, with DuckDB behind it. What it cannot prove about the real service: that it reads a
 * text as the guard does (DuckDB's language is another, and names keep their case there), that it
 * answers {@code SHOW PARAMETERS} and obeys session parameters as its manual says, and what its
 * roles, warehouses and result cache do. There are no functions and procedures of users here.
 */
@NullMarked
package so.buster.it.database.snowflake;

import org.jspecify.annotations.NullMarked;
