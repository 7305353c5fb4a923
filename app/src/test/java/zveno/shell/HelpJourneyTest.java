package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.ui.Command;
import zveno.ui.OnScreen;
import zveno.ui.Tone;
import zveno.ui.paper.Printing;

@Tag("ui")
class HelpJourneyTest {
  @TempDir Path folder;

  @Test
  void aWordIsFoundFollowedAndLeftAgain() {
    try (OpenWindow window = new OpenWindow().show(Tone.LIGHT, 100, 1366, 768)) {
      window.go("partners");
      OnScreen.run(() -> window.settings.layout().help().set(true));
      assertThat(title(window)).isEqualTo("Партнёры");

      type(window, "сделать письмо");
      assertThat(title(window)).isEqualTo("Найдено: «сделать письмо»");
      follow(window, 0);
      assertThat(title(window)).isEqualTo("Как сделать письма об окончании соглашений");
      window.go("reports");
      assertThat(title(window)).isEqualTo("Как сделать письма об окончании соглашений");
      fire(window, "#help-back");
      assertThat(title(window)).isEqualTo("Найдено: «сделать письмо»");
      fire(window, "#help-back");
      assertThat(title(window)).isEqualTo("Партнёры");
      window.go("pairs");
      assertThat(title(window)).isEqualTo("Пары");
      assertThat(window.faults).isEmpty();
    }
  }

  @Test
  void theKeysAreThoseOfTheCommands() {
    try (OpenWindow window = new OpenWindow().show(Tone.LIGHT, 100, 1366, 768)) {
      window.control(KeyCode.SLASH);
      assertThat(window.settings.layout().help().get()).isTrue();
      List<String> words = words(window);
      List<String> missing =
          OnScreen.get(
              () -> {
                List<String> found = new ArrayList<>();
                window.shell.screens().stream()
                    .flatMap(screen -> screen.commands().stream().flatMap(List::stream))
                    .filter(command -> command.keys() != null)
                    .filter(command -> !listed(window, words, command))
                    .forEach(command -> found.add(command.textKey()));
                return found;
              });
      assertThat(missing).isEmpty();
      assertThat(words).containsSequence("F1", "Справка").contains("На любом экране", "Корзина");
      assertThat(listed(window, words, Command.always("shell.back.command", null, nothing(), null)))
          .isFalse();
    }
  }

  private static javafx.scene.input.KeyCombination nothing() {
    return javafx.scene.input.KeyCombination.valueOf("Ctrl+Alt+F12");
  }

  private static boolean listed(OpenWindow window, List<String> words, Command command) {
    int at = words.indexOf(zveno.ui.KeyWords.of(command.keys()));
    String text = window.messages.get(command.textKey());
    return at >= 0 && words.stream().anyMatch(row -> List.of(row.split(" · ")).contains(text));
  }

  @Test
  void aPageGoesToThePrinterAndIntoAFile() throws IOException {
    Path file = folder.resolve("Как вернуть.pdf");
    try (OpenWindow window = new OpenWindow().show(Tone.LIGHT, 100, 1366, 768)) {
      open(window, "recipe-undo");
      window.willChoose(file);
      item(window, "help-pdf");
      window.quiet();
      assertThat(window.notices()).contains("Сохранено: Как вернуть.pdf");
      item(window, "help-print");
      assertThat(window.printed).containsOnlyKeys("Как вернуть, если сделали не то");
      assertThat(window.notices()).contains("Отправлено на принтер");
      window.printer = Printing.Outcome.NO_PRINTER;
      item(window, "help-print");
      assertThat(window.notices()).contains("Принтера нет.");
    }
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(new PDFTextStripper().getText(pdf))
          .startsWith("Как вернуть, если сделали не то")
          .contains("«Вернуть из корзины» (Ctrl+R)");
    }
  }

  @Test
  void whatSupportAsksForIsShownBeforeItIsWritten() throws IOException {
    Path file = folder.resolve("сведения.zip");
    try (OpenWindow window = new OpenWindow().demo().show(Tone.LIGHT, 100, 1366, 768)) {
      Files.createDirectories(window.around.logs);
      String someone = window.partners.all().getFirst().organization().name();
      Files.writeString(
          window.around.logs.resolve("zveno-2026-11-22.log"),
          "2026-11-22 10:42:07,001 WARN  z.x.Sample kept Okulova\n2026 " + someone + "\n");
      OnScreen.run(() -> command(window, "shell.about.command").perform());
      window.quiet();
      assertThat(
              OnScreen.get(() -> window.scene().lookup("#support-shown").getParent().isVisible()))
          .isFalse();
      fire(window, "#collect");
      window.quiet();
      String shown = ((TextArea) window.scene().lookup("#support-shown")).getText();
      assertThat(shown).contains("CONTACT: 7").contains("z.x.Sample kept").doesNotContain(someone);
      assertThat(file).doesNotExist();
      window.willChoose(file);
      fire(window, "#save-support");
      window.quiet();
      assertThat(file).isNotEmptyFile();
      fire(window, "#open-logs");
      assertThat(window.opened).containsExactly(window.around.logs);
      assertThat(window.faults).isEmpty();
    }
  }

  static Command command(OpenWindow window, String key) {
    return window.shell.always().stream()
        .filter(command -> command.textKey().equals(key))
        .findFirst()
        .orElseThrow();
  }

  static void open(OpenWindow window, String page) {
    OnScreen.run(() -> window.settings.layout().help().set(true));
    fire(window, "#help-contents");
    String title = zveno.help.HelpBook.load().page(page).orElseThrow().title();
    OnScreen.run(
        () ->
            links(window).stream()
                .filter(link -> link.getText().equals(title))
                .findFirst()
                .orElseThrow()
                .fire());
    OnScreen.settle();
  }

  static void follow(OpenWindow window, int number) {
    OnScreen.run(() -> links(window).get(number).fire());
    OnScreen.settle();
  }

  private static List<Hyperlink> links(OpenWindow window) {
    return window.scene().lookup("#help-scroll").lookupAll(".help-link").stream()
        .map(Hyperlink.class::cast)
        .toList();
  }

  static void fire(OpenWindow window, String button) {
    OnScreen.run(() -> ((ButtonBase) window.scene().lookup(button)).fire());
    OnScreen.settle();
  }

  private static void item(OpenWindow window, String id) {
    OnScreen.run(
        () ->
            ((MenuButton) window.scene().lookup("#help-paper"))
                .getItems().stream()
                    .filter(item -> id.equals(item.getId()))
                    .forEach(MenuItem::fire));
    OnScreen.settle();
  }

  private static void type(OpenWindow window, String text) {
    OnScreen.run(() -> ((TextField) window.scene().lookup("#help-search")).setText(text));
    OnScreen.settle();
  }

  private static String title(OpenWindow window) {
    return words(window).getFirst();
  }

  private static List<String> words(OpenWindow window) {
    OnScreen.settle();
    return OnScreen.get(
        () ->
            window.scene().lookup("#help-scroll").lookupAll(".help-line").stream()
                .map(Node::getAccessibleText)
                .toList());
  }
}
