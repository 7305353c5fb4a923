package zveno.partners.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import zveno.partners.PartnerField;
import zveno.partners.view.hint.TypedHint;
import zveno.ui.Icon;
import zveno.ui.Tips;
import zveno.ui.table.InPlaceCell;
import zveno.ui.table.TableEditing;

/// A field of a partner in the table; what deserves a second look bears a sign with a sentence.
class PartnerCell extends InPlaceCell<PartnerLine> {
  private final Function<PartnerLine, PartnerField> field;
  private final TypedHint hint;

  PartnerCell(
      TableEditing<PartnerLine> editing,
      PartnersViewModel model,
      Function<PartnerLine, PartnerField> field,
      FieldChoices choices,
      TypedHint hint) {
    super(
        editing,
        (line, typed) -> model.edits().edit(List.of(line.id()), field.apply(line), typed),
        line -> choices.of(field.apply(line)));
    this.field = field;
    this.hint = hint;
    setContentDisplay(ContentDisplay.RIGHT);
  }

  /// Which field the column of names edits: the name that it shows.
  static PartnerField nameField(PartnerLine line) {
    return line.cell(PartnerField.SHORT_NAME).isEmpty()
        ? PartnerField.NAME
        : PartnerField.SHORT_NAME;
  }

  @Override
  protected void typing(PartnerLine line, TextField input) {
    hint.attach(input, field.apply(line), () -> Optional.of(line.partner().organization()));
  }

  @Override
  protected @Nullable Node mark(PartnerLine line) {
    String doubt = line.doubts().get(field.apply(line));
    setTooltip(doubt == null ? null : Tips.of(doubt));
    setAccessibleHelp(doubt);
    return doubt == null ? null : Icon.WARNING.node("warning");
  }
}
