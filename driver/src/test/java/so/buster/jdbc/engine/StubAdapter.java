package so.buster.jdbc.engine;

import java.util.Map;
import so.buster.jdbc.BusterConnectionException;
import so.buster.jdbc.spi.Adapter;
import so.buster.jdbc.spi.Address;
import so.buster.jdbc.spi.Settings;
import so.buster.jdbc.spi.Target;
import so.buster.jdbc.spi.VendorProperties;
import so.buster.sql.Dialect;

/** A database whose driver is {@link StubDriver}. */
public class StubAdapter implements Adapter {
  @Override
  public String name() {
    return "stub";
  }

  @Override
  public Dialect dialect() {
    return Dialect.POSTGRESQL;
  }

  @Override
  public String artifact() {
    return "com.example:stub:1.0";
  }

  @Override
  public VendorProperties vendorProperties() {
    return VendorProperties.NONE;
  }

  @Override
  public Target target(Address address, Settings settings) throws BusterConnectionException {
    if (!(address instanceof Address.Server server)) {
      throw BusterConnectionException.configuration("URL: the server is missing.", name());
    }
    if (server.database().equals("surprise")) {
      throw new IllegalStateException(server.host());
    }
    return new Target(
        driverClass(), "jdbc:stub://" + server.authority(1) + "/" + server.database(), Map.of());
  }

  String driverClass() {
    return StubDriver.class.getName();
  }
}
