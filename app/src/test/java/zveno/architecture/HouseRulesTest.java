package zveno.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {
  private static final String BAD_HOUSE = "badhouse";

  @TestFactory
  Stream<DynamicTest> the_house_keeps_every_rule() {
    JavaClasses house =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("zveno");
    return HouseRules.of("zveno").entrySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(house)));
  }

  @TestFactory
  Stream<DynamicTest> the_bad_house_breaks_every_rule() {
    JavaClasses bad = new ClassFileImporter().importPackages(BAD_HOUSE);
    return HouseRules.of(BAD_HOUSE).entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(rule.getKey(), () -> assertBroken(rule.getValue(), bad)));
  }

  private static void assertBroken(ArchRule rule, JavaClasses bad) {
    assertThat(rule.evaluate(bad).hasViolation()).as(rule.getDescription()).isTrue();
  }
}
