package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.ui.OnScreen;
import zveno.ui.Tone;

@Tag("ui")
class ArrangementTest {
  @TempDir Path folder;

  @Test
  void tableStandsAfterARestartAsTheUserLeftIt() {
    try (OpenWindow first = open("window.json", 100)) {
      OnScreen.run(
          () -> {
            TableView<?> table = table(first, "#partners");
            resize(table, "column-inn", 200);
            column(table, "column-phone").setVisible(false);
            column(table, "column-kpp").setVisible(true);
            // The key column stays first, whatever is drawn before it.
            moveFirst(table, "column-district");
            sortBy(table, "column-form");
          });
      first.go("history");
      OnScreen.run(() -> resize(table(first, "#history"), "column-what", 333));
      first.settings.save();
    }
    try (OpenWindow second = open("window.json", 100)) {
      assertThat(OnScreen.get(() -> second.scene().lookup("#history"))).isNotNull();
      assertThat(width(second, "#history", "column-what")).isEqualTo(333);
      second.go("partners");
      assertThat(width(second, "#partners", "column-inn")).isEqualTo(200);
      assertThat(visible(second))
          .startsWith("column-tick", "column-called", "column-district")
          .contains("column-kpp")
          .doesNotContain("column-phone");
      OnScreen.run(
          () -> {
            TableColumn<?, ?> by = table(second, "#partners").getSortOrder().getFirst();
            assertThat(by.getId()).isEqualTo("column-form");
            assertThat(by.getSortType()).isEqualTo(TableColumn.SortType.DESCENDING);
          });
    }
  }

  @Test
  void everyColumnHasANameOfItsOwn() {
    try (OpenWindow window = open("names.json", 100)) {
      OnScreen.run(
          () ->
              assertThat(table(window, "#partners").getColumns())
                  .extracting(TableColumn::getId)
                  .doesNotHaveDuplicates());
    }
  }

  @Test
  void widthsGrowWithTheLettersAndAreKeptForTheirSmallestSize() {
    try (OpenWindow first = open("big.json", 140)) {
      OnScreen.run(() -> resize(table(first, "#partners"), "column-inn", 280));
      first.settings.save();
    }
    try (OpenWindow second = open("big.json", 100)) {
      assertThat(width(second, "#partners", "column-inn")).isEqualTo(200);
      OnScreen.run(() -> second.theme.percent().set(150));
      assertThat(width(second, "#partners", "column-inn")).isEqualTo(300);
      OnScreen.run(() -> second.theme.percent().set(100));
      assertThat(width(second, "#partners", "column-inn")).isEqualTo(200);
    }
  }

  @Test
  void filterIsThereAfterARestart() {
    try (OpenWindow first = open("filter.json", 100)) {
      OnScreen.run(() -> ((TextField) first.scene().lookup("#filter")).setText("910"));
      OnScreen.until("filtered", () -> table(first, "#partners").getItems().size() == 1);
      first.settings.save();
    }
    try (OpenWindow second = open("filter.json", 100)) {
      assertThat(OnScreen.get(() -> ((TextField) second.scene().lookup("#filter")).getText()))
          .isEqualTo("910");
      OnScreen.until("filtered", () -> table(second, "#partners").getItems().size() == 1);
    }
  }

  @Test
  void eachListKeepsItsOwnColumns() {
    try (OpenWindow first = open("lists.json", 100)) {
      first.go("lists");
      OnScreen.run(() -> resize(table(first, "#list-values"), "column-form", 111));
      first.settings.save();
    }
    try (OpenWindow second = open("lists.json", 100)) {
      assertThat(width(second, "#list-values", "column-form")).isEqualTo(111);
    }
  }

  @Test
  void settingsWrittenByAnotherHandMeanTheArrangementOfTheFirstDay() throws IOException {
    Files.writeString(
        folder.resolve("odd.json"),
        """
        {"tables": {"partners": {"columns": [{"id": "column-gone", "width": -5},
          {"id": "column-inn", "width": 1e9}], "order": {"id": "column-gone"}},
          "trash": 7}, "window": "wide", "screen": "none"}
        """);
    try (OpenWindow window = open("odd.json", 100)) {
      window.go("partners");
      assertThat(width(window, "#partners", "column-inn")).isEqualTo(2000);
      assertThat(visible(window)).startsWith("column-tick", "column-called", "column-inn");
      window.settings.save();
    }
    Files.writeString(folder.resolve("odd.json"), "{\"tables\": [1, 2]}");
    try (OpenWindow window = open("odd.json", 100)) {
      assertThat(visible(window)).startsWith("column-tick", "column-called", "column-status");
    }
  }

  private OpenWindow open(String file, int percent) {
    OpenWindow window = new OpenWindow(folder.resolve(file));
    window.add("СОШ № 910");
    window.add("Музей № 906");
    return window.show(Tone.LIGHT, percent, 1366, 768);
  }

  private static TableView<?> table(OpenWindow window, String selector) {
    return (TableView<?>) window.scene().lookup(selector);
  }

  private static TableColumn<?, ?> column(TableView<?> table, String id) {
    return table.getColumns().stream().filter(c -> c.getId().equals(id)).findFirst().orElseThrow();
  }

  /// As a drag of the heading's edge does.
  private static <S> void resize(TableView<S> table, String id, double width) {
    for (TableColumn<S, ?> column : table.getColumns()) {
      if (column.getId().equals(id)) table.resizeColumn(column, width - column.getWidth());
    }
  }

  private static <S> void moveFirst(TableView<S> table, String id) {
    List<TableColumn<S, ?>> columns = new java.util.ArrayList<>(table.getColumns());
    columns.sort(java.util.Comparator.comparing(c -> !c.getId().equals(id)));
    table.getColumns().setAll(columns);
  }

  private static <S> void sortBy(TableView<S> table, String id) {
    for (TableColumn<S, ?> column : table.getColumns()) {
      if (!column.getId().equals(id)) continue;
      column.setSortType(TableColumn.SortType.DESCENDING);
      table.getSortOrder().setAll(List.of(column));
    }
  }

  private static double width(OpenWindow window, String table, String column) {
    return OnScreen.get(() -> column(table(window, table), column).getWidth());
  }

  private static List<String> visible(OpenWindow window) {
    return OnScreen.get(
        () ->
            table(window, "#partners").getColumns().stream()
                .filter(TableColumn::isVisible)
                .map(TableColumn::getId)
                .toList());
  }
}
