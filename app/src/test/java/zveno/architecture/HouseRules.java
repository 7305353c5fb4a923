package zveno.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// The rules of the house, for any root package: the real one and a sample that breaks each rule.
final class HouseRules {
  private static final String[] FEATURES = {"partners", "events", "pairing", "demo", "reporting"};
  private static final String[] GROUND = {
    "text",
    "changes",
    "attachments",
    "ui",
    "intake",
    "exchange",
    "database",
    "files",
    "faults",
    "settings",
    "tables",
    "search",
    "home",
    "help",
    "support",
    "lists"
  };
  private static final Set<String> EMPTY_WORDS =
      Set.of("Service", "Manager", "Helper", "Util", "Utils", "Impl", "Data");

  private HouseRules() {}

  /// Each rule by its name.
  static Map<String, ArchRule> of(String root) {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put(
        "the domain knows neither window nor database",
        noClasses()
            .that()
            .resideInAnyPackage(
                root + ".partners",
                root + ".events",
                root + ".events.time",
                root + ".events.days",
                root + ".events.calendar",
                root + ".events.coverage",
                root + ".events.series",
                root + ".events.ics",
                root + ".pairing",
                root + ".pairing.engine",
                root + ".changes",
                root + ".attachments",
                root + ".exchange",
                root + ".help",
                root + ".search",
                root + ".support",
                root + ".lists")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.jooq..", "org.h2..", "java.sql.."));
    rules.put(
        "jOOQ stays in the database and in stores",
        noClasses()
            .that()
            .resideInAPackage(root + "..")
            .and()
            .resideOutsideOfPackages(root + ".database..", root + "..store..", root + ".bench..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", root + ".database.jooq.."));
    rules.put(
        "view models need no screen",
        noClasses()
            .that()
            .resideInAPackage(root + "..view..")
            .and()
            .haveSimpleNameEndingWith("Model")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage.."));
    rules.put(
        "JavaFX stays in the kit, the window and the views",
        noClasses()
            .that()
            .resideInAPackage(root + "..")
            .and()
            .resideOutsideOfPackages(root, root + ".ui..", root + ".shell..", root + "..view..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx.."));
    rules.put(
        "the ground knows no feature",
        noClasses()
            .that()
            .resideInAnyPackage(in(root, GROUND))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(in(root, FEATURES)));
    rules.put(
        "nobody knows the window and the command line",
        noClasses()
            .that()
            .resideInAnyPackage(in(root, FEATURES))
            .or()
            .resideInAnyPackage(in(root, GROUND))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(root + ".shell..", root + ".cli.."));
    rules.put(
        "no cycles between the rooms",
        slices().matching(root + ".(*)..").should().beFreeOfCycles());
    rules.put(
        "only the command line prints",
        noClasses()
            .that()
            .resideOutsideOfPackages(root + ".cli..", root + ".bench..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err"));
    rules.put(
        "names say something", classes().that().resideInAPackage(root + "..").should(beNamed()));
    return rules;
  }

  private static ArchCondition<JavaClass> beNamed() {
    return new ArchCondition<>("not end in an empty word") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        EMPTY_WORDS.stream()
            .filter(word -> item.getSimpleName().endsWith(word))
            .forEach(word -> events.add(SimpleConditionEvent.violated(item, item.getFullName())));
      }
    };
  }

  private static String[] in(String root, String... rooms) {
    String[] packages = new String[rooms.length];
    for (int i = 0; i < rooms.length; i++) packages[i] = root + "." + rooms[i] + "..";
    return packages;
  }
}
