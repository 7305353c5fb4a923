package zveno.partners.view.card;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zveno.partners.Partners;
import zveno.partners.alike.AlikePair;
import zveno.partners.alike.Couple;
import zveno.partners.alike.Duplicates;
import zveno.ui.Tasks;

/// The card that the one in hand may double: looked for once the user pauses, so that typing never
/// waits.
public final class AlikeHintModel {
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final Duplicates duplicates;
  private final Partners partners;
  private final Tasks tasks;
  private final Runnable later;
  private final ReadOnlyObjectWrapper<Optional<Found>> found =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<UUID> wanted = Optional.empty();

  /// The surest couple of a card.
  ///
  /// @param name what the other card is called
  public record Found(Couple couple, String name) {}

  public AlikeHintModel(Duplicates duplicates, Partners partners, Tasks tasks) {
    this.duplicates = duplicates;
    this.partners = partners;
    this.tasks = tasks;
    this.later = tasks.debounced(PAUSE, this::search);
  }

  /// What was found, empty while nothing is known.
  public ReadOnlyObjectProperty<Optional<Found>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /// Looks for the couple of this card, or of none.
  void look(Optional<UUID> card) {
    if (!card.equals(wanted)) found.set(Optional.empty());
    wanted = card;
    if (card.isPresent()) later.run();
  }

  private void search() {
    Optional<UUID> card = wanted;
    if (card.isEmpty()) return;
    tasks.run(
        "partners.task.alike",
        progress -> surest(card.get()),
        now -> {
          if (wanted.equals(card)) found.set(now);
        });
  }

  private Optional<Found> surest(UUID card) {
    return duplicates.find().stream()
        .map(AlikePair::couple)
        .filter(couple -> couple.has(card))
        .findFirst()
        .flatMap(
            couple ->
                partners
                    .find(couple.besides(card))
                    .map(other -> new Found(couple, other.organization().callName())));
  }
}
