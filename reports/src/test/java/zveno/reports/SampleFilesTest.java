package zveno.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zveno.reports.events.EventsForm;
import zveno.reports.events.SampleEvents;
import zveno.reports.paper.Paper;
import zveno.reports.paper.Signature;
import zveno.reports.paper.Stamp;
import zveno.reports.paper.StyleProfile;
import zveno.reports.partners.PartnersForm;
import zveno.reports.partners.SamplePartners;

/// Files to look at, in target/samples: with -Dzveno.samples=true.
@EnabledIfSystemProperty(named = "zveno.samples", matches = "true")
class SampleFilesTest {

  @ParameterizedTest
  @CsvSource({"SHORT,false", "FULL,false", "FULL,true", "STAGE,false"})
  void writesFilesToLookAt(PartnersForm form, boolean contacts) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "samples"));
    Paper paper =
        new Paper(
            "ГБУ ДППО «Информационно-методический центр» Невского района Санкт-Петербурга",
            LocalDate.of(2026, 11, 22),
            StyleProfile.GOST_2025,
            Optional.of(
                new Stamp.ByPerson(
                    "Директор ГБУ ДППО «Информационно-методический центр» Невского района",
                    "И.О. Фамилия",
                    Optional.empty())),
            Optional.of(new Signature("Методист", "И.О. Фамилия")));
    for (ReportFormat format : ReportFormat.values()) {
      String name = "partners-" + form + (contacts ? "-contacts" : "") + format.ending();
      try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
        new ReportWriter()
            .write(
                new PartnersReport(paper, SamplePartners.table(form, contacts, 40)), format, out);
      }
      assertThat(folder.resolve(name)).isNotEmptyFile();
    }
  }

  @ParameterizedTest
  @CsvSource({"PLAN,false", "PLAN,true", "MONTH,false", "CYCLOGRAM,false", "LOG,false"})
  void writesEventsToLookAt(EventsForm form, boolean large) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "samples"));
    EventsReport report = new EventsReport(Written.PAPER, SampleEvents.many(form, large));
    for (ReportFormat format : ReportFormat.values()) {
      String name = form + (large ? "-a3" : "") + format.ending();
      Files.write(folder.resolve(name), Written.of(report, format).bytes());
    }
  }
}
