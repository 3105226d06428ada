package so.buster.it.markers;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What is planted in each place is seen there: else the marker tests would prove nothing. */
class MarkerWatchIT {
  private static final String MARKER = "planted-marker-4711";

  @Test
  void whatIsPlantedIsSeen() throws Exception {
    Thread named = new Thread(this::linger, "named " + MARKER);
    named.setDaemon(true);
    named.start();
    ObjectName bean = new ObjectName("marked:type=Planted");
    ManagementFactory.getPlatformMBeanServer()
        .registerMBean(new StandardMBean((Planted) () -> MARKER, Planted.class), bean);
    try (Watch watch = new Watch(List.of(MARKER))) {
      Path name = Files.createTempFile("x" + MARKER, ".tmp");
      Path content = Files.writeString(Files.createTempFile("x", ".tmp"), "…" + MARKER);
      LoggerFactory.getLogger("somebody").trace("{}", MARKER);
      Logger.getLogger("vendor.somewhere").log(Level.FINEST, MARKER);
      SQLException thrown = new SQLException("outer");
      thrown.setNextException(new SQLException("next", new IllegalStateException(MARKER)));
      thrown.addSuppressed(new SQLException("suppressed " + MARKER));
      watch.threw(thrown);
      watch.warned(
          new SQLWarning("first", null, 0) {
            @Override
            public SQLWarning getNextWarning() {
              return new SQLWarning(MARKER);
            }
          });
      try {
        assertThat(watch.sightings())
            .extracting(sighting -> sighting.substring(0, sighting.indexOf(" shows")))
            .contains("log", "exception", "warning", "thread", "temporary file")
            .contains("temporary file " + content.getFileName())
            .contains("MBean marked:type=Planted Text");
        assertThat(watch.sightings()).filteredOn(s -> s.startsWith("log")).hasSizeGreaterThan(1);
      } finally {
        Files.delete(name);
        Files.delete(content);
      }
    } finally {
      ManagementFactory.getPlatformMBeanServer().unregisterMBean(bean);
      named.interrupt();
    }
  }

  private void linger() {
    try {
      Thread.sleep(60_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What an MBean shows. */
  public interface Planted {
    String getText();
  }
}
