package zveno.partners.view.hint;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import zveno.partners.Organization;
import zveno.partners.Partner;
import zveno.partners.alike.AlikeWatch;
import zveno.partners.alike.AlikeWatch.Likely;
import zveno.partners.alike.Duplicates;
import zveno.partners.alike.TypedCard;
import zveno.ui.Tasks;

/// Which partners may be a second card of one organisation, for whoever shows them. The work is
/// done in the background in pieces, so that what is typed meanwhile is saved between two of them.
public final class AlikeSignsModel {
  private static final Duration PAUSE = Duration.ofMillis(300);
  private static final Duration BETWEEN = Duration.ofMillis(5);
  private static final Duration PIECE = Duration.ofMillis(40);

  private final Duplicates duplicates;
  private final Tasks tasks;
  private final Supplier<Collection<Partner>> partners;
  private final Runnable soon;
  private final Runnable next;
  private final AlikeWatch watch = new AlikeWatch();
  private final Map<UUID, Partner> told = new HashMap<>();
  private final Map<UUID, Likely> signs = new HashMap<>();
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();

  /// @param partners those that the table knows, read already
  public AlikeSignsModel(
      Duplicates duplicates, Tasks tasks, Supplier<Collection<Partner>> partners) {
    this.duplicates = duplicates;
    this.tasks = tasks;
    this.partners = partners;
    soon = tasks.debounced(PAUSE, this::look);
    next = tasks.debounced(BETWEEN, this::work);
  }

  /// Partners were read again: looks at those that are others now, once the user pauses.
  public void changed() {
    soon.run();
  }

  /// The surest couple of a partner.
  public Optional<Likely> of(UUID partner) {
    return Optional.ofNullable(signs.get(partner));
  }

  /// How many partners have a sign.
  public int count() {
    return signs.size();
  }

  /// Grows whenever a sign came or went.
  public ReadOnlyIntegerProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  /// What a partner would be like if it stood so.
  public void like(TypedCard draft, Consumer<Optional<Likely>> then) {
    tasks.run("partners.task.alike", progress -> watch.like(draft), then);
  }

  private void look() {
    Map<UUID, Optional<Organization>> news = news();
    tasks.run(
        "partners.task.alike",
        progress -> {
          watch.changed(news);
          watch.apart(duplicates.apart());
          return watch.done();
        },
        this::goOn);
  }

  private void goOn(boolean done) {
    if (!done) next.run();
  }

  /// The partners that are others than those told last.
  private Map<UUID, Optional<Organization>> news() {
    Map<UUID, Optional<Organization>> news = new HashMap<>();
    Map<UUID, Partner> gone = new HashMap<>(told);
    for (Partner partner : partners.get()) {
      gone.remove(partner.id());
      Partner before = told.put(partner.id(), partner);
      if (before == null || !before.organization().equals(partner.organization())) {
        news.put(partner.id(), Optional.of(partner.organization()));
      }
    }
    for (UUID id : gone.keySet()) {
      told.remove(id);
      news.put(id, Optional.empty());
    }
    return news;
  }

  private void work() {
    tasks.run(
        "partners.task.alike",
        progress -> new Piece(watch.step(PIECE), watch.done()),
        piece -> {
          show(piece.news());
          goOn(piece.done());
        });
  }

  private record Piece(Map<UUID, Optional<Likely>> news, boolean done) {}

  private void show(Map<UUID, Optional<Likely>> news) {
    if (news.isEmpty()) return;
    news.forEach(
        (id, likely) -> likely.ifPresentOrElse(now -> signs.put(id, now), () -> signs.remove(id)));
    revision.set(revision.get() + 1);
  }
}
