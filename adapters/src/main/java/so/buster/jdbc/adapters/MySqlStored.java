package so.buster.jdbc.adapters;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Views that the user may read, and what they run. */
final class MySqlStored {
  private static final String VIEWS =
      " FROM information_schema.VIEWS v"
          + " WHERE v.TABLE_SCHEMA NOT IN ('sys', 'mysql', 'information_schema',"
          + " 'performance_schema')";

  private static final String NAME = "SELECT DISTINCT CONCAT(v.TABLE_SCHEMA, '.', v.TABLE_NAME)";

  private MySqlStored() {}

  /** Functions are written between backticks there; those that the user may not see, too. */
  static List<String> viewsThatCall(Connection session) throws SQLException {
    return Catalogue.texts(
        session, NAME + VIEWS + " AND v.VIEW_DEFINITION REGEXP '`[ ]*[(]' ORDER BY 1");
  }

  static List<String> viewsWithHiddenText(Connection session) throws SQLException {
    return Catalogue.texts(
        session,
        NAME + VIEWS + " AND (v.VIEW_DEFINITION IS NULL OR v.VIEW_DEFINITION = '') ORDER BY 1");
  }

  static List<String> definersViews(Connection session) throws SQLException {
    return Catalogue.texts(session, NAME + VIEWS + " AND v.SECURITY_TYPE = 'DEFINER' ORDER BY 1");
  }
}
