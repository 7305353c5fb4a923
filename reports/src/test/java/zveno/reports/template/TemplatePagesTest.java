package zveno.reports.template;

import static org.assertj.core.api.Assertions.assertThat;
import static zveno.reports.template.Docx.p;
import static zveno.reports.template.Docx.table;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import zveno.reports.Pdf;
import zveno.reports.Written;
import zveno.reports.pdf.Mark;
import zveno.reports.pdf.PaperPages;

/// The preview of a template shows the words of the filled file where they will be found.
class TemplatePagesTest {

  private static Pdf pdf(PaperPages pages) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pages.write(out);
    return new Written(out.toByteArray()).pdf();
  }

  @Test
  void paragraphsTablesAndBreaksOfPagesAreDrawn() throws Exception {
    WordTemplate template =
        WordTemplate.open(
            Docx.of(
                    "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
                        + Docx.r("b", "Письмо {{партнёр.название}}")
                        + "</w:p>",
                    table(
                        List.of("№", "Договор"),
                        List.of("{{#договоры}}{{№}}", "{{договор.номер}}{{/договоры}}")),
                    "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>",
                    p("Конец"))
                .bytes());
    PaperPages pages = template.pages(SampleLetter.FIELDS, SampleLetter.full());
    Pdf pdf = pdf(pages);
    assertThat(pdf.pages()).hasSize(2);
    assertThat(pdf.squeezed(0))
        .isEqualTo(Pdf.squeezed("Письмо ГБОУ СОШ № 905 № Договор 1 14 2 СФ-2"));
    assertThat(pdf.squeezed(1)).contains("Конец");
    Mark.Text title = (Mark.Text) pages.all().getFirst().marks().getFirst();
    assertThat(title.bold()).isTrue();
    assertThat(title.points()).isEqualTo(11);
    assertThat(title.x()).isGreaterThan(150);
    assertThat(pdf(template.bare()).all()).contains("{{партнёр.название}}");
  }

  @Test
  void aStyleThatFollowsItselfIsNoLoop() throws Exception {
    Docx docx =
        Docx.of(
            "<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr>" + Docx.r("", "Слова") + "</w:p>",
            "<w:p><w:pPr><w:pStyle w:val=\"c\"/></w:pPr>" + Docx.r("", "крупно") + "</w:p>");
    docx.styles(
        "<w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style>"
            + "<w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>"
            + "<w:style w:styleId=\"c\"><w:basedOn w:val=\"d\"/></w:style>"
            + "<w:style w:styleId=\"d\"><w:rPr><w:b/><w:sz w:val=\"40\"/></w:rPr></w:style>");
    PaperPages pages = WordTemplate.open(docx.bytes()).bare();
    assertThat(pages.all().getFirst().marks())
        .map(Mark.Text.class::cast)
        .extracting(Mark.Text::words, Mark.Text::points, Mark.Text::bold)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Слова", 11.0, false),
            org.assertj.core.groups.Tuple.tuple("крупно", 20.0, true));
  }
}
