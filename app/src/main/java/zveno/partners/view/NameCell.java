package zveno.partners.view;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import zveno.partners.alike.AlikeWatch.Likely;
import zveno.partners.view.hint.AlikeDesk;
import zveno.partners.view.hint.AlikeSign;
import zveno.partners.view.hint.TypedHint;
import zveno.ui.table.TableEditing;

/// The name of a partner; one that may be a second card of its organisation bears a sign that leads
/// to both.
final class NameCell extends PartnerCell {
  private final AlikeDesk desk;
  private @Nullable AlikeSign sign;
  private Optional<Likely> told = Optional.empty();

  // Held here, since the signs must not keep cells alive.
  private final ChangeListener<Number> again = (o, old, now) -> signed();

  NameCell(
      TableEditing<PartnerLine> editing,
      PartnersViewModel model,
      FieldChoices choices,
      AlikeDesk desk,
      TypedHint hint) {
    super(editing, model, PartnerCell::nameField, choices, hint);
    this.desk = desk;
    desk.signs().revisionProperty().addListener(new WeakChangeListener<>(again));
  }

  private void signed() {
    boolean same = record().flatMap(line -> desk.signs().of(line.id())).equals(told);
    if (!same && !isEditing()) updateItem(getItem(), isEmpty());
  }

  @Override
  protected @Nullable Node mark(PartnerLine line) {
    Node doubt = super.mark(line);
    told = desk.signs().of(line.id());
    if (told.isEmpty()) return doubt;
    Likely likely = told.get();
    String help = getAccessibleHelp();
    setAccessibleHelp((help == null ? "" : help + "\n") + desk.reason(likely));
    AlikeSign shown = sign().show(likely);
    if (doubt == null) return shown;
    HBox both = new HBox(doubt, shown);
    both.getStyleClass().add("marks");
    return both;
  }

  private AlikeSign sign() {
    AlikeSign made = sign;
    if (made == null) {
      made = new AlikeSign(desk);
      sign = made;
    }
    return made;
  }
}
