package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static so.buster.sql.Functions.Standing.ALLOWED;
import static so.buster.sql.Functions.Standing.DENIED;
import static so.buster.sql.Functions.Standing.UNKNOWN;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import so.buster.sql.Functions.Standing;

class FunctionsTest {
  private static Standing postgres(String call, Policy policy) {
    return Functions.of(Dialect.POSTGRESQL).standing(List.of(call.split("\\.")), policy);
  }

  private static Standing postgres(String call) {
    return postgres(call, Policy.DEFAULT);
  }

  private static Policy allowing(String... functions) {
    return new Policy(100, Set.of(functions), Set.of(), Duration.ofSeconds(60), TableRules.NONE);
  }

  @Test
  void aBuiltInCountsUnderTheEnginesSchemaOnly() {
    assertThat(postgres("pg_catalog.lower")).isEqualTo(ALLOWED);
    assertThat(postgres("public.lower")).isEqualTo(UNKNOWN);
    assertThat(postgres("information_schema._pg_expandarray")).isEqualTo(ALLOWED);
    assertThat(postgres("_pg_expandarray")).isEqualTo(UNKNOWN);
  }

  @Test
  void aQuotedNameIsComparedAsItIs() {
    assertThat(postgres("Lower")).isEqualTo(UNKNOWN);
    assertThat(postgres("Pg_Sleep")).isEqualTo(DENIED);
  }

  @Test
  void aNameThatAUserSchemaAlsoDefinesIsAllowedOnlyQualified() {
    Policy shadowed = Policy.DEFAULT.withShadowedFunctions(Set.of("lower", "similarity"));
    assertThat(postgres("lower", shadowed)).isEqualTo(UNKNOWN);
    assertThat(postgres("pg_catalog.lower", shadowed)).isEqualTo(ALLOWED);
    assertThat(postgres("upper", shadowed)).isEqualTo(ALLOWED);
    assertThat(postgres("similarity", shadowed)).isEqualTo(UNKNOWN);
    assertThat(postgres("public.similarity", shadowed)).isEqualTo(UNKNOWN);
  }

  @Test
  void aNameThatUsersDefineIsNoColumnEither() {
    Policy shadowed = Policy.DEFAULT.withShadowedFunctions(Set.of("audit"));
    Functions functions = Functions.of(Dialect.POSTGRESQL);
    assertThat(functions.deniedAsColumn("audit", shadowed)).isTrue();
    assertThat(functions.deniedAsColumn("audit", Policy.DEFAULT)).isFalse();
  }

  @Test
  void anExtensionMayLiveInAnySchema() {
    assertThat(postgres("similarity")).isEqualTo(ALLOWED);
    assertThat(postgres("extensions.similarity")).isEqualTo(ALLOWED);
    assertThat(postgres("public.digest")).isEqualTo(ALLOWED);
  }

  @Test
  void theOperatorVouchesForAFunctionOfHisOwn() {
    assertThat(postgres("total")).isEqualTo(UNKNOWN);
    assertThat(postgres("total", allowing("total"))).isEqualTo(ALLOWED);
    assertThat(postgres("reporting.total", allowing("total"))).isEqualTo(ALLOWED);
    assertThat(postgres("reporting.total", allowing("reporting.total"))).isEqualTo(ALLOWED);
    assertThat(postgres("total", allowing("reporting.total"))).isEqualTo(UNKNOWN);
    assertThat(postgres("other.total", allowing("reporting.total"))).isEqualTo(UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource
  void noFunctionIsBothAllowedAndDenied(Dialect dialect) {
    FunctionLists lists = FunctionLists.of(dialect);
    for (var allowed :
        List.of(lists.builtIn(), lists.valueOnly(), lists.syntax(), lists.extensions())) {
      assertThat(allowed).noneMatch(lists.denied()::contains);
    }
  }
}
