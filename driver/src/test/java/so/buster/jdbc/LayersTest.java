package so.buster.jdbc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package may know which. */
@AnalyzeClasses(packages = "so.buster.jdbc", importOptions = DoNotIncludeTests.class)
class LayersTest {
  @ArchTest
  static final ArchRule LAYERS =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("so.buster.jdbc..")
          .withOptionalLayers(true)
          .layer("api")
          .definedBy("so.buster.jdbc")
          .layer("json")
          .definedBy("so.buster.jdbc.json")
          .layer("spi")
          .definedBy("so.buster.jdbc.spi")
          .layer("secret")
          .definedBy("so.buster.jdbc.secret")
          .layer("config")
          .definedBy("so.buster.jdbc.config")
          .layer("source")
          .definedBy("so.buster.jdbc.source")
          .layer("guarded")
          .definedBy("so.buster.jdbc.guarded")
          .layer("pool")
          .definedBy("so.buster.jdbc.pool")
          .layer("pooled")
          .definedBy("so.buster.jdbc.pooled")
          .layer("engine")
          .definedBy("so.buster.jdbc.engine")
          .whereLayer("spi")
          .mayOnlyAccessLayers("api")
          .whereLayer("secret")
          .mayOnlyAccessLayers("spi", "api")
          .whereLayer("config")
          .mayOnlyAccessLayers("secret", "spi", "api")
          .whereLayer("source")
          .mayOnlyAccessLayers("config", "secret", "json", "spi", "api")
          .whereLayer("guarded")
          .mayOnlyAccessLayers("spi", "api")
          .whereLayer("pool")
          .mayOnlyAccessLayers("guarded", "config", "spi", "api")
          .whereLayer("pooled")
          .mayOnlyAccessLayers("guarded", "spi", "api")
          .whereLayer("api")
          .mayOnlyAccessLayers("json")
          .whereLayer("json")
          .mayNotAccessAnyLayer()
          .whereLayer("engine")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("so.buster.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NO_VENDOR_BY_NAME =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.postgresql..", "org.duckdb..", "com.mysql..", "org.mariadb..");
}
