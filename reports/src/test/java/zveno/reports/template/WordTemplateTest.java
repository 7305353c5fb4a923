package zveno.reports.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zveno.reports.template.Docx.p;
import static zveno.reports.template.Docx.r;
import static zveno.reports.template.Docx.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zveno.reports.ooxml.OfficeParts;

class WordTemplateTest {

  static byte[] filled(Docx docx, SampleLetter letter)
      throws IOException, TemplateRefusedException {
    WordTemplate template = WordTemplate.open(docx.bytes());
    assertThat(template.faults(SampleLetter.FIELDS)).isEmpty();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    template.fill(SampleLetter.FIELDS, letter, out);
    return out.toByteArray();
  }

  private static List<String> lines(String... blocks) throws Exception {
    return Docx.paragraphs(filled(Docx.of(blocks), SampleLetter.full()));
  }

  private static List<String> bare(String... blocks) throws Exception {
    return Docx.paragraphs(filled(Docx.of(blocks), SampleLetter.bare()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{{партнёр.название}}|ГБОУ СОШ №\u00a0905",
        "{{ Партнер.Название }}|ГБОУ СОШ №\u00a0905",
        "{{партнёр . название}}|ГБОУ СОШ №\u00a0905",
        "{{партнёр.название: прописными}}|ГБОУ СОШ №\u00a0905",
        "{{партнёр.руководитель: инициалы}}|В.\u00a0И.\u00a0Соколова",
        "{{партнёр.район}}|Заречный",
        "{{партнёр.район: родительный}}|Заречного",
        "{{дата}}|22\u00a0ноября 2026\u00a0г.",
        "{{дата: словами}}|22\u00a0ноября 2026\u00a0г.",
        "{{дата:цифрами}}|22.11.2026",
        "{{дата: Месяц}}|ноябрь\u00a02026",
        "{{дата: год}}|2026",
        "{{всего}}|12\u00a0345",
        "[{{партнёр.адрес}}]|[]",
      })
  void aTagBecomesItsValue(String tag, String value) throws Exception {
    assertThat(lines(p("До " + tag + " после"))).containsExactly("До " + value + " после");
  }

  @Test
  void aTagThatWordToreIsHealedAndLooksAsItsBegin() throws Exception {
    byte[] file =
        filled(
            Docx.of(
                "<w:p>"
                    + r("", "Уважаемая {")
                    + r("b", "{парт")
                    + "<w:proofErr w:type=\"spellStart\"/>"
                    + r("i", "нёр.назва")
                    + r("", "ние")
                    + r("b", "}} и {{")
                    + r("", "дата: цифрами}}!")
                    + "</w:p>"),
            SampleLetter.full());
    try (XWPFDocument document = Docx.read(file)) {
      assertThat(document.getParagraphs().getFirst().getText())
          .isEqualTo("Уважаемая ГБОУ СОШ №\u00a0905 и 22.11.2026!");
      List<XWPFRun> runs = document.getParagraphs().getFirst().getRuns();
      assertThat(runs.getFirst().text()).isEqualTo("Уважаемая ГБОУ СОШ №\u00a0905");
      assertThat(runs.getFirst().isBold()).isFalse();
      assertThat(runs.stream().filter(run -> run.text().contains("22.11.2026")))
          .allMatch(XWPFRun::isBold);
    }
  }

  @Test
  void valuesAreTextAndNeverTags() throws Exception {
    SampleLetter letter =
        new SampleLetter(
            "{{дата}} & <b>\nвторая строка", "", SampleLetter.DAY, 1, List.of(), List.of());
    byte[] file = filled(Docx.of(p("{{партнёр.название}} конец")), letter);
    assertThat(Docx.paragraphs(file)).containsExactly("{{дата}} & <b>\nвторая строка конец");
  }

  @Test
  void paragraphsBetweenTagsOfTheirOwnAreRepeated() throws Exception {
    assertThat(
            lines(
                p("Договоры:"),
                p("{{#договоры}}"),
                p("№ {{договор.номер}}"),
                p("до {{договор.окончание: цифрами}}"),
                p("{{/договоры}}"),
                p("Конец")))
        .containsExactly("Договоры:", "№ 14", "до 31.12.2026", "№ СФ-2", "до 01.05.2027", "Конец");
    assertThat(bare(p("{{#договоры}}"), p("№ {{договор.номер}}"), p("{{/договоры}}"), p("Конец")))
        .containsExactly("Конец");
  }

  @Test
  void wordsBesideTheTagsBelongToTheRepeatedPart() throws Exception {
    assertThat(lines(p("{{#договоры}}{{№}}. № {{договор.номер}}"), p("продлить{{/договоры}}")))
        .containsExactly("1. № 14", "продлить", "2. № СФ-2", "продлить");
  }

  @Test
  void aPartWithinALineIsRepeatedThere() throws Exception {
    String line =
        "Договоры{{#договоры}} № {{договор.номер}}{{^последний}},{{/последний}}{{/договоры}}.";
    assertThat(lines(p(line))).containsExactly("Договоры № 14, № СФ-2.");
    assertThat(bare(p(line))).containsExactly("Договоры.");
  }

  @Test
  void aPartInTornRunsKeepsItsLooks() throws Exception {
    byte[] file =
        filled(
            Docx.of(
                "<w:p>"
                    + r("", "Раз {{#догов")
                    + r("b", "оры}}")
                    + r("i", "№ {{договор.но")
                    + r("", "мер}}; {{/договоры}} всё")
                    + "</w:p>"),
            SampleLetter.full());
    try (XWPFDocument document = Docx.read(file)) {
      assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("Раз № 14; № СФ-2;  всё");
      assertThat(document.getParagraphs().getFirst().getRuns().stream().filter(XWPFRun::isItalic))
          .extracting(XWPFRun::text)
          .containsExactly("№ 14", "№ СФ-2");
    }
  }

  @Test
  void aPartOverAValueIsThereWhereTheValueIsKnown() throws Exception {
    String[] blocks = {
      p("{{#партнёр.руководитель}}Руководитель: {{партнёр.руководитель}}{{/партнёр.руководитель}}"),
      p("{{^партнёр.руководитель}}Руководитель не указан{{/партнёр.руководитель}}"),
      p("{{^договоры}}Договоров нет{{/договоры}}"),
      p("Конец")
    };
    assertThat(lines(blocks)).containsExactly("Руководитель: Соколова Вера Ильинична", "Конец");
    assertThat(bare(blocks)).containsExactly("Руководитель не указан", "Договоров нет", "Конец");
  }

  @Test
  void aRowBetweenTagsInItsCellsIsRepeated() throws Exception {
    byte[] file =
        filled(
            Docx.of(
                table(
                    List.of("№", "Договор", "До"),
                    List.of(
                        "{{#договоры}}{{№}}",
                        "{{договор.номер}}",
                        "{{договор.окончание: цифрами}}{{/договоры}}"),
                    List.of("Всего", "{{всего}}", ""))),
            SampleLetter.full());
    assertThat(Docx.cells(file, 0))
        .containsExactly(
            List.of("№", "Договор", "До"),
            List.of("1", "14", "31.12.2026"),
            List.of("2", "СФ-2", "01.05.2027"),
            List.of("Всего", "12\u00a0345", ""));
  }

  @Test
  void rowsBetweenRowsOfTagsAreRepeatedAndTheRowsOfTagsGo() throws Exception {
    byte[] file =
        filled(
            Docx.of(
                table(
                    List.of("Партнёр", "Договор"),
                    List.of("{{#друзья}}", ""),
                    List.of("{{друг.название}}", "{{^договоры}}нет{{/договоры}}"),
                    List.of("", "{{#договоры}}{{договор.номер}} {{/договоры}}"),
                    List.of("{{/друзья}}", ""))),
            SampleLetter.full());
    assertThat(Docx.cells(file, 0))
        .containsExactly(
            List.of("Партнёр", "Договор"),
            List.of("Музей №\u00a0906", ""),
            List.of("", "14 СФ-2 "),
            List.of("Лицей №\u00a0907", "нет"),
            List.of("", ""),
            List.of("Студия & Ко", ""),
            List.of("", "14 "));
    assertThat(
            Docx.cells(
                filled(
                    Docx.of(
                        table(
                            List.of("Партнёр", "Договор"),
                            List.of("{{#друзья}}{{друг.название}}", "{{/друзья}}"))),
                    SampleLetter.bare()),
                0))
        .containsExactly(List.of("Партнёр", "Договор"));
  }

  @Test
  void rowsOfAListInsideAListAreRepeatedForEach() throws Exception {
    byte[] file =
        filled(
            Docx.of(
                table(
                    List.of("{{#друзья}}{{друг.название}}", ""),
                    List.of("{{#договоры}}{{№}}", "{{договор.номер}}{{/договоры}}"),
                    List.of("", "{{/друзья}}"))),
            SampleLetter.full());
    assertThat(Docx.cells(file, 0))
        .containsExactly(
            List.of("Музей №\u00a0906", ""),
            List.of("1", "14"),
            List.of("2", "СФ-2"),
            List.of("Лицей №\u00a0907", ""),
            List.of("Студия & Ко", ""),
            List.of("1", "14"));
  }

  @Test
  void rowsBesideMergedCellsKeepTheirMerges() throws Exception {
    String merged =
        "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>"
            + p("Договоры")
            + "</w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
            + p("Номер и срок")
            + "</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>"
            + p("{{#договоры}}")
            + "</w:tc><w:tc>"
            + p("{{договор.номер}}")
            + "</w:tc><w:tc>"
            + p("{{договор.окончание: год}}{{/договоры}}")
            + "</w:tc></w:tr></w:tbl>";
    byte[] file = filled(Docx.of(merged), SampleLetter.full());
    assertThat(Docx.cells(file, 0))
        .containsExactly(
            List.of("Договоры", "Номер и срок"),
            List.of("", "14", "2026"),
            List.of("", "СФ-2", "2027"));
    try (XWPFDocument document = Docx.read(file)) {
      assertThat(document.getTables().getFirst().getRows().subList(1, 3))
          .allMatch(row -> row.getCell(0).getCTTc().getTcPr().isSetVMerge());
      assertThat(document.getTables().getFirst().getRow(0).getCell(1).getCTTc().getTcPr())
          .extracting(cell -> cell.getGridSpan().getVal().intValue())
          .isEqualTo(2);
    }
  }

  @Test
  void aCellWhosePartsAllGoKeepsAParagraph() throws Exception {
    String cell =
        "<w:tbl><w:tr><w:tc>"
            + p("{{#договоры}}")
            + p("{{договор.номер}}")
            + p("{{/договоры}}")
            + "</w:tc></w:tr></w:tbl>";
    byte[] file = filled(Docx.of(cell), SampleLetter.bare());
    try (XWPFDocument document = Docx.read(file)) {
      assertThat(document.getTables().getFirst().getRow(0).getCell(0).getParagraphs()).hasSize(1);
    }
    assertThat(Docx.cells(filled(Docx.of(cell), SampleLetter.full()), 0))
        .containsExactly(List.of("14СФ-2"));
  }

  @Test
  void headersFootersAndTextBoxesAreFilledToo() throws Exception {
    String box =
        "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox>"
            + "<w:txbxContent>"
            + p("{{#договоры}}")
            + p("№ {{договор.номер}}")
            + p("{{/договоры}}")
            + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
    byte[] file =
        filled(
            Docx.of(p("Тело"), box)
                .header(p("{{партнёр.название}}"))
                .footer(p("{{дата: цифрами}}")),
            SampleLetter.full());
    OfficeParts parts = OfficeParts.read(file, OfficeParts.Limits.NONE);
    assertThat(parts.text("word/header1.xml")).contains(">ГБОУ СОШ №\u00a0905<");
    assertThat(parts.text("word/footer1.xml")).contains(">22.11.2026<");
    assertThat(parts.text("word/document.xml"))
        .containsSubsequence(">№ 14<", ">№ СФ-2<")
        .doesNotContain("{{", "договоры");
  }

  @Test
  void whatHasNoTagsGoesOverByteByByte() throws Exception {
    byte[] picture = {1, 2, 3, 0, -1};
    Docx docx = Docx.of(p("{{дата}}")).part("word/media/image1.png", picture);
    OfficeParts before = OfficeParts.read(docx.bytes(), OfficeParts.Limits.NONE);
    OfficeParts after =
        OfficeParts.read(filled(docx, SampleLetter.full()), OfficeParts.Limits.NONE);
    assertThat(after.all().keySet()).containsExactlyElementsOf(before.all().keySet());
    assertThat(after.get("word/media/image1.png")).contains(picture);
    before
        .all()
        .forEach(
            (name, bytes) -> {
              if (!name.equals("word/document.xml")) {
                assertThat(after.get(name)).as(name).contains(bytes);
              }
            });
  }

  @Test
  void whatMayStandOnceIsNotRepeated() throws Exception {
    byte[] file =
        filled(
            Docx.of(
                p("{{#договоры}}"),
                "<w:p w14:paraId=\"1A2B3C4D\"><w:bookmarkStart w:id=\"1\" w:name=\"a\"/>"
                    + r("", "{{договор.номер}}")
                    + "<w:bookmarkEnd w:id=\"1\"/></w:p>",
                p("{{/договоры}}")),
            SampleLetter.full());
    String xml = OfficeParts.read(file, OfficeParts.Limits.NONE).text("word/document.xml");
    assertThat(xml).doesNotContain("bookmark", "paraId").contains(">14<", ">СФ-2<");
  }

  @Test
  void aTemplateOfWordBecomesADocument() throws Exception {
    Docx template =
        Docx.of(p("{{дата}}")).type(Docx.DOCUMENT.replace("document.main", "template.main"));
    String types =
        OfficeParts.read(filled(template, SampleLetter.full()), OfficeParts.Limits.NONE)
            .text(OfficeParts.TYPES);
    assertThat(types).contains("document.main+xml").doesNotContain("template.main+xml");
  }

  @Test
  void aTemplateWithFaultsIsNotFilledAtAll() throws Exception {
    WordTemplate template = WordTemplate.open(Docx.of(p("{{дата}} {{дтаа}}")).bytes());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> template.fill(SampleLetter.FIELDS, SampleLetter.full(), out))
        .isInstanceOf(IllegalStateException.class);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void theSameTemplateIsFilledManyTimes() throws Exception {
    WordTemplate template =
        WordTemplate.open(
            Docx.of(p("{{#договоры}}"), p("{{договор.номер}}"), p("{{/договоры}}")).bytes());
    for (SampleLetter letter :
        List.of(SampleLetter.full(), SampleLetter.bare(), SampleLetter.full())) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      template.fill(SampleLetter.FIELDS, letter, out);
      assertThat(Docx.paragraphs(out.toByteArray()))
          .isEqualTo(letter.deals().stream().map(SampleLetter.Deal::number).toList());
    }
  }
}
