package zveno.exchange.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.exchange.CopyPlan;
import zveno.exchange.CopyReason;
import zveno.exchange.RiskyPlace;
import zveno.exchange.SafetyCopy;
import zveno.partners.store.JooqPartners;

class CopyDeskTest {
  @TempDir Path root;

  @Test
  void a_plan_outlives_the_program() {
    Stores stores = new Stores(root);
    CopyPlan plan = new CopyPlan(4, 5, 3, 2, Optional.of(root.resolve("stick")));
    try (OpenStore store = stores.open()) {
      assertThat(store.copies().plan()).isEqualTo(CopyPlan.USUAL);
      store.copies().plan(plan);
    }
    try (OpenStore store = stores.open()) {
      assertThat(store.copies().plan()).isEqualTo(plan);
    }
  }

  @Test
  void a_copy_by_hand_is_always_made_and_one_at_work_only_after_a_change() {
    Stores stores = new Stores(root);
    try (OpenStore store = stores.open()) {
      add(stores, store, "СОШ № 901");
      assertThat(store.copies().atWork()).map(SafetyCopy::reason).contains(CopyReason.AT_WORK);
      assertThat(store.copies().atWork()).isEmpty();
      assertThat(store.copies().now().reason()).isEqualTo(CopyReason.BY_HAND);
      assertThat(store.copies().all()).hasSize(2);
    }
  }

  @Test
  void a_copy_to_which_somebody_goes_back_is_taken_away_by_no_rule() throws IOException {
    Stores stores = new Stores(root);
    try (OpenStore store = stores.open()) {
      store.copies().plan(new CopyPlan(0, 1, 0, 0, Optional.empty()));
      add(stores, store, "СОШ № 901");
      Path old = store.copies().atWork().orElseThrow().file();
      Path held = store.copies().hold(old);
      Path other = Files.writeString(root.resolve("чужой.zveno"), "file");
      assertThat(store.copies().hold(other)).isEqualTo(other);
      assertThat(store.copies().hold(held)).isEqualTo(held);
      for (int school = 902; school < 905; school++) {
        add(stores, store, "СОШ № " + school);
        assertThat(store.copies().atWork()).isPresent();
      }
      assertThat(old).doesNotExist();
      assertThat(held).exists();
    }
  }

  @Test
  void a_copy_stays_that_the_base_is_restored_from() throws IOException {
    Stores stores = new Stores(root);
    Path old;
    byte[] held;
    try (OpenStore store = stores.open()) {
      store.copies().plan(new CopyPlan(0, 1, 0, 0, Optional.empty()));
      add(stores, store, "СОШ № 901");
      old = store.copies().atWork().orElseThrow().file();
      held = Files.readAllBytes(old);
      add(stores, store, "СОШ № 902");
    }
    assertThat(old).doesNotExist();
    Files.write(old, held);
    assertThat(stores.files().restore(stores.folder, "Петрова", old).keptAs()).isPresent();
    assertThat(old).hasBinaryContent(held);
  }

  @Test
  void the_second_folder_gets_every_copy_whole_and_keeps_as_many() throws IOException {
    Stores stores = new Stores(root);
    Path stick = Files.createDirectories(root.resolve("stick"));
    try (OpenStore store = stores.open()) {
      store.copies().plan(new CopyPlan(0, 2, 0, 0, Optional.of(stick)));
      for (int school = 901; school < 905; school++) {
        add(stores, store, "СОШ № " + school);
        assertThat(store.copies().atWork()).isPresent();
      }
      List<Path> copied = files(stick);
      assertThat(copied)
          .extracting(file -> file.getFileName().toString())
          .containsExactlyElementsOf(
              store.copies().all().stream()
                  .map(copy -> copy.file().getFileName().toString())
                  .sorted()
                  .toList());
      assertThat(copied).hasSize(2);
      assertThat(copied.getLast()).hasSameBinaryContentAs(store.copies().all().getFirst().file());
      assertThat(store.copies().secondFailure()).isEmpty();
    }
  }

  @Test
  void a_stick_that_is_not_there_is_told_and_the_copy_beside_the_base_is_made() {
    Stores stores = new Stores(root);
    Path gone = root.resolve("gone");
    try (OpenStore store = stores.open()) {
      store.copies().plan(CopyPlan.USUAL.second(Optional.of(gone)));
      add(stores, store, "СОШ № 901");
      assertThat(store.copies().now().file()).exists();
      assertThat(store.copies().secondFailure()).isPresent();
      assertThat(gone).doesNotExist();
      store.copies().plan(CopyPlan.USUAL);
      store.copies().now();
      assertThat(store.copies().secondFailure()).isEmpty();
    }
  }

  @Test
  void a_folder_of_a_cloud_is_named() {
    Stores stores = new Stores(root);
    try (OpenStore store = stores.open()) {
      assertThat(store.copies().risk(root.resolve("Dropbox")).map(RiskyPlace::kind))
          .contains(RiskyPlace.Kind.SYNCED);
      assertThat(store.copies().risk(root.resolve("stick"))).isEmpty();
    }
  }

  private static void add(Stores stores, OpenStore store, String name) {
    new JooqPartners(store.database(), stores.journal(store), () -> "").add(name);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
