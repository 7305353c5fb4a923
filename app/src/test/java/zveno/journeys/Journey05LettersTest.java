package zveno.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.journeys.Hands.Held;
import zveno.partners.Agreement;
import zveno.partners.Partner;
import zveno.partners.view.PartnerLine;
import zveno.shell.OpenWindow;
import zveno.ui.OnScreen;
import zveno.ui.Tone;
import zveno.ui.table.lines.Line;

/// Journey 5: agreements that end within 60 days become letters in seven actions; the list is the
/// one that a hand counts, and each partner has a file of its own.
@Tag("ui")
class Journey05LettersTest {
  private static final int ALLOWED = 7;

  /// In the dialog for folders one is chosen and confirmed.
  private static final int DIALOG = 2;

  private static final String TITLE = "Письмо об окончании соглашения";

  @TempDir Path folder;

  private final OpenWindow window = new OpenWindow().demo();

  @BeforeEach
  void open() {
    window.show(Tone.LIGHT, 100, 1366, 768);
  }

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void letters_to_those_whose_agreements_end_within_sixty_days() throws IOException {
    TreeMap<String, List<Agreement>> counted = countedByHand();
    assertThat(counted).hasSizeGreaterThan(5);
    window.answer(folder);
    Hands hands = new Hands(window.scene(), window::quiet);

    hands.press(KeyCode.DIGIT5, Held.ALT);
    hands.click(Paper.row(window.scene(), "#papers", TITLE));
    OnScreen.until("the figures", () -> badge().equals(Integer.toString(counted.size() + 1)));
    hands.click(window.scene().lookup("#write-word"));

    assertThat(hands.actions() + DIALOG).isLessThanOrEqualTo(ALLOWED);
    assertThat(window.notices()).contains("записан").contains(Integer.toString(counted.size()));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              counted.keySet().stream().map(name -> TITLE + " – " + name + ".docx").toList());
    }
    for (var one : counted.entrySet()) {
      String text = Paper.text(folder.resolve(TITLE + " – " + one.getKey() + ".docx"));
      assertThat(text).contains("О сроке действия соглашения").doesNotContain("{{");
      for (Agreement agreement : one.getValue()) {
        assertThat(text).contains("№ " + agreement.number());
      }
      long lines = text.lines().filter(line -> line.contains("последний день – ")).count();
      assertThat(lines).as(one.getKey()).isEqualTo(one.getValue().size());
    }

    hands.click(Paper.row(window.scene(), "#figures", "Писем: " + counted.size()));

    assertThat(namesInTable()).as("the records behind the figure").isEqualTo(counted.keySet());
    assertThat(window.scene().lookup("#chip-only")).isNotNull();
  }

  private TreeMap<String, List<Agreement>> countedByHand() {
    LocalDate today = LocalDate.now(window.clock);
    TreeMap<String, List<Agreement>> ending = new TreeMap<>();
    for (Partner partner : window.partners.all()) {
      List<Agreement> soon =
          partner.agreements().stream()
              .filter(a -> !a.autoProlongation() && a.terminatedOn().isEmpty())
              .filter(a -> a.validTo().isPresent())
              .filter(a -> !a.validTo().get().isBefore(today))
              .filter(a -> !a.validTo().get().isAfter(today.plusDays(60)))
              .filter(a -> begun(a, today))
              .toList();
      if (!soon.isEmpty()) ending.put(partner.organization().callName(), soon);
    }
    return ending;
  }

  private static boolean begun(Agreement agreement, LocalDate today) {
    Optional<LocalDate> from = agreement.validFrom().or(agreement::signedOn);
    return from.map(day -> !day.isAfter(today)).orElse(true);
  }

  private String badge() {
    window.quiet();
    return OnScreen.get(() -> ((Label) window.scene().lookup(".count-badge")).getText());
  }

  @SuppressWarnings("unchecked")
  private Set<String> namesInTable() {
    window.quiet();
    return OnScreen.get(
        () ->
            ((TableView<Line<PartnerLine>>) window.scene().lookup("#partners"))
                .getItems().stream()
                    .map(line -> line.record().orElseThrow().name())
                    .collect(Collectors.toSet()));
  }
}
