package org.onevisit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.onevisit", importOptions = DoNotIncludeTests.class)
class HouseTest {

  private static final String DOOR = "the way in";
  private static final String ENGINE = "rooms that face the engine";
  private static final String ACTS = "acts";
  private static final String CASE = "the case";
  private static final String DIAGRAMS = "paths of diagrams";
  private static final String WORDS = "words";

  @ArchTest
  static final ArchRule arrowsPointOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.onevisit..")
          .layer(DOOR)
          .definedBy("org.onevisit")
          .layer(ENGINE)
          .definedBy(in("deployment", "wiring", "guard", "worklist", "desk", "rule"))
          .layer(ACTS)
          .definedBy(in("act"))
          .layer(CASE)
          .definedBy(
              in(
                  "calendar",
                  "casefile",
                  "clock",
                  "opinion",
                  "promise",
                  "licence",
                  "record",
                  "release",
                  "routing",
                  "staff",
                  "supervision"))
          .layer(WORDS)
          .definedBy(in("catalogue", "form", "refusal"))
          .layer(DIAGRAMS)
          .definedBy(in("path"))
          .whereLayer(DOOR)
          .mayNotBeAccessedByAnyLayer()
          .whereLayer(ENGINE)
          .mayOnlyBeAccessedByLayers(DOOR)
          .whereLayer(DIAGRAMS)
          .mayOnlyBeAccessedByLayers(ENGINE)
          .whereLayer(ACTS)
          .mayOnlyBeAccessedByLayers(DOOR, ENGINE)
          .whereLayer(CASE)
          .mayOnlyBeAccessedByLayers(DOOR, ENGINE, ACTS)
          .ensureAllClassesAreContainedInArchitecture()
          .because("the law must be readable without the engine, and the engine replaceable");

  @ArchTest
  static final ArchRule roomsFormNoCycle =
      slices()
          .matching("org.onevisit.(*)..")
          .should()
          .beFreeOfCycles()
          .because("two rooms that need each other are one room");

  @ArchTest
  static final ArchRule lawKnowsNoEngine =
      noClasses()
          .that()
          .resideInAnyPackage(
              in(
                  "act",
                  "calendar",
                  "casefile",
                  "catalogue",
                  "clock",
                  "form",
                  "licence",
                  "opinion",
                  "promise",
                  "record",
                  "refusal",
                  "release",
                  "routing",
                  "staff",
                  "supervision"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.camunda..")
          .because("what the law says outlives the engine that runs it");

  @ArchTest
  static final ArchRule pathsKnowNoPermits =
      noClasses()
          .that()
          .resideInAPackage("org.onevisit.path..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.onevisit..").and(resideOutsideOfPackage("org.onevisit.path..")))
          .because("how tokens move has nothing to do with what they mean");

  @ArchTest
  static final ArchRule engineInternalsStayAtTheEdge =
      noClasses()
          .that()
          .resideOutsideOfPackages(in("wiring", "deployment", "guard", "worklist"))
          .and()
          .doNotHaveFullyQualifiedName(CrossAgencyPlugin.class.getName())
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.camunda.bpm.engine.impl..")
          .because("only these few classes have to change when the engine is replaced by a fork");

  @ArchTest
  static final ArchRule engineRoomsDoNotKnowEachOther =
      slices()
          .matching("org.onevisit.(wiring|guard|worklist|desk|rule)..")
          .should()
          .notDependOnEachOther()
          .because("each hangs into the engine by itself; the plugin puts them together");

  @ArchTest
  static final ArchRule noSpring =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..")
          .because("the plugin runs in any stock engine");

  private static String[] in(String... rooms) {
    var packages = new String[rooms.length];
    for (var i = 0; i < rooms.length; i++) {
      packages[i] = "org.onevisit." + rooms[i] + "..";
    }
    return packages;
  }
}
