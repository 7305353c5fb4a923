package zveno.partners.alike.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import zveno.partners.Partner;
import zveno.partners.PartnerField;
import zveno.partners.Partners;
import zveno.partners.alike.AlikePair;
import zveno.partners.alike.Couple;
import zveno.partners.alike.Duplicates;
import zveno.partners.alike.Union;
import zveno.partners.view.PartnersViewModel;
import zveno.text.Messages;
import zveno.ui.Tasks;

/// The couples of like cards, the one in hand, and what the user chooses of it.
public final class DuplicatesViewModel {
  /// Nobody looks through more at one sitting; the rest comes when these are done.
  private static final int MOST = 500;

  private final Means means;
  private final ObservableList<AlikeLine> lines = FXCollections.observableArrayList();
  // Held here: a wrapper hears of its list only as long as somebody holds it.
  private final ObservableList<AlikeLine> shown = FXCollections.unmodifiableObservableList(lines);
  private final ReadOnlyObjectWrapper<Optional<AlikeLine>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper searched = new ReadOnlyBooleanWrapper();
  private final Set<PartnerField> taken = EnumSet.noneOf(PartnerField.class);

  private Optional<UUID> wanted = Optional.empty();

  /// What the screen works with.
  ///
  /// @param changed other screens are to read again
  public record Means(
      Duplicates duplicates,
      Partners partners,
      Tasks tasks,
      Messages messages,
      PartnersViewModel.Notices notices,
      Runnable changed) {}

  public DuplicatesViewModel(Means means) {
    this.means = means;
  }

  /// The couples, the surest first.
  public ObservableList<AlikeLine> lines() {
    return shown;
  }

  /// The couple in hand.
  public ReadOnlyObjectProperty<Optional<AlikeLine>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// Whether a search has ended: until then an empty list says nothing.
  public ReadOnlyBooleanProperty searchedProperty() {
    return searched.getReadOnlyProperty();
  }

  /// Searches the whole base again.
  public void load() {
    means.tasks().run("partners.task.alike", progress -> read(), this::show);
  }

  private void show(List<AlikeLine> found) {
    lines.setAll(found);
    searched.set(true);
    Optional<UUID> before = wanted.or(() -> chosen.get().map(AlikeLine::id));
    wanted = Optional.empty();
    choose(
        found.stream()
            .filter(line -> before.equals(Optional.of(line.id())))
            .findFirst()
            .or(() -> found.stream().findFirst()));
  }

  private List<AlikeLine> read() {
    List<AlikePair> pairs = means.duplicates().find().stream().limit(MOST).toList();
    Set<UUID> ids = new LinkedHashSet<>();
    pairs.forEach(pair -> Collections.addAll(ids, pair.couple().one(), pair.couple().other()));
    Map<UUID, Partner> cards = new HashMap<>();
    means.partners().find(ids).forEach(partner -> cards.put(partner.id(), partner));
    List<AlikeLine> found = new ArrayList<>();
    for (AlikePair pair : pairs) {
      Partner one = cards.get(pair.couple().one());
      Partner other = cards.get(pair.couple().other());
      if (one != null && other != null) found.add(AlikeLine.of(pair, one, other));
    }
    return found;
  }

  /// Takes a couple in hand; what was chosen of another is forgotten.
  public void choose(Optional<AlikeLine> line) {
    if (line.equals(chosen.get())) return;
    taken.clear();
    chosen.set(line);
  }

  /// Takes the next couple in hand, or an earlier one; at the ends it stays.
  public void step(int steps) {
    if (lines.isEmpty()) return;
    int at = chosen.get().map(lines::indexOf).orElse(-1);
    choose(Optional.of(lines.get(Math.clamp(at + (long) steps, 0, lines.size() - 1))));
  }

  /// Takes a couple in hand once it is found again.
  public void want(Couple couple) {
    wanted = Optional.of(couple.id());
  }

  /// Of which card a field is taken.
  ///
  /// @param right from the card that goes
  public void take(PartnerField field, boolean right) {
    if (right) taken.add(field);
    else taken.remove(field);
  }

  /// Makes the couple in hand one card, as chosen.
  public void unite() {
    chosen
        .get()
        .ifPresent(
            line -> {
              Union union = new Union(line.left().id(), line.right().id(), Set.copyOf(taken));
              String words =
                  means
                      .messages()
                      .get(
                          "partners.notice.united",
                          line.left().organization().callName(),
                          line.right().organization().callName());
              write(() -> means.duplicates().unite(union), line, words);
            });
  }

  /// Remembers that the couple in hand are two organisations.
  public void setApart() {
    chosen
        .get()
        .ifPresent(
            line ->
                write(
                    () -> means.duplicates().setApart(line.pair().couple()),
                    line,
                    means.messages().get("partners.notice.apart")));
  }

  private void write(Runnable step, AlikeLine line, String words) {
    Optional<AlikeLine> next = after(line);
    means
        .tasks()
        .run(
            "partners.task.save",
            progress -> {
              step.run();
              return read();
            },
            found -> {
              choose(next);
              show(found);
              means.notices().saved();
              means.notices().offerUndo(words);
              means.changed().run();
            });
  }

  /// The couple to go on with.
  private Optional<AlikeLine> after(AlikeLine line) {
    int at = lines.indexOf(line);
    return at >= 0 && at + 1 < lines.size() ? Optional.of(lines.get(at + 1)) : Optional.empty();
  }
}
