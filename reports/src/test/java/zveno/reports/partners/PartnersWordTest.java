package zveno.reports.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import zveno.reports.ReportFormat;
import zveno.reports.Written;

class PartnersWordTest {

  private static XWPFDocument full() throws IOException {
    return document(SamplePartners.table(PartnersForm.FULL, true, 9));
  }

  private static XWPFDocument document(PartnersTable table) throws IOException {
    return Written.of(table, ReportFormat.DOCX).word();
  }

  private static List<String> texts(XWPFTableRow row) {
    return row.getTableCells().stream()
        .map(XWPFTableCell::getText)
        .map(PartnersWordTest::plain)
        .toList();
  }

  /// Marks for breaks within words do not count.
  private static String plain(String text) {
    return text.replace("\u200b", "").replace("\u00ad", "");
  }

  private static String paragraphs(XWPFDocument document) {
    return String.join(
        "\n", document.getParagraphs().stream().map(XWPFParagraph::getText).toList());
  }

  @Test
  void theFullFormHasSixteenColumns() throws IOException {
    try (XWPFDocument document = full()) {
      assertThat(texts(document.getTables().getFirst().getRow(0)))
          .containsExactly(
              "№ п/п",
              "Организация",
              "Тип организации",
              "Ведомственная принадлежность / учредитель",
              "Район (город, страна)",
              "Адрес, сайт",
              "Контактное лицо (должность, телефон, e-mail)",
              "Направления сотрудничества",
              "Форма взаимодействия (гориз./верт./смеш.)",
              "Модель",
              "Договор: вид, №, дата, срок",
              "Совместные мероприятия за период",
              "Участники (пед./обуч.)",
              "Результат, продукт",
              "Удовлетворённость",
              "Готовность к продолжению");
    }
  }

  @Test
  void theShortFormHasSixColumns() throws IOException {
    try (XWPFDocument document = document(SamplePartners.table(PartnersForm.SHORT, false, 2))) {
      XWPFTable table = document.getTables().getFirst();
      assertThat(texts(table.getRow(0)))
          .containsExactly(
              "№ п/п",
              "Наименование организации (полное/сокращённое)",
              "Направление сотрудничества",
              "Формы взаимодействия (совместные мероприятия)",
              "Договор (№, дата, срок)",
              "Результат");
      assertThat(texts(table.getRow(2)))
          .containsExactly(
              "2",
              "Музей истории естествознания «Зелёная лаборатория» №\u00a0902",
              "преемственность уровней образования",
              "смешанная\n2 совместных мероприятия",
              "Договор о сотрудничестве №\u00a02 от\u00a001.09.2024, до\u00a031.12.2026, действует",
              "—");
    }
  }

  @Test
  void aRowShowsThePartner() throws IOException {
    try (XWPFDocument document = full()) {
      assertThat(texts(document.getTables().getFirst().getRow(8)))
          .containsExactly(
              "8",
              "Государственное бюджетное общеобразовательное учреждение №\u00a0908\n(ГБОУ №\u00a0908)",
              "детский сад",
              "Комитет по образованию",
              "Невский, Санкт-Петербург, Россия",
              "193908, пр. Большевиков, д.\u00a08, корп.\u00a02, лит. А\nhttps://school908.spb.example",
              "Неизвестнова А.А., заместитель директора по УВР\n"
                  + SamplePartners.PHONE
                  + "\n"
                  + SamplePartners.EMAIL,
              "естественно-научное просвещение",
              "горизонтальная",
              "сеть с ресурсным центром",
              "Договор о сотрудничестве №\u00a08 от\u00a001.09.2024, до\u00a031.12.2026"
                  + " с\u00a0автоматическим продлением, действует\n"
                  + "Договор о сетевой форме реализации образовательных программ №\u00a0СФ-8/2025"
                  + " от\u00a025.08.2025, с\u00a001.09.2025, до\u00a030.06.2026, истёк",
              "8",
              "8 / 88",
              "—",
              "удовлетворены полностью",
              "готовы");
      assertThat(texts(document.getTables().getFirst().getRow(6)).subList(11, 13))
          .containsExactly("—", "6 / —");
    }
  }

