package zveno;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zveno.database.NewerSchemaException;
import zveno.database.UnsafeFolderException;
import zveno.exchange.CopyReason;
import zveno.exchange.SafetyCopy;
import zveno.exchange.StoreDamagedException;
import zveno.exchange.StoreFolder;
import zveno.exchange.StoreInUseException;
import zveno.exchange.StoreNotWritableException;
import zveno.exchange.StoreRefusedException;
import zveno.shell.StartRefusal;
import zveno.text.Messages;

class StartRefusalsTest {
  private static final Path FOLDER = Path.of("Моя база");
  private static final StoreFolder STORE = StoreFolder.at(FOLDER);
  private static final SafetyCopy COPY =
      new SafetyCopy(
          Path.of("копия.zveno"), LocalDateTime.of(2026, 11, 22, 9, 0), CopyReason.START);

  private final Messages messages = Messages.load();
  private final StartRefusals refusals = new StartRefusals(messages);

  @Test
  void damagedBaseIsRestoredFromItsNewestCopy() {
    StartRefusal refusal =
        refusals.of(FOLDER, new StoreDamagedException(STORE, List.of(), Optional.of(COPY)));
    assertThat(refusal.code()).isEqualTo("store.damaged");
    assertThat(refusal.restorable()).isTrue();
    assertThat(refusal.copy()).contains(COPY.file());
    assertThat(refusal.text()).contains("повреждена").contains("22.11.2026 09:00");
  }

  @Test
  void withoutACopyTheFileIsAskedFor() {
    StartRefusal refusal =
        refusals.of(FOLDER, new StoreDamagedException(STORE, List.of(), Optional.empty()));
    assertThat(refusal.restorable()).isTrue();
    assertThat(refusal.copy()).isEmpty();
  }

  @Test
  void baseInUseIsTriedAgainAndNeverOverwritten() {
    StartRefusal refusal =
        refusals.of(
            FOLDER,
            new StoreInUseException(STORE, Optional.empty(), Optional.of(COPY), ZoneOffset.UTC));
    assertThat(refusal.again()).isTrue();
    assertThat(refusal.restorable()).isFalse();
  }

  @Test
  void newerBaseIsNotReplacedByAnOldCopy() {
    StartRefusal refusal = refusals.of(FOLDER, new NewerSchemaException(9, 1));
    assertThat(refusal.restorable()).isFalse();
    assertThat(refusal.again()).isFalse();
  }

  @Test
  void everyRefusalHasATitleOfItsOwn() {
    for (RuntimeException thrown : all()) {
      StartRefusal refusal = refusals.of(FOLDER, thrown);
      assertThat(messages.has("shell.refusedTitle." + refusal.code())).as(refusal.code()).isTrue();
      assertThat(refusal.text()).as(refusal.code()).isNotBlank();
    }
  }

  @Test
  void faultOfTheProgramIsNoRefusal() {
    IllegalStateException fault = new IllegalStateException("fault");
    assertThatThrownBy(() -> refusals.of(FOLDER, fault)).isSameAs(fault);
  }

  @Test
  void unreadableCopyLeavesTheWayToAnotherFile() {
    StartRefusal damaged =
        refusals.of(FOLDER, new StoreDamagedException(STORE, List.of(), Optional.of(COPY)));
    StartRefusal next = refusals.ofFile(damaged.folder(), new IOException("копия.zveno"));
    assertThat(next.restorable()).isTrue();
    assertThat(next.copy()).isEmpty();
    assertThat(next.folder()).isEqualTo(FOLDER);
  }

  private static List<RuntimeException> all() {
    List<RuntimeException> all = new java.util.ArrayList<>();
    for (StoreNotWritableException.Why why : StoreNotWritableException.Why.values()) {
      all.add(new StoreNotWritableException(FOLDER, why, Optional.of(COPY), new IOException()));
    }
    for (StoreRefusedException.Why why : StoreRefusedException.Why.values()) {
      all.add(new StoreRefusedException(STORE, why, "", Optional.of(COPY)));
    }
    all.add(new StoreDamagedException(STORE, List.of(), Optional.empty()));
    all.add(new StoreInUseException(STORE, Optional.empty(), Optional.empty(), ZoneOffset.UTC));
    all.add(new NewerSchemaException(9, 1));
    all.add(new UnsafeFolderException("а;б"));
    return all;
  }
}
