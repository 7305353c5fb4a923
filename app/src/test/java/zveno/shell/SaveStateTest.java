package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zveno.text.Messages;
import zveno.ui.DirectTasks;
import zveno.ui.Toasts;

class SaveStateTest {
  private static final Optional<LocalDateTime> NINE =
      Optional.of(LocalDateTime.parse("2026-11-22T09:00"));
  private static final Optional<LocalDateTime> EARLIER =
      Optional.of(LocalDateTime.parse("2026-11-19T18:00"));

  private final Messages messages = Messages.load();
  private final SaveState state =
      new SaveState(
          Clock.fixed(Instant.parse("2026-11-22T07:42:00Z"), ZoneId.of("Europe/Moscow")), messages);
  private final List<String> toasts = new ArrayList<>();

  @Test
  void saysWhenSomethingWasSavedAndWhenACopyWasMade() {
    state.copied(NINE, false);
    assertThat(text()).isEqualTo("Всё сохранено · копия сегодня 09:00");
    state.saved();
    assertThat(text()).isEqualTo("Сохранено 10:42 · копия сегодня 09:00");
    state.copied(EARLIER, false);
    assertThat(text()).isEqualTo("Сохранено 10:42 · копия 19.11.2026");
  }

  @Test
  void withoutACopyNothingIsSaidOfIt() {
    state.copied(Optional.empty(), false);
    assertThat(text()).isEqualTo("Всё сохранено");
  }

  @Test
  void copyThatCouldNotBeMadeIsToldWithItsReason() {
    news(EARLIER, "Нет права записывать в папку копий.", "").look();
    assertThat(text()).isEqualTo("Всё сохранено · копия не сделана");
    assertThat(toasts)
        .containsExactly("Копию базы сделать не удалось. Нет права записывать в папку копий.");
  }

  @Test
  void copyBeforeAnImportIsTheNewest() {
    news(NINE, "", "Папку базы синхронизирует OneDrive.").lookAgain();
    assertThat(text()).isEqualTo("Всё сохранено · копия сегодня 09:00");
    assertThat(toasts).isEmpty();
  }

  @Test
  void folderThatMayHarmTheBaseIsToldAtStart() {
    news(NINE, "", "Папку базы синхронизирует OneDrive.").look();
    assertThat(text()).isEqualTo("Всё сохранено · копия сегодня 09:00");
    assertThat(toasts).containsExactly("Папку базы синхронизирует OneDrive.");
  }

  private CopyNews news(Optional<LocalDateTime> newest, String failed, String risk) {
    return new CopyNews(
        new OpenWindow.Copies(newest, failed, risk),
        new DirectTasks(),
        messages,
        state,
        new Told(),
        thrown -> Optional.empty());
  }

  private String text() {
    return state.text().getValue();
  }

  private final class Told implements Toasts {
    @Override
    public void show(String text) {
      toasts.add(text);
    }

    @Override
    public void show(String text, String actionText, Runnable action) {
      toasts.add(text);
    }
  }
}
