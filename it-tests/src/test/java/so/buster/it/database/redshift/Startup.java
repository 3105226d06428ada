package so.buster.it.database.redshift;

import java.util.Map;

/**
 * How a session of the driver began.
 *
 * @param parameters as the driver sent them
 * @param encrypted whether TLS was there before
 */
public record Startup(Map<String, String> parameters, boolean encrypted) {}
