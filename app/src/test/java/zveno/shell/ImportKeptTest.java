package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.database.BaseAddress;
import zveno.database.Schema;
import zveno.ui.OnScreen;
import zveno.ui.RunningTask;
import zveno.ui.Tone;

/// An import that is left by Esc goes on where it was, one that is stopped leaves nothing behind,
/// and one that was written is taken back on another day.
@Tag("ui")
class ImportKeptTest {
  @TempDir Path folder;
  private OpenWindow window = new OpenWindow();

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void what_was_said_is_there_after_esc() {
    window.show(Tone.LIGHT, 100, 1366, 768);
    ImportDesk desk = new ImportDesk(window, folder);
    desk.choose(desk.csv("Школы.csv", "Название;Договор действует до", "Школа № 901;31.02.2027"));
    desk.click("#import-next");
    assertThat(desk.visible("#rows-mend")).isTrue();
    desk.click("#group-date-invalid-agreementTo", "#mend-all");
    assertThat(desk.visible("#rows-mend")).isFalse();

    assertThat(OnScreen.get(() -> desk.node("#import-apply").isFocused()))
        .as("the last one is put right: the keys go on")
        .isTrue();
    escape();
    assertThat(OnScreen.get(() -> window.scene().lookup("#import-apply"))).isNull();
    window.asking.file = Optional.empty();
    window.go("import");

    assertThat(desk.text("#step-file", ".caption")).isEqualTo("Школы.csv, 1\u00a0строка");
    assertThat(desk.visible("#rows-mend")).as("put right before").isFalse();
    assertThat(window.partners.all()).isEmpty();
    desk.click("#import-apply");
    assertThat(window.partners.all()).hasSize(1);
  }

  @Test
  void an_import_that_is_stopped_half_way_leaves_nothing_and_can_be_applied_again() {
    window.show(Tone.LIGHT, 100, 1366, 768);
    ImportDesk desk = new ImportDesk(window, folder);
    String[] lines =
        Stream.concat(
                Stream.of("Название;Район"),
                IntStream.range(0, 3000).mapToObj(row -> "Школа № " + (1000 + row) + ";Горный"))
            .toArray(String[]::new);
    desk.choose(desk.csv("Много.csv", lines));
    desk.click("#import-next");
    stopWritingHalfWay();

    OnScreen.run(() -> ((Button) desk.node("#import-apply")).fire());
    window.quiet();
    assertThat(window.notices()).contains("Импорт остановлен. В базу ничего не записано.");
    assertThat(window.partners.all()).isEmpty();
    assertThat(desk.visible("#import-apply")).isTrue();

    desk.click("#import-apply");
    assertThat(window.partners.all()).hasSize(3000);
  }

  private void stopWritingHalfWay() {
    boolean[] stopped = {false};
    OnScreen.run(
        () ->
            window
                .tasks
                .running()
                .addListener(
                    (ListChangeListener<RunningTask>)
                        change -> {
                          while (change.next()) {
                            for (RunningTask task : change.getAddedSubList()) {
                              if (!task.titleKey().equals("import.apply.task") || stopped[0])
                                continue;
                              task.fraction()
                                  .subscribe(
                                      share -> {
                                        if (share.doubleValue() > 0.3 && !stopped[0]) {
                                          stopped[0] = true;
                                          task.cancel();
                                        }
                                      });
                            }
                          }
                        }));
  }

  @Test
  void an_import_is_taken_back_after_a_restart() {
    window.database.close();
    Path settings = folder.resolve("settings.json");
    window = new OpenWindow(settings, Schema.open(BaseAddress.in(folder.resolve("base"))));
    window.add("Музей");
    window.show(Tone.LIGHT, 100, 1366, 768);
    ImportDesk desk = new ImportDesk(window, folder);
    desk.choose(desk.csv("Школы.csv", "Название;Сайт", "Школа № 901;a.example", "Музей;b.example"));
    desk.click("#import-next");
    desk.click("#import-apply");
    window.add("Театр");
    assertThat(window.partners.all()).hasSize(3);
    window.close();

    window = new OpenWindow(settings, Schema.open(BaseAddress.in(folder.resolve("base"))));
    window.show(Tone.LIGHT, 100, 1366, 768);
    window.go("history");
    TableView<?> history = (TableView<?>) window.scene().lookup("#history");
    OnScreen.run(() -> history.getSelectionModel().clearAndSelect(importAt(history)));
    press(KeyCode.BACK_SPACE, true);

    assertThat(window.partners.all())
        .extracting(one -> one.organization().name() + "|" + one.organization().site())
        .containsExactlyInAnyOrder("Музей|", "Театр|");
  }

  private static int importAt(TableView<?> history) {
    for (int row = 0; row < history.getItems().size(); row++) {
      if (history.getItems().get(row).toString().contains("Импорт")) return row;
    }
    throw new AssertionError("no import in " + history.getItems());
  }

  private void escape() {
    press(KeyCode.ESCAPE, false);
  }

  private void press(KeyCode code, boolean alt) {
    OnScreen.run(
        () ->
            window
                .scene()
                .getFocusOwner()
                .fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false)));
    window.quiet();
  }
}