  @Test
  void theHeadingRepeatsAndNoRowBreaks() throws IOException {
    try (XWPFDocument document = full()) {
      List<XWPFTableRow> rows = document.getTables().getFirst().getRows();
      assertThat(rows).hasSize(10).allMatch(XWPFTableRow::isCantSplitRow);
      assertThat(rows.getFirst().isRepeatHeader()).isTrue();
      assertThat(rows.get(1).isRepeatHeader()).isFalse();
    }
  }

  @Test
  void columnsAreFixedAndFillThePage() throws IOException {
    for (PartnersForm form : PartnersForm.values()) {
      try (XWPFDocument document = document(SamplePartners.table(form, false, 3))) {
        XWPFTable table = document.getTables().getFirst();
        assertThat(table.getCTTbl().getTblPr().getTblLayout().getType())
            .isEqualTo(STTblLayoutType.FIXED);
        List<Integer> grid =
            Arrays.stream(table.getCTTbl().getTblGrid().getGridColArray())
                .map(CTTblGridCol::getW)
                .map(width -> ((BigInteger) width).intValue())
                .toList();
        int page = form == PartnersForm.SHORT ? 180 : 267;
        assertThat(grid.stream().mapToInt(Integer::intValue).sum())
            .isBetween(twips(page) - 10, twips(page) + 10);
        for (XWPFTableRow row : table.getRows()) {
          assertThat(row.getTableCells().stream().map(XWPFTableCell::getWidth).toList())
              .isEqualTo(grid);
        }
      }
    }
  }

