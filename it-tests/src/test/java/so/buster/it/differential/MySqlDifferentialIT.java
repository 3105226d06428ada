package so.buster.it.differential;

import java.nio.file.Path;

class MySqlDifferentialIT extends Differential {
  @Override
  Engine start(Path folder) {
    return MySqlEngine.mysql(folder);
  }
}
