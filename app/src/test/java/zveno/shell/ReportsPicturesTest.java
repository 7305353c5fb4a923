package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Tone;

@Tag("ui")
class ReportsPicturesTest {
  @Test
  void documents() {
    try (OpenWindow window = new OpenWindow().demo()) {
      window.show(Tone.LIGHT, 100, 1366, 768);
      window.go("reports");
      assertThat(Pictures.take(window.scene(), "reports")).isNotEmptyFile();
      OnScreen.run(() -> window.settings.layout().help().set(true));
      Pictures.take(window.scene(), "reports-help");
      OnScreen.run(() -> window.settings.layout().help().set(false));
      choose(window, 1);
      tell(window, 2);
      Pictures.take(window.scene(), "reports-full");
      choose(window, 7);
      Pictures.take(window.scene(), "reports-letter");
      press(window, "#fields-template");
      Pictures.take(window.scene(), "reports-fields");
      OnScreen.run(() -> window.theme.tone().set(Tone.DARK));
      Pictures.take(window.scene(), "reports-dark");
      OnScreen.run(() -> window.theme.percent().set(140));
      choose(window, 0);
      Pictures.take(window.scene(), "reports-140");
      OnScreen.run(() -> window.settings.layout().help().set(true));
      Pictures.take(window.scene(), "reports-140-help");
      assertThat(window.faults).isEmpty();
    }
  }

  @Test
  void calendar() {
    try (OpenWindow window = new OpenWindow().demo()) {
      window.show(Tone.LIGHT, 100, 1366, 768);
      window.go("reports");
      choose(window, 3);
      assertThat(Pictures.take(window.scene(), "reports-plan")).isNotEmptyFile();
      choose(window, 6);
      Pictures.take(window.scene(), "reports-event-log");
      OnScreen.run(
          () -> {
            window.theme.tone().set(Tone.DARK);
            window.theme.percent().set(140);
          });
      choose(window, 4);
      Pictures.take(window.scene(), "reports-month-140");
      choose(window, 3);
      Pictures.take(window.scene(), "reports-plan-140");
      assertThat(window.faults).isEmpty();
    }
  }

  @Test
  void faultsOfATemplate() throws IOException {
    try (OpenWindow window = new OpenWindow().demo()) {
      Files.createDirectories(window.templates);
      try (XWPFDocument document = new XWPFDocument();
          var out =
              Files.newOutputStream(
                  window.templates.resolve("Письмо об окончании соглашения.docx"))) {
        document.createParagraph().createRun().setText("Письмо для {{партнёр.кратко}}");
        document
            .createParagraph()
            .createRun()
            .setText("Действует до {{соглашение.окнчание: славами}}, {{#договоры}}");
        document.createParagraph().createRun().setText("{{контакт.имя}} и {{дата}");
        document.write(out);
      }
      window.show(Tone.LIGHT, 100, 1366, 768);
      window.go("reports");
      choose(window, 7);
      assertThat(Pictures.take(window.scene(), "reports-faults")).isNotEmptyFile();
      assertThat(window.faults).isEmpty();
    }
  }

  static void choose(OpenWindow window, int paper) {
    OnScreen.run(
        () ->
            ((ListView<?>) window.scene().lookup("#papers"))
                .getSelectionModel()
                .clearAndSelect(paper));
    OnScreen.settle();
    window.quiet();
    OnScreen.settle();
    window.quiet();
  }

  private static void tell(OpenWindow window, int figure) {
    OnScreen.run(
        () ->
            ((ListView<?>) window.scene().lookup("#figures"))
                .getSelectionModel()
                .clearAndSelect(figure));
    OnScreen.settle();
  }

  static void press(OpenWindow window, String button) {
    OnScreen.run(() -> ((Button) window.scene().lookup(button)).fire());
    window.quiet();
  }
}
