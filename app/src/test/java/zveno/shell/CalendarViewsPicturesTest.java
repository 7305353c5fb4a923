package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.events.EventField;
import zveno.files.PdfText;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Tone;

@Tag("ui")
class CalendarViewsPicturesTest {
  @Test
  void viewsOverTheDemo() {
    try (OpenWindow window = new OpenWindow().demo()) {
      window.show(Tone.LIGHT, 100, 1366, 768);
      window.go("calendar");
      assertThat(Pictures.take(window.scene(), "window-calendar-year")).isNotEmptyFile();
      window.control(KeyCode.DIGIT2);
      assertThat(Pictures.take(window.scene(), "window-calendar-month")).isNotEmptyFile();
      window.control(KeyCode.DIGIT4);
      assertThat(Pictures.take(window.scene(), "window-calendar-list")).isNotEmptyFile();
      assertThat(window.faults).isEmpty();
    }
  }

  @Test
  void theYearGoesOnOneSheet() throws IOException {
    try (OpenWindow window = new OpenWindow()) {
      PlanSample.add(window, "Семинар наставников", EventField.START, "24.11.2026");
      window.show(Tone.LIGHT, 100, 1366, 768);
      window.go("calendar");
      Path file = Path.of("target/pictures/window-calendar-year.pdf");
      Files.createDirectories(file.getParent());
      window.answer(file);
      OnScreen.run(
          () -> {
            MenuButton paper = (MenuButton) window.scene().lookup("#calendar-paper");
            paper.getItems().getLast().fire();
          });
      window.quiet();
      assertThat(window.notices()).contains("Сохранено: window-calendar-year.pdf");
      try (PDDocument document = Loader.loadPDF(file.toFile())) {
        assertThat(document.getNumberOfPages()).isEqualTo(1);
        assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(841.9f, within(1f));
      }
      assertThat(PdfText.of(file)).contains("План мероприятий", "Ноябрь", "Сем. наставников");
      assertThat(window.faults).isEmpty();
    }
  }
}
