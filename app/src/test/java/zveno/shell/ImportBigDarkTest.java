package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Tone;

/// A table as somebody kept it, brought in twice in big letters in the dark: the second time its
/// columns are known, and the way through them is open too.
@Tag("ui")
class ImportBigDarkTest {
  @TempDir Path folder;
  private final OpenWindow window = new OpenWindow();
  private final ImportDesk desk = new ImportDesk(window, folder);

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void an_odd_table_comes_in_twice() {
    window.show(Tone.DARK, 140, 1366, 768);
    desk.choose(new OddWorkbook(false).write(folder.resolve("Партнёры 2026.xlsx")));
    assertThat(inSight("#import-next")).isTrue();
    desk.click("#import-next");
    assertThat(inSight("#import-apply")).isTrue();
    assertThat(Pictures.take(window.scene(), "import-dark-140-first")).isNotEmptyFile();
    desk.click("#import-apply");
    assertThat(window.partners.all()).hasSize(OddWorkbook.ROWS);
    desk.click("#import-records");

    desk.choose(
        new OddWorkbook(false)
            .until(10, "31.12.2030")
            .more(1)
            .write(folder.resolve("Партнёры 2027.xlsx")));
    assertThat(plain("#rows-update")).isEqualTo("Обновить 1");
    assertThat(plain("#rows-create")).isEqualTo("Создать 1");
    desk.click("#step-columns");
    assertThat(inSight("#import-next")).isTrue();
    assertThat(Pictures.take(window.scene(), "import-dark-140-columns")).isNotEmptyFile();
    desk.click("#import-next");
    desk.click("#import-only-changes");
    assertThat(((TableView<?>) desk.node("#import-rows")).getItems()).hasSize(2);
    assertThat(inSight("#import-apply")).isTrue();
    assertThat(Pictures.take(window.scene(), "import-dark-140-again")).isNotEmptyFile();
    desk.click("#import-apply");
    assertThat(window.partners.all()).hasSize(OddWorkbook.ROWS + 1);
  }

  private String plain(String id) {
    return desk.text(id).replace('\u00a0', ' ');
  }

  /// Whether the whole of it is within the window.
  private boolean inSight(String id) {
    return OnScreen.get(
        () ->
            window
                .scene()
                .getRoot()
                .getLayoutBounds()
                .contains(desk.node(id).localToScene(desk.node(id).getLayoutBounds())));
  }
}
