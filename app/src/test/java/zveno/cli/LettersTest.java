package zveno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.partners.PartnerField;

/// Letters about agreements that end soon: a file for each partner.
class LettersTest {
  private static final String TITLE = "Письмо об окончании соглашения";

  @TempDir Path folder;

  @BeforeEach
  void fill() {
    Console.prepare(
        folder,
        base -> {
          add(base, "Школа № 901", "10", "21.01.2027", "Соколова Вера Ильинична");
          add(base, "Школа № 902", "11", "22.01.2027", "Орлов");
          add(base, "Музей № 903", "12", "22.11.2026", "Орлов Иван Петрович");
          add(base, "Лицей № 904", "13", "21.11.2026", "");
          base.partners().add("Школа № 905");
        });
  }

  /// The day is 22 November 2026, so 60 days end on 21 January 2027.
  private static void add(Workplace base, String name, String number, String to, String head) {
    List<UUID> one = List.of(base.partners().add(name));
    base.partners().set(one, PartnerField.AGREEMENT_NUMBER, number);
    base.partners().set(one, PartnerField.AGREEMENT_DATE, "01.09.2024");
    base.partners().set(one, PartnerField.AGREEMENT_TO, to);
    base.partners().set(one, PartnerField.HEAD, head);
    base.partners().set(one, PartnerField.CONTACT, "Тихонова Анна Львовна");
  }

  @Test
  void a_folder_gets_a_letter_for_each_agreement_that_ends_in_time() throws IOException {
    Path to = folder.resolve("письма");
    JsonNode answer = Console.in(folder).answer("report", "expiry-letter", to, "--json").json();
    assertThat(answer.get("rows").asInt()).isEqualTo(2);
    assertThat(answer.get("form").asText()).isEqualTo("docx");
    List<String> names = new ArrayList<>();
    answer.get("files").forEach(name -> names.add(name.asText()));
    assertThat(names).containsExactly(TITLE + " – Музей № 903.docx", TITLE + " – Школа № 901.docx");
    assertThat(to.toFile().list()).containsExactlyInAnyOrderElementsOf(names);
    assertThat(text(Files.readAllBytes(to.resolve(names.getLast()))))
        .contains("Школа № 901\n")
        .contains("Уважаемая Вера Ильинична!")
        .contains("– соглашение № 10 от 1 сентября 2024 г., последний день – 21 января 2027 г.\n")
        .doesNotContain("{{", "Тихонова", "Направления");
    assertThat(text(Files.readAllBytes(to.resolve(names.getFirst()))))
        .contains("Уважаемый Иван Петрович!");
  }

  @Test
  void the_days_can_be_given_and_a_zip_holds_the_same() throws IOException {
    Path zip = folder.resolve("письма.zip");
    Console.in(folder).answer("report", "expiry-letter", zip, "--param", "days=61");
    List<String> names = new ArrayList<>();
    try (ZipInputStream in =
        new ZipInputStream(Files.newInputStream(zip), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
        assertThat(text(in.readAllBytes())).contains("О сроке действия соглашения");
      }
    }
    assertThat(names)
        .containsExactly(
            TITLE + " – Музей № 903.docx",
            TITLE + " – Школа № 901.docx",
            TITLE + " – Школа № 902.docx");
  }

  @Test
  void nobody_whose_agreement_ends_is_no_failure() {
    Console console = Console.in(folder);
    Path to = folder.resolve("нет");
    Path none = folder.resolve("none.zip");
    console.answer("report", "expiry-letter", none, "--today", "2020-01-01", "--json");
    assertThat(console.json().get("rows").asInt()).isZero();
    assertThat(
            Console.in(folder).answer("report", "expiry-letter", to, "--today", "2020-01-01").out())
        .isEqualTo("Писем нет: ни одно соглашение не кончается за 60\u00a0дней.\n");
  }

