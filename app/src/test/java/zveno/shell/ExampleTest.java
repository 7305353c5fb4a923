package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zveno.partners.Partner;
import zveno.partners.PartnerField;
import zveno.ui.OnScreen;
import zveno.ui.Tone;

@Tag("ui")
class ExampleTest {
  @Test
  void emptyBaseOffersTheExampleWhichBearsABannerAndIsTakenAwayAgain() {
    try (OpenWindow window = new OpenWindow()) {
      window.show(Tone.LIGHT, 100, 1366, 768);
      assertThat(banner(window)).isFalse();
      fire(window, "Посмотреть на примере");
      assertThat(window.partners.all()).hasSizeGreaterThan(100);
      assertThat(banner(window)).isTrue();
      fire(window, "Убрать пример");
      assertThat(window.partners.all()).isEmpty();
      assertThat(banner(window)).isFalse();
      fire(window, "Посмотреть на примере");
      assertThat(banner(window)).isTrue();
      assertThat(window.faults).isEmpty();
    }
  }

  @Test
  void exampleThatWasEditedGoesWithTheEditsAfterACopyWasMade() {
    try (OpenWindow window = new OpenWindow().demo()) {
      KeptDesk desk = new KeptDesk();
      window.copies = new OpenWindow.Copies(Optional.empty(), "", "", desk);
      Partner first = window.partners.all().getFirst();
      window.partners.set(List.of(first.id()), PartnerField.CITY, "Другой город");
      window.partners.set(List.of(first.id()), PartnerField.CITY, "Третий город");
      window.add("СОШ № 999");
      window.show(Tone.LIGHT, 100, 1366, 768);
      fire(window, "Убрать пример");
      assertThat(desk.made).isEqualTo(1);
      assertThat(window.partners.all())
          .extracting(partner -> partner.organization().name())
          .containsExactly("СОШ № 999");
      assertThat(toast(window))
          .isEqualTo(
              "Пример убран вместе с 2\u00a0вашими правками. Прежняя база сохранена в копии, её можно"
                  + " восстановить.");
      assertThat(banner(window)).isFalse();
      fire(window, "Папка копий");
      assertThat(window.opened).containsExactly(desk.folder());
      assertThat(window.faults).isEmpty();
    }
  }

  @Test
  void withoutACopyAnEditedExampleStays() {
    try (OpenWindow window = new OpenWindow().demo()) {
      KeptDesk desk = new KeptDesk();
      desk.full = true;
      window.copies = new OpenWindow.Copies(Optional.empty(), "", "", desk);
      Partner first = window.partners.all().getFirst();
      window.partners.set(List.of(first.id()), PartnerField.CITY, "Другой город");
      window.show(Tone.LIGHT, 100, 1366, 768);
      fire(window, "Убрать пример");
      assertThat(window.partners.all()).hasSizeGreaterThan(100);
      assertThat(banner(window)).isTrue();
    }
  }

  @Test
  void exampleThatNobodyTouchedNeedsNoCopy() {
    try (OpenWindow window = new OpenWindow().demo()) {
      KeptDesk desk = new KeptDesk();
      window.copies = new OpenWindow.Copies(Optional.empty(), "", "", desk);
      window.show(Tone.LIGHT, 100, 1366, 768);
      fire(window, "Убрать пример");
      assertThat(desk.made).isZero();
      assertThat(toast(window)).isEqualTo("Пример убран");
    }
  }

  @Test
  void bannerIsClosedForThisWindow() {
    try (OpenWindow window = new OpenWindow().demo()) {
      window.show(Tone.LIGHT, 100, 1366, 768);
      OnScreen.run(() -> ((Button) window.scene().lookup("#close-banner")).fire());
      assertThat(banner(window)).isFalse();
    }
  }

  @Test
  void ownBaseHasNoBanner() {
    try (OpenWindow window = new OpenWindow()) {
      window.add("СОШ № 910");
      window.show(Tone.LIGHT, 100, 1366, 768);
      assertThat(banner(window)).isFalse();
    }
  }

  private static boolean banner(OpenWindow window) {
    return OnScreen.get(() -> window.scene().lookup("#example-banner").isVisible());
  }

  private static String toast(OpenWindow window) {
    return OnScreen.get(() -> ((Labeled) window.scene().lookup(".toast > .label")).getText());
  }

  private static void fire(OpenWindow window, String words) {
    OnScreen.run(
        () -> {
          Set<Node> buttons = window.scene().getRoot().lookupAll(".button");
          Button wanted =
              buttons.stream()
                  .map(Button.class::cast)
                  .filter(b -> b.getText().equals(words))
                  .findFirst()
                  .orElseThrow();
          wanted.fire();
        });
    window.quiet();
  }
}