  @Test
  void theFullFormLiesAcrossAndTheShortOneStands() throws IOException {
    try (XWPFDocument across = full();
        XWPFDocument upright = document(SamplePartners.table(PartnersForm.SHORT, false, 1))) {
      CTSectPr wide = across.getDocument().getBody().getSectPr();
      assertThat(wide.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
      assertThat(wide.getPgSz().getW()).isEqualTo(BigInteger.valueOf(twips(297)));
      CTSectPr tall = upright.getDocument().getBody().getSectPr();
      assertThat(tall.getPgSz().isSetOrient()).isFalse();
      assertThat(tall.getPgSz().getW()).isEqualTo(BigInteger.valueOf(twips(210)));
      CTPageMar margins = tall.getPgMar();
      assertThat(
              List.of(margins.getLeft(), margins.getRight(), margins.getTop(), margins.getBottom()))
          .map(margin -> ((BigInteger) margin).intValue())
          .containsExactly(twips(20), twips(10), twips(20), twips(20));
    }
  }

  private static int twips(int millimetres) {
    return (int) Math.round(millimetres * 1440 / 25.4);
  }

  @Test
  void pagesAreNumberedFromTheSecond() throws IOException {
    try (XWPFDocument document = full()) {
      CTSectPr section = document.getDocument().getBody().getSectPr();
      assertThat(section.isSetTitlePg()).isTrue();
      assertThat(((BigInteger) section.getPgMar().getHeader()).intValue())
          .isGreaterThanOrEqualTo(twips(10));
      var policy = document.getHeaderFooterPolicy();
      assertThat(policy.getFirstPageHeader().getText().strip()).isEmpty();
      assertThat(policy.getDefaultHeader().getParagraphArray(0).getCTP().xmlText())
          .contains("PAGE")
          .contains("w:val=\"center\"");
    }
  }

  @Test
  void theStampStandsInTheCornerAndAgreesWithTheDocument() throws IOException {
    try (XWPFDocument document = full()) {
      List<XWPFParagraph> stamp = document.getParagraphs().subList(0, 3);
      assertThat(stamp.stream().map(XWPFParagraph::getText))
          .containsExactly(
              "УТВЕРЖДЁН", "приказом ИМЦ", "от\u00a01\u00a0сентября 2026\u00a0г. №\u00a014");
      assertThat(stamp).allMatch(line -> line.getIndentationLeft() == twips(267 - 80));
    }
  }

  @Test
  void headingOwnerAndDateStandAboveTheTable() throws IOException {
    try (XWPFDocument document = full()) {
      assertThat(paragraphs(document))
          .contains(
              "Социальные партнёры\nИМЦ Невского района\n"
                  + "по\u00a0состоянию на\u00a022\u00a0ноября 2026\u00a0г.");
    }
  }

  @Test
  void totalsStandUnderTheTable() throws IOException {
    try (XWPFDocument document = document(SamplePartners.table(PartnersForm.FULL, false, 40))) {
      assertThat(paragraphs(document))
          .contains("Всего партнёров: 40")
          .contains("Новых за период: 5")
          .contains("С действующим договором: 34")
          .contains("Договор истёк: 5")
          .contains("По типам: гимназия\u00a0— 8; музей\u00a0— 8;")
          .contains("По районам: Красногвардейский\u00a0— 10;")
          .contains("По странам: Россия\u00a0— 39; Беларусь\u00a0— 1")
          .contains("Средняя продолжительность сотрудничества, мес.: 18,4")
          .contains("Доля готовых продолжить: 33,3\u00a0% (10 из 30)");
    }
  }

  @Test
  void anEmptyListSaysSo() throws IOException {
    try (XWPFDocument document = document(SamplePartners.table(PartnersForm.FULL, false, 0))) {
      assertThat(document.getTables()).hasSize(1);
      assertThat(document.getTables().getFirst().getText()).contains("Методист");
      assertThat(paragraphs(document)).contains("Партнёров пока нет.").doesNotContain("Итоги");
    }
  }

  @Test
  void withoutContactsNoPersonalDataIsInTheFile() throws IOException {
    for (PartnersForm form : PartnersForm.values()) {
      assertThat(Written.of(SamplePartners.table(form, false, 5), ReportFormat.DOCX).everything())
          .contains("Зелёная лаборатория")
          .doesNotContain("Неизвестнова", "555-01-01", "neizvestnova", "заместитель");
    }
    assertThat(
            Written.of(SamplePartners.table(PartnersForm.FULL, true, 5), ReportFormat.DOCX)
                .everything())
        .contains("Неизвестнова", "555-01-01", SamplePartners.EMAIL);
  }

  @Test
  void theColumnOfContactsStaysWithoutThem() throws IOException {
    try (XWPFDocument document = document(SamplePartners.table(PartnersForm.FULL, false, 3))) {
      XWPFTable table = document.getTables().getFirst();
      assertThat(table.getRow(0).getTableCells()).hasSize(16);
      assertThat(table.getRow(3).getCell(6).getText()).isEqualTo("—");
    }
  }

  @Test
  void noNumberSignIsLeftAloneAtTheEndOfALine() throws IOException {
    try (XWPFDocument document = full()) {
      XWPFTable table = document.getTables().getFirst();
      String body =
          String.join(
              "\n",
              table.getRows().stream().skip(1).map(r -> String.join("\n", texts(r))).toList());
      assertThat(body).contains("№\u00a0904").doesNotContain("№ ");
    }
  }

  @Test
  void theFontIsSetForAllScripts() throws IOException {
    String all =
        Written.of(SamplePartners.table(PartnersForm.FULL, false, 1), ReportFormat.DOCX)
            .everything();
    for (String script : List.of("ascii", "hAnsi", "cs", "eastAsia")) {
      assertThat(all).contains("w:" + script + "=\"Times New Roman\"");
    }
  }

  @Test
  void wordsTooLongForTheirColumnMayBreak() throws IOException {
    assertThat(
            Written.of(SamplePartners.table(PartnersForm.FULL, false, 1), ReportFormat.DOCX)
                .everything())
        .contains("<w:t>Удо</w:t><w:softHyphen/><w:t>вле</w:t>");
    assertThat(
            Written.of(SamplePartners.table(PartnersForm.SHORT, false, 1), ReportFormat.DOCX)
                .everything())
        .doesNotContain("softHyphen");
  }
}
