package zveno.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.events.Event;
import zveno.events.EventStatus;
import zveno.journeys.Hands.Held;
import zveno.partners.Partner;
import zveno.shell.CoverageSample;
import zveno.shell.OpenWindow;
import zveno.ui.Tone;

/// Journey 8: schools that took part in nothing since 1 September are invited in five actions, a
/// letter each and one list; they are those that a hand counts.
@Tag("ui")
class Journey08InviteTest {
  private static final int ALLOWED = 5;

  /// In the dialog for folders one is chosen and confirmed.
  private static final int DIALOG = 2;

  private static final String LETTER = "Приглашение к участию";
  private static final String LIST = "Приглашение с перечнем организаций.docx";

  @TempDir Path folder;

  private final OpenWindow window = new OpenWindow().demo();

  @BeforeEach
  void a_year_of_events() {
    CoverageSample.fill(window, 30);
    window.show(Tone.LIGHT, 100, 1366, 768);
  }

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void schools_that_took_part_in_nothing_are_invited() throws IOException {
    TreeSet<String> counted = countedByHand();
    assertThat(counted).as("the example and the sample leave some").hasSizeGreaterThan(2);
    window.answer(folder);
    Hands hands = new Hands(window.scene(), window::quiet);

    hands.press(KeyCode.DIGIT3, Held.ALT);
    hands.press(KeyCode.DIGIT5, Held.CONTROL);
    hands.click(window.scene().lookup("#coverage-invite"));

    assertThat(hands.actions() + DIALOG).isLessThanOrEqualTo(ALLOWED);
    assertThat(window.notices()).contains("Приглашения записаны: " + counted.size());
    Set<String> wanted =
        counted.stream()
            .map(name -> LETTER + " – " + name + ".docx")
            .collect(Collectors.toCollection(TreeSet::new));
    wanted.add(LIST);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(wanted);
    }
    String list = Paper.text(folder.resolve(LIST));
    assertThat(list).contains("Всего организаций: " + counted.size()).doesNotContain("{{");
    for (String name : counted) {
      String letter =
          Paper.text(folder.resolve(LETTER + " – " + name + ".docx")).replace('\u00a0', ' ');
      assertThat(letter)
          .contains("О приглашении к участию в мероприятиях")
          .contains("Ближайшие мероприятия:")
          .contains("25 ноября 2026 г.: Мастер-класс")
          .doesNotContain("{{")
          .doesNotContain("не участв");
    }
    for (Partner partner : window.partners.all()) {
      assertThat(list.contains(partner.organization().name()))
          .as(partner.organization().name())
          .isEqualTo(counted.contains(partner.organization().callName()));
    }
  }

  /// Schools of whom no held event of this school year knows.
  private TreeSet<String> countedByHand() {
    LocalDate since = LocalDate.of(2026, 9, 1);
    Set<UUID> took =
        window.events.all().stream()
            .filter(event -> event.state().status() == EventStatus.HELD)
            .filter(event -> !event.when().date().orElseThrow().last().isBefore(since))
            .flatMap(Journey08InviteTest::organizations)
            .collect(Collectors.toSet());
    return window.partners.all().stream()
        .filter(partner -> partner.organization().type().startsWith("общеобразоват"))
        .filter(partner -> !took.contains(partner.id()))
        .map(partner -> partner.organization().callName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<UUID> organizations(Event event) {
    return Stream.concat(
            event.venue().host().stream().map(host -> host.id()),
            event.organizations().stream().map(one -> one.organization().id()))
        .flatMap(Optional::stream);
  }
}
