package so.buster.sql;

import java.util.List;
import java.util.Set;

/**
 * DuckDB opens a file where no table has the name (manual, "Replacement Scans"): {@code FROM
 * "data.csv"}, and {@code FROM data.csv} too, since the parts of a name are put together again
 * before the file is looked for.
 */
final class FileTables {
  private static final String PATH = "./\\:*?[]{}~$%";

  private static final Set<String> EXTENSIONS =
      Data.words(
          """
          arrow avro br bz2 csv db ddb duckdb feather fgb geojson gpkg gz ipc json jsonl
          lz4 ndjson parquet sas7bdat shp snappy sqlite sqlite3 tsv txt vortex xls xlsx
          xml yaml yml zip zst
          """);

  private FileTables() {}

  /** Refuses a table that could be a file. */
  static void check(List<List<String>> tables) {
    for (List<String> table : tables) {
      String last = table.get(table.size() - 1);
      boolean extension = table.size() > 1 && EXTENSIONS.contains(AsciiCase.lower(last));
      if (extension || table.stream().anyMatch(FileTables::hasPath)) {
        throw new Fault(Reason.FILE_ACCESS, -1);
      }
    }
  }

  private static boolean hasPath(String name) {
    return name.chars().anyMatch(c -> PATH.indexOf(c) >= 0);
  }
}
