package so.buster.it.differential;

import java.nio.file.Path;

class DuckdbDifferentialIT extends Differential {
  @Override
  Engine start(Path folder) {
    return DuckdbEngine.start(folder);
  }
}
