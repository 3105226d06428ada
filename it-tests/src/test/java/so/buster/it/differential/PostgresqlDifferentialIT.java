package so.buster.it.differential;

import java.nio.file.Path;

class PostgresqlDifferentialIT extends Differential {
  @Override
  Engine start(Path folder) {
    return PostgresqlEngine.start(folder);
  }
}
