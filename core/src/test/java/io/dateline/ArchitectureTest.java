package io.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** Holds the arrows between the packages, and the promise that users meet no third-party type. */
@AnalyzeClasses(packages = "io.dateline", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  /** The exported packages: what is public in them is a promise. */
  private static final Set<String> API =
      Set.of(
          "io.dateline",
          "io.dateline.article",
          "io.dateline.source",
          "io.dateline.extract",
          "io.dateline.recognize",
          "io.dateline.index",
          "io.dateline.search");

  /** The one documented door for users of Lucene. */
  private static final Class<?> DOOR = io.dateline.LuceneView.class;

  @ArchTest static final ArchRule articleImportsTheJdkOnly = stage("io.dateline.article..", "");

  @ArchTest
  static final ArchRule sourceReadsPagesAndKnowsNoStage =
      stage(
          "io.dateline.source..",
          "",
          "com.fasterxml.jackson.core..",
          "org.netpreserve.jwarc..",
          "org.apache.commons.compress..",
          "org.apache.commons.io.input..",
          "org.apache.tika.parser.txt..");

  @ArchTest
  static final ArchRule extractImportsSourceAndArticle =
      stage(
          "io.dateline.extract..",
          "io.dateline.source io.dateline.source.charset io.dateline.article",
          "org.jsoup..",
          "com.fasterxml.jackson.core..");

  @ArchTest
  static final ArchRule recognizeImportsExtractAndArticle =
      stage(
          "io.dateline.recognize..", "io.dateline.extract io.dateline.source io.dateline.article");

  @ArchTest
  static final ArchRule indexImportsArticle =
      stage("io.dateline.index..", "io.dateline.article io.dateline.article.layout");

  @ArchTest
  static final ArchRule searchImportsArticle =
      stage("io.dateline.search..", "io.dateline.article io.dateline.article.layout");

  @ArchTest
  static final ArchRule onlyTheInternalsImportLucene =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.dateline.internal..")
          .and()
          .areNotAssignableTo(DOOR)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule onlyTheFacadeImportsTheInternals =
      noClasses()
          .that()
          .resideOutsideOfPackages("io.dateline", "io.dateline.internal..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.dateline.internal..");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("io.dateline.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule signaturesNameOnlyTheJdkAndTheApi =
      classes()
          .that(
              new DescribedPredicate<JavaClass>("are public in an exported package") {
                @Override
                public boolean test(JavaClass type) {
                  return API.contains(type.getPackageName())
                      && !type.isEquivalentTo(DOOR)
                      && type.getModifiers().contains(JavaModifier.PUBLIC);
                }
              })
          .should(
              new ArchCondition<JavaClass>("name only types of the JDK and of exported packages") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  for (JavaCodeUnit unit : type.getCodeUnits()) {
                    if (unit.getModifiers().contains(JavaModifier.PUBLIC)
                        || unit.getModifiers().contains(JavaModifier.PROTECTED)) {
                      checkSignature(unit, events);
                    }
                  }
                }
              });

  private static void checkSignature(JavaCodeUnit unit, ConditionEvents events) {
    Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
        .map(JavaClass::getBaseComponentType)
        .filter(type -> !isAllowed(type))
        .forEach(
            type ->
                events.add(
                    SimpleConditionEvent.violated(
                        unit, unit.getFullName() + " names " + type.getName())));
  }

  private static boolean isAllowed(JavaClass type) {
    return type.isPrimitive()
        || type.getPackageName().startsWith("java.")
        || API.contains(type.getPackageName());
  }

  /** The classes of {@code from} depend on themselves, the JDK, Guava, and what is named. */
  private static ArchRule stage(String from, String stages, String... libraries) {
    String[] allowed =
        Stream.of(
                Stream.of(from, "java..", "com.google.common..", "org.jspecify.."),
                Stream.of(stages.split(" ")).filter(s -> !s.isEmpty()),
                Stream.of(libraries))
            .flatMap(s -> s)
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(from)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed);
  }
}
