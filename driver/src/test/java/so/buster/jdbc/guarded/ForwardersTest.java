package so.buster.jdbc.guarded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The forwarders are what {@link Forwarder} writes. {@code mvn test -Dtest=ForwardersTest
 * -Dforwarders=write} writes them anew.
 */
class ForwardersTest {
  static List<Forwarder> forwarders() {
    return Forwarder.ALL;
  }

  @ParameterizedTest
  @MethodSource("forwarders")
  void fileIsCurrent(Forwarder forwarder) throws IOException {
    if ("write".equals(System.getProperty("forwarders"))) {
      Files.writeString(forwarder.file(), forwarder.source());
    }
    assertThat(forwarder.file()).hasContent(forwarder.source());
  }
}
