package so.buster.it.differential;

import java.nio.file.Path;

class MariaDbDifferentialIT extends Differential {
  @Override
  Engine start(Path folder) {
    return MySqlEngine.mariadb(folder);
  }
}