  @Test
  void one_partner_gets_one_file() throws IOException {
    Path file = folder.resolve("одно.docx");
    Console.in(folder)
        .answer(
            "report",
            "expiry-letter",
            file,
            "--param",
            "id=Школа № 902",
            "--param",
            "signer=Методист; Зимина Анна Олеговна");
    assertThat(text(Files.readAllBytes(file)))
        .contains("Школа № 902", "Уважаемые коллеги!", "Методист", "А. О. Зимина");
  }

  @Test
  void what_the_words_of_the_call_do_not_fit_is_refused() {
    assertThat(refusal(2, "letters.docx")).contains("в папку или в .zip");
    assertThat(refusal(2, "letters", "--param", "id=Школа № 901")).contains("в файл .docx");
    assertThat(refusal(2, "letters", "--param", "days=скоро")).contains("число дней");
    assertThat(refusal(2, "letters", "--param", "approver=А; Б")).contains("id, days, contacts");
    assertThat(refusal(3, "a.docx", "--param", "id=Школа № 999")).contains("в базе нет");
  }

  @Test
  void the_users_own_template_is_used_and_its_faults_stop_everything() throws IOException {
    Path own = folder.resolve("store/templates").resolve(TITLE + ".docx");
    Files.createDirectories(own.getParent());
    write(own, "Для {{партнёр.краткое}} до {{соглашение.окончание: цифрами}}");
    Path to = folder.resolve("a");
    Console.in(folder).answer("report", "expiry-letter", to);
    assertThat(text(Files.readAllBytes(to.resolve(TITLE + " – Школа № 901.docx"))))
        .isEqualTo("Для Школа № 901 до 21.01.2027\n");

    write(own, "Для {{партнёр.кратко}}");
    Path other = folder.resolve("b");
    Console console = Console.in(folder);
    assertThat(console.run("report", "expiry-letter", other, "--json")).isEqualTo(3);
    JsonNode error = console.json().get("error");
    assertThat(error.get("code").asText()).isEqualTo("template.faulty");
    assertThat(error.get("text").asText())
        .isEqualTo(
            "Шаблон «Письмо об окончании соглашения»: абзац 1. Поле {{партнёр.кратко}} неизвестно;"
                + " возможно, вы имели в виду «партнёр.краткое». Всего замечаний: 1. Ничего не"
                + " записано.");
    assertThat(error.get("candidates").get(0).get("near").get(0).asText())
        .isEqualTo("партнёр.краткое");
    assertThat(other).doesNotExist();

    Files.writeString(own, "не Word");
    Console again = Console.in(folder);
    assertThat(again.run("report", "expiry-letter", other, "--json")).isEqualTo(3);
    assertThat(again.json().at("/error/code").asText()).isEqualTo("template.notWord");
  }

  private String refusal(int exit, String file, Object... more) {
    List<Object> words = new ArrayList<>(List.of("report", "expiry-letter", folder.resolve(file)));
    words.addAll(List.of(more));
    Console console = Console.in(folder);
    assertThat(console.run(words.toArray())).isEqualTo(exit);
    return console.err();
  }

  private static void write(Path file, String words) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        var out = Files.newOutputStream(file)) {
      document.createParagraph().createRun().setText(words);
      document.write(out);
    }
  }

  private static String text(byte[] file) throws IOException {
    try (InputStream in = new ByteArrayInputStream(file);
        XWPFDocument document = new XWPFDocument(in)) {
      StringBuilder all = new StringBuilder();
      document
          .getTables()
          .forEach(
              table ->
                  table
                      .getRows()
                      .forEach(
                          row ->
                              row.getTableCells()
                                  .forEach(cell -> all.append(cell.getText()).append('\n'))));
      all.append(
          document.getParagraphs().stream()
              .map(XWPFParagraph::getText)
              .map(line -> line + "\n")
              .collect(Collectors.joining()));
      return all.toString().replace('\u00a0', ' ');
    }
  }
}
