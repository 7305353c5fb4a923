package zveno.intake.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;
import zveno.intake.profile.ImportProfile.Decimal;
import zveno.intake.profile.ImportProfile.UnknownSchools;

class ProfileFileTest {

  @Test
  void every_key_is_read() {
    ImportProfile profile =
        ProfileFile.parse(
            """
            {"sheet": "Список ОО", "headerRow": 2, "encoding": "windows-1251", "decimal": "comma",
             "phoneAreaCode": "812", "columns": {"inn": "ИНН"}, "context": {"meals": "meals"},
             "key": ["inn"], "missing": ["", "s", -1], "unknownSchools": "queue",
             "unpivot": [{"subject": "математика", "mean": "m"}],
             "constants": {"procedure": "ВПР"}, "clear": true}
            """);
    assertThat(profile)
        .isEqualTo(
            new ImportProfile(
                Optional.of("Список ОО"),
                Optional.of(2),
                "windows-1251",
                Decimal.COMMA,
                "812",
                Map.of("inn", "ИНН"),
                Map.of("meals", "meals"),
                List.of("inn"),
                List.of("", "s", "-1"),
                Optional.of(UnknownSchools.QUEUE),
                List.of(Map.of("subject", "математика", "mean", "m")),
                Map.of("procedure", "ВПР"),
                true));
  }

  @Test
  void an_empty_profile_fixes_nothing() {
    assertThat(ProfileFile.parse("{}")).isEqualTo(ImportProfile.NONE);
  }

  @Test
  void what_is_not_known_or_of_another_type_is_refused_by_name() {
    assertInvalid("{\"colums\": {}}", "colums");
    assertInvalid("{\"headerRow\": \"1\"}", "headerRow");
    assertInvalid("{\"headerRow\": 0}", "headerRow");
    assertInvalid("{\"decimal\": \"dot\"}", "decimal");
    assertInvalid("{\"phoneAreaCode\": \"spb\"}", "phoneAreaCode");
    assertInvalid("{\"columns\": [\"inn\"]}", "columns");
    assertInvalid("{\"key\": \"inn\"}", "key");
    assertInvalid("{\"clear\": \"yes\"}", "clear");
    assertInvalid("{\"headerRow\": 4294967297}", "headerRow");
    assertInvalid("{\"headerRow\": 1048577}", "headerRow");
    assertInvalid("{\"headerRow\": -3}", "headerRow");
    assertInvalid("{\"columns\": {\"name\": 5}}", "columns.name");
    assertInvalid("{\"columns\": {\"inn\": null}}", "columns.inn");
    assertInvalid("{\"context\": {\"meals\": \" \"}}", "context.meals");
    assertInvalid("{\"unpivot\": [{\"mean\": true}]}", "unpivot.mean");
    assertInvalid("{\"constants\": {\"district\": null}}", "constants.district");
    assertInvalid("{\"missing\": [null]}", "missing");
    assertInvalid("{", "", "1");
    assertInvalid("{} {}", "", "1");
    assertInvalid("{\n\"clear\": true, \"clear\": false}", "", "2");
    assertInvalid("[]", "");
  }

  private static void assertInvalid(String json, String... facts) {
    assertThatExceptionOfType(IntakeException.class)
        .isThrownBy(() -> ProfileFile.parse(json))
        .satisfies(
            e -> {
              assertThat(e.fault()).isEqualTo(IntakeFault.PROFILE_INVALID);
              assertThat(e.facts()).containsExactly(facts);
            });
  }
}
