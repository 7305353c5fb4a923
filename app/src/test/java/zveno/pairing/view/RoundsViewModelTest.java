package zveno.pairing.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.changes.ChangeKind;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.RoundLine;
import zveno.partners.PartnerField;

class RoundsViewModelTest {
  @TempDir Path folder;

  private final Bench bench = new Bench();
  private final List<UUID> opened = new ArrayList<>();

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void a_table_becomes_a_planned_round_by_one_change() throws IOException {
    UUID school = bench.partners.add("Средняя школа № 911");
    bench.partners.set(List.of(school), PartnerField.SHORT_NAME, "№ 911");
    int before = bench.changes();

    bench.list.take(
        file("Математика.csv", "Ш;№ 901;№ 902\nВместимость;1;1\n№ 911;9;5\n№ 912;8;1\n"),
        opened::add);

    KeptRound round = bench.rounds.find(opened.getFirst()).orElseThrow();
    assertThat(bench.list.lines())
        .containsExactly(new RoundLine(round.id(), "Математика", Bench.TODAY, 2, 2, 2, 0, 0));
    assertThat(round.recipients().getFirst().school().organization()).contains(school);
    assertThat(round.recipients().getLast().school().organization()).isEmpty();
    assertThat(bench.told).containsExactly("Подбор «Математика» создан: 2 школы и 2 донора ↶");
    assertThat(bench.changes()).isEqualTo(before + 1);
    assertThat(bench.journal.newest(1).getFirst().kind()).isEqualTo(ChangeKind.IMPORT);
    bench.undo.undo();
    assertThat(bench.list.lines()).isEmpty();
  }

  @Test
  void numbers_of_the_library_are_taken_too() throws IOException {
    bench.list.take(file("assign.txt", "2\n 4 1\n 2 3\n"), opened::add);

    KeptRound round = bench.rounds.find(opened.getFirst()).orElseThrow();
    assertThat(round.pairs()).hasSize(2);
    assertThat(round.recipients().getFirst().name()).isEqualTo("1");
  }

  @Test
  void a_bad_table_is_told_and_nothing_is_written() throws IOException {
    bench.list.take(file("a.csv", "Ш;№ 901\n№ 911;хорошо\n"), opened::add);
    bench.list.take(file("b.xlsx", "PK\u0003\u0004 не книга"), opened::add);
    bench.list.take(folder.resolve("нет.csv"), opened::add);

    assertThat(bench.told)
        .containsExactly(
            "Строка 2, столбец B: «хорошо» — не число. Пустая ячейка означает, что пара невозможна.",
            "отказ: IntakeException",
            "отказ: NoSuchFileException");
    assertThat(opened).isEmpty();
    assertThat(bench.changes()).isZero();
  }

  @Test
  void odd_tables_that_the_engine_takes_are_kept_as_they_are() throws IOException {
    bench.list.take(file("без доноров.csv", "Ш;\n№ 911;\n№ 912;\n"), opened::add);
    bench.list.take(file("без мест.csv", "Ш;№ 901\nВместимость;0\n№ 911;7\n"), opened::add);
    bench.list.take(file("равные.csv", "Ш;№ 901;№ 902\n№ 911;7;7\n№ 912;7;7\n"), opened::add);

    assertThat(opened).hasSize(3);
    for (UUID id : opened) {
      bench.model.open(id);
      assertThat(bench.planned().plan().proof().optimal()).isTrue();
    }
    assertThat(bench.list.lines()).extracting(RoundLine::matched).containsExactly(2, 0, 0);
    bench.model.open(opened.getFirst());
    bench.model.steps().putAside();
    bench.model.steps().goBack(bench.planned().round().variants().getFirst());
    assertThat(bench.planned().round().donors()).isEmpty();
  }

  @Test
  void a_round_by_hand_has_schools_and_no_scores() {
    bench.list.create(
        " ",
        RoundsViewModel.schools("№ 911\n\n № 912 \n№ 911"),
        RoundsViewModel.schools("№ 901"),
        opened::add);
    bench.list.create("Дважды", List.of("№ 911", "№911"), List.of("№ 901"), opened::add);

    KeptRound round = bench.rounds.find(opened.getFirst()).orElseThrow();
    assertThat(round.name()).isEqualTo("Новый подбор");
    assertThat(round.recipients()).hasSize(2);
    assertThat(round.pairs()).isEmpty();
    assertThat(opened).hasSize(1);
    assertThat(bench.told.getLast())
        .isEqualTo("Название «№911» встречается в таблице дважды. Сделайте названия разными.");
  }

  @Test
  void a_deleted_round_is_brought_back_by_undo() throws IOException {
    bench.list.take(file("a.csv", "Ш;№ 901\n№ 911;1\n"), opened::add);
    bench.list.delete(opened);
    assertThat(bench.list.lines()).isEmpty();
    bench.list.delete(List.of());
    assertThat(bench.told.getLast()).isEqualTo("Удалено в корзину: 1 подбор ↶");
    bench.undo.undo();
    assertThat(bench.list.lines()).hasSize(1);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
