/**
 * What every database must do through the driver. {@link so.buster.it.contract.DatabaseContract} is
 * the whole of it; {@link so.buster.it.contract.EveryAdapterIT} fails for an adapter that nobody
 * holds to it.
 */
@NullMarked
package so.buster.it.contract;

import org.jspecify.annotations.NullMarked;
