package zveno.intake.memory.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.intake.memory.Source;
import zveno.intake.memory.SourcesFile;
import zveno.text.Messages;
import zveno.ui.DirectTasks;
import zveno.ui.Toasts;

class LearnedModelTest implements Toasts {
  @TempDir Path folder;
  private LearnedModel model;
  private String told = "";
  private Runnable undo = () -> {};

  @BeforeEach
  void open() {
    SourcesFile sources = new SourcesFile(folder.resolve("tables.json"));
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("Наименование ОО", "name");
    columns.put("№ п/п", "");
    sources.remember(
        Source.of("schools.xlsx", columns, Map.of("district", Map.of("Зар.", "Заречный"))));
    sources.remember(Source.of("museums.xlsx", Map.of("Музей", "name"), Map.of()));
    model =
        new LearnedModel(
            Messages.load(), sources, new DirectTasks(), this, code -> "[" + code + "]");
    model.load();
  }

  @Override
  public void show(String text) {
    told = text;
  }

  @Override
  public void show(String text, String actionText, Runnable action) {
    told = text;
    undo = action;
  }

  @Test
  void itSaysWhatIsKnownOfEachTable() {
    assertThat(titles()).containsExactly("museums.xlsx", "schools.xlsx");
    LearnedModel.Table schools = model.tablesProperty().get().getLast();
    assertThat(schools.counts()).isEqualTo("2\u00a0столбца, заменено 1\u00a0значение");
    assertThat(schools.columns())
        .containsExactly("«наименование оо» – [name]", "«№ п / п» – не переносить");
    assertThat(schools.values()).containsExactly("[district]: вместо «Зар.» – «Заречный»");
  }

  @Test
  void aForgottenTableIsNotKnownAfterARestartAndComesBack() {
    model.forget(model.tablesProperty().get().getFirst());

    assertThat(titles()).containsExactly("schools.xlsx");
    assertThat(told).isEqualTo("Таблица museums.xlsx забыта");
    assertThat(new SourcesFile(folder.resolve("tables.json")).all()).hasSize(1);
    undo.run();
    assertThat(titles()).containsExactly("museums.xlsx", "schools.xlsx");
  }

  @Test
  void allAreForgottenAndComeBackInTheirOrder() {
    model.forgetAll();

    assertThat(model.tablesProperty().get()).isEmpty();
    assertThat(told).isEqualTo("Забыты 2\u00a0таблицы");
    undo.run();
    assertThat(titles()).containsExactly("museums.xlsx", "schools.xlsx");
  }

  private List<String> titles() {
    return model.tablesProperty().get().stream().map(LearnedModel.Table::title).toList();
  }
}
