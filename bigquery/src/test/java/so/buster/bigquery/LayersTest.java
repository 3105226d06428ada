package so.buster.bigquery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "so.buster.bigquery", importOptions = DoNotIncludeTests.class)
class LayersTest {
  @ArchTest
  static final ArchRule IT_STANDS_ON_GOOGLES_CLIENT_ALONE =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "so.buster.bigquery",
              "java..",
              "javax.sql..",
              "com.google.api..",
              "com.google.auth..",
              "com.google.cloud..",
              "com.google.gson..",
              "org.jspecify..");

  @ArchTest
  static final ArchRule ITS_ONE_WAY_TO_THE_NETWORK_IS_BOUNDED =
      noClasses()
          .that()
          .haveNameNotMatching("so\\.buster\\.bigquery\\.Bounded(Transport|Response).*")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.HttpURLConnection")
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("com.google.api.client.http.javanet..", "java.net.http..");

  @ArchTest
  static final ArchRule ONLY_THE_DRIVER_IS_PUBLIC =
      classes()
          .that()
          .arePublic()
          .and()
          .areTopLevelClasses()
          .should()
          .haveSimpleName("BigQueryDriver");

  @ArchTest
  static final ArchRule IT_STARTS_NO_PROGRAM_AND_LOGS_NOTHING =
      noClasses()
          .that()
          .doNotHaveSimpleName("BigQueryDriver")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.lang.ProcessBuilder")
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.logging..", "org.slf4j..");
}
