package so.buster.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import so.buster.jdbc.spi.Adapter;

/** No adapter without the contract: {@code mysql} needs a class {@code MysqlIT} beside this one. */
class EveryAdapterIT {
  @TestFactory
  Stream<DynamicTest> holdsToTheContract() {
    return ServiceLoader.load(Adapter.class).stream()
        .map(adapter -> adapter.get().name())
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        assertThat(Class.forName(testOf(name)))
                            .isAssignableTo(DatabaseContract.class)));
  }

  private static String testOf(String name) {
    String upper = name.substring(0, 1).toUpperCase(Locale.ROOT);
    return EveryAdapterIT.class.getPackageName() + "." + upper + name.substring(1) + "IT";
  }
}
