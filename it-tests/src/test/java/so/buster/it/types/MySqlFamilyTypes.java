package so.buster.it.types;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import so.buster.it.database.MySqlFamilyDatabase;

/** MySQL and MariaDB have types that nothing can be cast to, so the values lie in tables. */
abstract class MySqlFamilyTypes extends TypesContract {
  @Override
  abstract MySqlFamilyDatabase database();

  /**
   * Here statements are always prepared by the server, so that no parameter becomes SQL; the bytes
   * of what is not binary are then those of its binary protocol.
   */
  @Override
  Connection vendor() throws SQLException {
    return database().server().connect(MySqlFamilyDatabase.NAME, "&useServerPrepStmts=true");
  }

  @Override
  Set<Difference> differences() {
    return EnumSet.of(
        Difference.ONLY_A_UUID_IS_ONE, Difference.NULL_IS_NULL, Difference.SQL_STATE_FOUND);
  }

  static void fill(MySqlFamilyDatabase database, List<Typed> types) throws SQLException {
    try (Connection connection = database.plain();
        Statement statement = connection.createStatement()) {
      for (int number = 0; number < types.size(); number++) {
        Typed type = types.get(number);
        String table = "typed" + number;
        statement.execute("CREATE TABLE " + table + " (id INT, value " + type.name() + " NULL)");
        for (int value = 0; value < type.values().size(); value++) {
          statement.execute(
              "INSERT INTO " + table + " VALUES (" + value + ", " + type.values().get(value) + ")");
        }
      }
    }
  }

  @Override
  String query(Typed type, int value) {
    return "SELECT value FROM typed" + types().indexOf(type) + " WHERE id = " + value;
  }
}
