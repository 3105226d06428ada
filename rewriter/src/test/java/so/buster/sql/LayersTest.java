package so.buster.sql;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "so.buster.sql", importOptions = DoNotIncludeTests.class)
class LayersTest {
  @ArchTest
  static final ArchRule THE_REWRITER_KNOWS_NO_CONNECTION_AND_LOGS_NOTHING =
      noClasses().should().dependOnClassesThat().resideInAnyPackage("java.sql..", "org.slf4j..");

  @ArchTest
  static final ArchRule IT_STANDS_ON_THE_PARSER_AND_THE_CACHE_ALONE =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "so.buster.sql",
              "java..",
              "net.sf.jsqlparser..",
              "com.github.benmanes.caffeine..",
              "org.jspecify..");
}
