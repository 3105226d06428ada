package so.buster.bigquery;

import com.google.api.services.bigquery.model.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Columns and keys of many tables: the service gives them one by one, so several are asked for. */
final class TableDetails {
  private static final int AT_ONCE = 8;

  private final Catalogue catalogue;

  TableDetails(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** In the order of the entries; a table that is gone by now is left out. */
  List<Table> of(List<Catalogue.Entry> entries) throws SQLException {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, TableDetails::thread);
    try {
      List<Future<@Nullable Table>> futures = new ArrayList<>();
      for (Catalogue.Entry entry : entries) {
        futures.add(
            threads.submit(() -> catalogue.table(entry.project(), entry.dataset(), entry.name())));
      }
      List<Table> tables = new ArrayList<>();
      for (Future<@Nullable Table> future : futures) {
        Table table = result(future);
        if (table != null) {
          tables.add(table);
        }
      }
      return tables;
    } finally {
      threads.shutdownNow();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "bigquery-metadata");
    thread.setDaemon(true);
    return thread;
  }

  private static @Nullable Table result(Future<@Nullable Table> future) throws SQLException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof SQLException known
          ? known
          : Failures.misuse("A table cannot be described.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Failures.cancelled();
    }
  }
}
