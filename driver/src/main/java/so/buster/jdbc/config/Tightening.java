package so.buster.jdbc.config;

import java.util.HashMap;
import java.util.Map;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.BusterProperty;
import so.buster.jdbc.spi.Limits;
import so.buster.jdbc.spi.Limits.OnLimit;
import so.buster.jdbc.spi.Settings;
import so.buster.jdbc.spi.VendorProperties;

/**
 * What a caller adds to a named source: lower limits, its own name, properties that the owner left
 * open. Everything else is refused rather than ignored, so that nobody believes that it holds.
 */
final class Tightening {
  static final String OWNERS =
      "only the configuration of this source sets it; leave it out of URL and Properties.";

  private static final int LONGEST_APPLICATION = 60;

  private final Configuration owner;
  private final Given given;
  private final VendorProperties table;

  Tightening(Configuration owner, Given given, VendorProperties table) {
    this.owner = owner;
    this.given = given;
    this.table = table;
  }

  Configuration apply() throws BusterConnectionException {
    VendorFilter filter =
        new VendorFilter(table, given, owner.source(), BusterProperty.Scope.CALLER);
    filter.apply();
    for (BusterProperty property : BusterProperty.values()) {
      if (property.scope() == BusterProperty.Scope.OWNER && given.own(property).isPresent()) {
        throw mistake(property.key(), OWNERS);
      }
    }
    Values values = new Values(given, table, owner.source());
    Settings settings = owner.settings();
    return new Configuration(
        owner.source(),
        owner.named(),
        owner.address(),
        owner.credentials(),
        new Settings(
            settings.tls(),
            limits(Configuration.limits(values), settings.limits()),
            settings.pooler(),
            application(values),
            vendor(filter.passed())),
        owner.allowedFunctions(),
        owner.tables(),
        filter.adjusted());
  }

  private Limits limits(Limits asked, Limits most) throws BusterConnectionException {
    return new Limits(
        lower(BusterProperty.MAX_ROWS, asked.rows(), most.rows()),
        lower(BusterProperty.MAX_METADATA_ROWS, asked.metadataRows(), most.metadataRows()),
        lower(BusterProperty.MAX_RESULT_BYTES, asked.bytes(), most.bytes()),
        lower(BusterProperty.QUERY_TIMEOUT, asked.query(), most.query()),
        lower(BusterProperty.TRANSACTION_TIMEOUT, asked.transaction(), most.transaction()),
        lower(BusterProperty.LOCK_TIMEOUT, asked.lock(), most.lock()),
        lower(BusterProperty.CONNECT_TIMEOUT, asked.connect(), most.connect()),
        most.connections(),
        onLimit(asked.onLimit(), most.onLimit()));
  }

  private <T extends Comparable<T>> T lower(BusterProperty property, T asked, T most)
      throws BusterConnectionException {
    if (given.own(property).isEmpty()) {
      return most;
    }
    if (asked.compareTo(most) > 0) {
      throw mistake(
          property.key(), "this source allows less; give it a lower value, or leave it out.");
    }
    return asked;
  }

  private OnLimit onLimit(OnLimit asked, OnLimit owners) throws BusterConnectionException {
    if (given.own(BusterProperty.ON_LIMIT).isEmpty() || asked == owners) {
      return owners;
    }
    if (asked == OnLimit.TRUNCATE) {
      throw mistake(
          BusterProperty.ON_LIMIT.key(),
          "this source makes more rows than allowed an error, and that stands; leave it out.");
    }
    return asked;
  }

  /** Behind the owner's, so that the server's administrator still sees which source it is. */
  private String application(Values values) throws BusterConnectionException {
    String owners = owner.settings().application();
    if (given.own(BusterProperty.APPLICATION_NAME).isEmpty()) {
      return owners;
    }
    String callers =
        Configuration.application(values, owner.source()).substring("buster/".length());
    String both = owners + " " + callers;
    return both.substring(0, Math.min(LONGEST_APPLICATION, both.length())).strip();
  }

  private Map<String, String> vendor(Map<String, String> callers) throws BusterConnectionException {
    Map<String, String> both = new HashMap<>(owner.settings().vendor());
    for (Map.Entry<String, String> property : callers.entrySet()) {
      String owners = both.putIfAbsent(property.getKey(), property.getValue());
      if (owners != null && !owners.equals(property.getValue())) {
        throw mistake(property.getKey(), OWNERS);
      }
    }
    return both;
  }

  private BusterConnectionException mistake(String name, String what) {
    return BusterConnectionException.configuration(name + ": " + what, owner.source());
  }
}
