package zveno.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class HelpPaperTest {
  @Test
  void wordsOfControlsStandInQuotes() throws IOException {
    HelpPage page =
        new HelpPage(
            "sample",
            HelpPage.Kind.RECIPE,
            HelpText.read(
                "# Как сделать\n\n1. Нажмите **Word** (`Ctrl+W`).\n2. **Шаг.** Ещё\n\n## Потом\n\nВсё.\n"));

    assertThat(text(page).lines().map(line -> line.replace('\u00a0', ' ').strip()).toList())
        .containsExactly(
            "Как сделать", "1.  Нажмите «Word» (Ctrl+W).", "2.  Шаг. Ещё", "Потом", "Всё.");
  }

  @Test
  void keysStandInATable() throws IOException {
    HelpPage page =
        new HelpPage(
            "keys",
            HelpPage.Kind.MADE,
            List.of(
                HelpBlock.of(HelpBlock.Kind.TITLE, HelpRun.plain("Клавиши")),
                HelpBlock.of(HelpBlock.Kind.ROW, HelpRun.key("F1"), HelpRun.plain("Справка"))));

    assertThat(text(page)).contains("Клавиши").contains("F1").contains("Справка");
  }

  @Test
  void everyPageCanBePrinted() throws IOException {
    Path folder = Files.createDirectories(Path.of("target/help-pdf"));
    for (HelpPage page : HelpBook.load().pages()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      HelpPaper.of(page).write(out);
      Files.write(folder.resolve(page.name() + ".pdf"), out.toByteArray());
      try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
        assertThat(new PDFTextStripper().getText(pdf)).startsWith(page.title().substring(0, 4));
        assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(4);
      }
    }
  }

  private static String text(HelpPage page) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HelpPaper.of(page).write(out);
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
