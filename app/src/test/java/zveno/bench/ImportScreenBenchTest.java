package zveno.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.shell.ImportDesk;
import zveno.shell.OpenWindow;
import zveno.ui.OnScreen;
import zveno.ui.ScreenWaits;
import zveno.ui.Tone;

/// What the import screen keeps keys and clicks waiting for at most, with one bad date in all of 10
/// 000 rows. The way is gone through until the code is compiled, as in a window that was open for a
/// while; the first time is shown beside it.
@Bench
class ImportScreenBenchTest {
  private static final int ROWS = 10_000;
  private static final int TIMES = 4;
  private static final double LONGEST = 100;
  private static final String CARD = "#group-date-invalid-agreementTo";

  @TempDir Path home;
  private final OpenWindow window = new OpenWindow();
  private final Map<String, Double> waits = new LinkedHashMap<>();

  @Test
  void ten_thousand_rows_with_one_bad_date(Figures figures) {
    ImportDesk desk = new ImportDesk(window, home);
    window.show(Tone.LIGHT, 100, 1366, 768);
    try (ScreenWaits screen = ScreenWaits.start()) {
      for (int time = 0; time < TIMES; time++) {
        waits.clear();
        way(desk, screen, time);
        double longest = waits.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        String name = "10 000 rows imported, longest wait for the screen";
        System.out.println(waits);
        if (time == 0) figures.add(Figure.shown(name + ", first time", "ms", longest));
        if (time == TIMES - 1) figures.add(Figure.absolute(name, "ms", longest, LONGEST));
      }
    }
    assertThat(window.faults).isEmpty();
    window.close();
  }

  private void way(ImportDesk desk, ScreenWaits screen, int time) {
    Path file = desk.csv("table" + time + ".csv", lines(time));
    if (time > 0) desk.click("#import-again");
    screen.longest();
    step(screen, "choose", () -> desk.choose(file));
    if (desk.visible("#import-next")) step(screen, "check", () -> desk.click("#import-next"));
    step(screen, "show rows", () -> desk.click(CARD, "#show-rows"));
    step(screen, "all rows", () -> desk.click("#rows-all"));
    step(screen, "mend all", () -> desk.click(CARD, "#mend-all"));
    step(screen, "only changes", () -> desk.click("#import-only-changes"));
    step(screen, "all changes", () -> desk.click("#import-only-changes"));
    step(screen, "all left out", () -> every(0));
    step(screen, "all taken", () -> every(1));
    step(screen, "away", () -> window.go("partners"));
    step(screen, "back", () -> window.go("import"));
    step(screen, "apply", () -> desk.click("#import-apply"));
    assertThat(window.partners.all()).hasSize(ROWS);
    step(screen, "undo", () -> desk.click("#import-undo"));
    assertThat(window.partners.all()).isEmpty();
  }

  private void step(ScreenWaits screen, String name, Runnable action) {
    action.run();
    waits.put(name, (double) Math.round(screen.longest()));
  }

  private void every(int command) {
    OnScreen.run(
        () -> {
          TableView<?> table = (TableView<?>) window.scene().lookup("#import-rows");
          table.getSelectionModel().selectAll();
          table.getContextMenu().getItems().get(command).fire();
        });
    window.quiet();
  }

  /// Another bad date each time, for the one before is remembered.
  private static String[] lines(int time) {
    List<String> lines = new ArrayList<>(List.of(String.join(";", PartnerBook.headings())));
    for (int row = 1; row <= ROWS; row++) {
      List<String> cells = new ArrayList<>(PartnerBook.cells(row));
      cells.replaceAll(cell -> cell.replace(';', ','));
      cells.set(cells.size() - 1, "конец " + (2027 + time));
      lines.add(String.join(";", cells));
    }
    return lines.toArray(String[]::new);
  }
}
