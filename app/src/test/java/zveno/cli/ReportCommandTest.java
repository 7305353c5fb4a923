package zveno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.files.PdfText;
import zveno.partners.PartnerField;
import zveno.reporting.PaperSettings;
import zveno.reporting.PaperSettingsFile;
import zveno.reports.paper.Margins;
import zveno.reports.paper.StyleProfile;

class ReportCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void fill() {
    Console.prepare(
        folder,
        base -> {
          List<UUID> one = List.of(base.partners().add("МБОУ «СОШ № 901»"));
          base.partners().set(one, PartnerField.CONTACT, "Иванова Мария Петровна");
        });
  }

  @Test
  void answerTellsTheDocument() {
    Path file = folder.resolve("p.docx");
    assertThat(Console.in(folder).answer("report", "partners-short", file, "--json").json())
        .hasToString(
            "{\"kind\":\"partners-short\",\"file\":\"" + file + "\",\"form\":\"docx\",\"rows\":1}");
  }

  @Test
  void contactsAreLeftOutUnlessAskedFor() throws IOException {
    Path file = folder.resolve("p.docx");
    Console.in(folder).answer("report", "partners-full", file);
    assertThat(text(file)).contains("СОШ № 901").doesNotContain("Иванова");
    Console.in(folder).answer("export", "partners", file);
    assertThat(text(file)).contains("СОШ № 901").doesNotContain("Иванова");
  }

  @Test
  void excelIsWrittenToo() {
    Path file = folder.resolve("p.xlsx");
    Console.in(folder).answer("report", "partners-full", file, "--param", "contacts=yes");
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void whoApprovesStandsInTheStamp() throws IOException {
    Path file = folder.resolve("p.docx");
    Console.in(folder)
        .answer("report", "partners-short", file, "--param", "approver=Директор ИМЦ; И. О. Зимина");
    assertThat(text(file)).contains("УТВЕРЖДАЮ", "Директор ИМЦ", "Зимина");
    Console.in(folder).answer("report", "partners-short", file);
    assertThat(text(file)).doesNotContain("УТВЕРЖДАЮ");
    assertThat(refusal("report", "partners-short", file, "--param", "approver=Зимина"))
        .startsWith("Параметр approver: сначала должность");
  }

  @Test
  void theFormOfAStageTellsItsPeriodAndIsSigned() throws IOException {
    Path file = folder.resolve("p.docx");
    Console.in(folder)
        .answer(
            "report",
            "partners-stage",
            file,
            "--from",
            "2026-06-01",
            "--to",
            "2026-12-20",
            "--param",
            "signer=Методист; Е. О. Соколова");
    assertThat(text(file))
        .contains("за период с 1 июня 2026 г. по 20 декабря 2026 г.")
        .contains("Что сделано совместно за период")
        .contains("Методист", "Е. О. Соколова");
    for (String ending : List.of("xlsx", "pdf")) {
      Path other = folder.resolve("p." + ending);
      Console.in(folder).answer("report", "partners-stage", other);
      assertThat(other).isNotEmptyFile();
    }
  }

  @Test
  void theUsersOwnLookOfDocumentsHoldsForEveryDocument() throws IOException {
    StyleProfile own =
        new StyleProfile(new Margins(30, 10, 20, 20), "PT Astra Serif", 13, 11, 9, 75, 1.5, 10);
    new PaperSettingsFile(folder.resolve("settings").resolve(PaperSettingsFile.NAME))
        .keep(PaperSettings.FIRST.own(own).style(PaperSettings.Style.OWN));
    Path file = folder.resolve("p.docx");
    Console.in(folder).answer("report", "partners-short", file);
    try (XWPFDocument document = new XWPFDocument(java.nio.file.Files.newInputStream(file))) {
      assertThat(document.getDocument().getBody().getSectPr().getPgMar().getLeft())
          .hasToString("1701");
      assertThat(document.getStyles().getDefaultRunStyle().getRPr().getRFontsArray(0).getAscii())
          .isEqualTo("PT Astra Serif");
      assertThat(document.getStyles().getDefaultRunStyle().getFontSizeAsDouble()).isEqualTo(13);
    }
  }

  @Test
  void pdfHoldsThePartnersAndContactsOnlyWhenAskedFor() throws IOException {
    Path file = folder.resolve("p.pdf");
    for (String kind : List.of("partners-short", "partners-full")) {
      Console.in(folder).answer("report", kind, file);
      assertThat(PdfText.of(file)).contains("СОШ № 901").doesNotContain("Иванова");
    }
    Console.in(folder).answer("report", "partners-full", file, "--param", "contacts=yes");
    assertThat(PdfText.of(file)).contains("СОШ № 901", "Иванова Мария Петровна");
    Console.in(folder).answer("export", "partners", file);
    assertThat(PdfText.of(file)).contains("СОШ № 901").doesNotContain("Иванова");
  }

  @Test
  void wrongWordsAreNamed() {
    assertThat(refusal("report", "order", "p.docx"))
        .isEqualTo(
            "Неизвестный вид «order». Есть виды: partners-short, partners-full, partners-stage, expiry-letter, plan, plan-month, cyclogram, event-log, sign-in, certificates, event-note, programme.\n");
    assertThat(refusal("report", "partners-full", "p.odt")).contains(".docx, .xlsx, .pdf");
    assertThat(refusal("report", "partners-full", "p.docx", "--param", "contacts"))
        .startsWith("Значение ключа --param пишется так: имя=значение.");
    assertThat(refusal("report", "partners-full", "p.docx", "--param", "contacts=да"))
        .isEqualTo("Параметр contacts принимает yes или no, указано «да».\n");
    assertThat(refusal("report", "partners-full", "p.docx", "--param", "day=1"))
        .startsWith("Неизвестный параметр «day».");
    assertThat(
            refusal(
                "report",
                "partners-full",
                folder.resolve("p.docx"),
                "--from",
                "2026-12-01",
                "--to",
                "2026-11-01"))
        .isEqualTo("Начало периода 01.12.2026 позже его конца 01.11.2026.\n");
    assertThat(refusal("report", "partners-full", "p.docx", "--from", "1.9.2026"))
        .startsWith("Значение «1.9.2026» не подходит для --from.");
  }

  private String refusal(Object... words) {
    Console console = Console.in(folder);
    assertThat(console.run(words)).isEqualTo(2);
    return console.err();
  }

  private static String text(Path file) throws IOException {
    try (XWPFDocument document = new XWPFDocument(java.nio.file.Files.newInputStream(file));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return extractor.getText().lines().collect(Collectors.joining(" ")).replace('\u00a0', ' ');
    }
  }
}
