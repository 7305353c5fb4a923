package zveno.reports.template;

import static org.assertj.core.api.Assertions.assertThat;
import static zveno.reports.template.Docx.p;
import static zveno.reports.template.Docx.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zveno.reports.template.TemplateFault.Reason;
import zveno.reports.template.TemplatePlace.Part;

class TemplateFaultsTest {

  private static List<TemplateFault> faults(Docx docx) throws TemplateRefusedException {
    return WordTemplate.open(docx.bytes()).faults(SampleLetter.FIELDS);
  }

  private static TemplateFault only(Docx docx) throws TemplateRefusedException {
    List<TemplateFault> faults = faults(docx);
    assertThat(faults).hasSize(1);
    return faults.getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "партнёр.нзвание,партнёр.название",
    "партнёр.назвние,партнёр.название",
    "название,партнёр.название",
    "район,партнёр.район",
    "даат,дата",
    "договори,договоры",
    "партнёр.руковадитель,партнёр.руководитель"
  })
  void anUnknownFieldIsToldWithWhatCouldBeMeant(String typed, String meant) throws Exception {
    TemplateFault fault = only(Docx.of(p("Начало"), p("Слева {{" + typed + "}} справа")));
    assertThat(fault.reason()).isEqualTo(Reason.UNKNOWN_FIELD);
    assertThat(fault.tag()).isEqualTo("{{" + typed + "}}");
    assertThat(fault.near()).startsWith(meant);
    assertThat(fault.place())
        .isEqualTo(new TemplatePlace(Part.BODY, 0, 2, 0, 0, 0, "Слева {{" + typed + "}} справа"));
  }

  @Test
  void nothingIsMeantByWhatIsLikeNothing() throws Exception {
    assertThat(only(Docx.of(p("{{расписание звонков}}"))).near()).isEmpty();
  }

  @Test
  void theCellOfATableIsTold() throws Exception {
    TemplateFault fault =
        only(
            Docx.of(
                p("Абзац"),
                table(List.of("а", "б")),
                table(List.of("а", "б", "в"), List.of("а", "б", "{{дтаа}}"))));
    assertThat(fault.place()).isEqualTo(new TemplatePlace(Part.BODY, 0, 0, 2, 2, 3, "{{дтаа}}"));
  }

  @Test
  void headersAndPagesAreTold() throws Exception {
    assertThat(only(Docx.of(p("Тело")).header(p("{{дтаа}}"))).place().part())
        .isEqualTo(Part.HEADER);
    String torn = "<w:p><w:r><w:lastRenderedPageBreak/><w:t>{{дтаа}}</w:t></w:r></w:p>";
    assertThat(only(Docx.of(p("Первая"), torn, p("Вторая"))).place().page()).isEqualTo(1);
    assertThat(
            only(Docx.of(
                    "<w:p><w:r><w:t>1</w:t></w:r><w:r><w:lastRenderedPageBreak/></w:r></w:p>",
                    p("{{дтаа}}")))
                .place()
                .page())
        .isEqualTo(2);
  }

  @Test
  void aFieldOfAListIsKnownOnlyInside() throws Exception {
    TemplateFault fault = only(Docx.of(p("{{договор.номер}}")));
    assertThat(fault.reason()).isEqualTo(Reason.OUTSIDE);
    assertThat(fault.detail()).isEqualTo("договоры");
    assertThat(faults(Docx.of(p("{{#договоры}}{{договор.номер}} {{дата}}{{/договоры}}"))))
        .isEmpty();
  }

  @Test
  void aListIsNoValueAndANumberStandsOnlyInAList() throws Exception {
    assertThat(only(Docx.of(p("{{договоры}}"))).reason()).isEqualTo(Reason.LIST_AS_VALUE);
    assertThat(only(Docx.of(p("{{№}}"))).reason()).isEqualTo(Reason.UNKNOWN_FIELD);
  }

  @Test
  void aFormThatTheFieldHasNotIsToldWithThoseItHas() throws Exception {
    TemplateFault fault = only(Docx.of(p("{{дата: славами}}")));
    assertThat(fault.reason()).isEqualTo(Reason.UNKNOWN_FORM);
    assertThat(fault.near()).containsExactly("словами");
    assertThat(fault.detail()).isEqualTo("дата");
    assertThat(only(Docx.of(p("{{дата: родительный}}"))).near())
        .containsExactly("словами", "цифрами", "месяц", "год");
  }

  @Test
  void partsMustBeginAndEnd() throws Exception {
    assertThat(only(Docx.of(p("{{#договоры}}"), p("{{договор.номер}}"))))
        .extracting(TemplateFault::reason, TemplateFault::tag)
        .containsExactly(Reason.NOT_CLOSED, "{{#договоры}}");
    assertThat(only(Docx.of(p("{{/договоры}}"))).reason()).isEqualTo(Reason.NOT_OPENED);
    TemplateFault other = only(Docx.of(p("{{#договоры}}{{/договори}}{{/договоры}}")));
    assertThat(other.reason()).isEqualTo(Reason.NOT_OPENED);
    assertThat(other.near()).containsExactly("договоры");
    assertThat(faults(Docx.of(p("{{#друзья}}{{#договоры}}{{/друзья}}"))))
        .extracting(TemplateFault::reason)
        .containsExactly(Reason.NOT_OPENED);
  }

  @Test
  void aPartMustEndWhereItBegan() throws Exception {
    assertThat(only(Docx.of(p("{{#договоры}}"), table(List.of("{{/договоры}}")))).reason())
        .isEqualTo(Reason.CROSSED);
    assertThat(
            only(Docx.of(table(List.of("{{#договоры}}")), table(List.of("{{/договоры}}"))))
                .reason())
        .isEqualTo(Reason.CROSSED);
    String link =
        "<w:p>"
            + Docx.r("", "{{#договоры}}")
            + "<w:hyperlink>"
            + Docx.r("", "{{/договоры}}")
            + "</w:hyperlink></w:p>";
    assertThat(only(Docx.of(link)).reason()).isEqualTo(Reason.CROSSED);
  }

  @ParameterizedTest
  @CsvSource({"{{дата}", "дата}}", "{{дата и ещё", "{{дата}} и {{дата} тоже"})
  void bracesWithoutTheirPartnersAreTold(String text) throws Exception {
    TemplateFault fault = only(Docx.of(p(text)));
    assertThat(fault.reason()).isEqualTo(Reason.BROKEN);
    assertThat(fault.place().paragraph()).isEqualTo(1);
    assertThat(faults(Docx.of(p("{одна скобка} и {ещё}")))).isEmpty();
  }

  @Test
  void aFaultIsMendedInTheFileItself() throws Exception {
    byte[] file =
        Docx.of(
                p("{{дата}}"),
                "<w:p>"
                    + Docx.r("b", "{{договор")
                    + Docx.r("", "и.нмер}} и {{дата: славами}}")
                    + "</w:p>")
            .bytes();
    WordTemplate template = WordTemplate.open(file);
    TemplateFault fault = template.faults(SampleLetter.FIELDS).getFirst();
    byte[] once = template.mended(fault, "партнёр.название");
    WordTemplate second = WordTemplate.open(once);
    TemplateFault form = second.faults(SampleLetter.FIELDS).getFirst();
    assertThat(form.reason()).isEqualTo(Reason.UNKNOWN_FORM);
    byte[] mended = second.mended(form, "словами");
    assertThat(Docx.paragraphs(mended))
        .containsExactly("{{дата}}", "{{партнёр.название}} и {{дата: словами}}");
    assertThat(WordTemplate.open(mended).faults(SampleLetter.FIELDS)).isEmpty();
  }

  @Test
  void namesMustDiffer() {
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () ->
                new Fields<>(
                    List.of(
                        Field.text("отчёт", "", (String text) -> text),
                        Field.text("Отчет", "", (String text) -> text))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
