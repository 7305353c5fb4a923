package zveno.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.reporting.PaperSettings.Style;
import zveno.reports.paper.Margins;
import zveno.reports.paper.Paper;
import zveno.reports.paper.Signature;
import zveno.reports.paper.Stamp;
import zveno.reports.paper.StyleProfile;
import zveno.settings.Signatories;
import zveno.settings.Signatories.Person;

class PaperSettingsFileTest {
  private static final StyleProfile OWN =
      new StyleProfile(new Margins(30, 10, 20, 25), "PT Serif", 13, 11, 9, 70, 1.5, 12.5);

  @TempDir Path folder;

  @Test
  void what_was_kept_is_read_again() {
    Path file = folder.resolve("settings").resolve(PaperSettingsFile.NAME);
    PaperSettings kept = PaperSettings.FIRST.own(OWN).style(Style.OWN);
    new PaperSettingsFile(file).keep(kept);
    assertThat(new PaperSettingsFile(file).now()).isEqualTo(kept);
  }

  @Test
  void each_style_gives_its_profile_and_the_own_one_waits() {
    PaperSettings own = PaperSettings.FIRST.own(OWN);
    assertThat(own.profile()).isEqualTo(StyleProfile.GOST_2025);
    assertThat(own.style(Style.GOST_2016).profile()).isEqualTo(StyleProfile.GOST_2016);
    assertThat(own.style(Style.OWN).profile()).isEqualTo(OWN);
  }

  @Test
  void a_paper_bears_style_stamp_and_signature() {
    Paper paper =
        PaperSettings.FIRST.paper(
            "ИМЦ",
            LocalDate.of(2026, 11, 22),
            new Signatories(
                Optional.of(new Person("Директор", "О. Н. Лебедева")),
                Optional.of(new Person("Методист", "Е. О. Соколова")),
                Optional.empty()));
    assertThat(paper.stamp())
        .contains(new Stamp.ByPerson("Директор", "О. Н. Лебедева", Optional.empty()));
    assertThat(paper.signature()).contains(new Signature("Методист", "Е. О. Соколова"));
    assertThat(
            PaperSettings.FIRST
                .paper("ИМЦ", LocalDate.of(2026, 11, 22), Signatories.NOBODY)
                .stamp())
        .isEmpty();
  }

  @Test
  void damaged_or_impossible_settings_are_those_of_the_first_day() throws IOException {
    Path file = folder.resolve("papers.json");
    assertThat(new PaperSettingsFile(file).now()).isEqualTo(PaperSettings.FIRST);
    Files.writeString(file, "{");
    assertThat(new PaperSettingsFile(file).now()).isEqualTo(PaperSettings.FIRST);
    Files.writeString(
        file, "{\"style\":\"own\",\"own\":{\"text\":72},\"signer\":{\"position\":\"\"}}");
    assertThat(new PaperSettingsFile(file).now()).isEqualTo(PaperSettings.FIRST.style(Style.OWN));
  }
}
