package so.buster.jdbc.source;

import java.util.Collection;
import java.util.Optional;
import so.buster.jdbc.spi.Adapter;

/** The databases that there are. */
public interface Databases {
  /** The one with this name or alias, lower case. */
  Optional<Adapter> find(String name);

  /** Every name and alias. */
  Collection<String> names();
}
