package zveno.ui.table.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Popup;
import zveno.text.Messages;
import zveno.ui.table.lines.Condition;
import zveno.ui.table.lines.ConditionDraft;
import zveno.ui.table.lines.LineField;
import zveno.ui.table.lines.Lines;
import zveno.ui.table.lines.Query;
import zveno.ui.table.lines.RowColour;

/// Opens the filter of one field under a node of the window. Esc and a click beside it leave
/// everything as it was.
public final class FilterPopup<S> {
  private final Messages messages;
  private final Lines<S> lines;

  public FilterPopup(Messages messages, Lines<S> lines) {
    this.messages = messages;
    this.lines = lines;
  }

  /// Opens the filter of a field.
  ///
  /// @param under the panel stands below its left end
  public void open(LineField<S> field, Node under) {
    Popup popup = new Popup();
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    Query query = lines.queryProperty().get();
    ConditionDraft draft = new ConditionDraft(lines.values(field), query.on(field.id()));
    FilterPanel panel =
        new FilterPanel(messages, field, draft, new Decided(popup, field.id(), draft));
    popup.getContent().add(panel);
    Bounds here = under.localToScreen(under.getBoundsInLocal());
    if (here == null) return;
    popup.show(under, here.getMinX(), here.getMaxY() + 2);
    panel.first().requestFocus();
  }

  private void change(java.util.function.UnaryOperator<Query> change) {
    lines.queryProperty().set(change.apply(lines.queryProperty().get()));
  }

  private final class Decided implements FilterPanel.Decision {
    private final Popup popup;
    private final String field;
    private final ConditionDraft draft;

    Decided(Popup popup, String field, ConditionDraft draft) {
      this.popup = popup;
      this.field = field;
      this.draft = draft;
    }

    @Override
    public void apply() {
      Optional<Condition> condition = draft.condition();
      finish(
          query ->
              condition
                  .map(known -> query.with(new Query.Asked(field, known)))
                  .orElseGet(() -> query.without(field)));
    }

    @Override
    public void drop() {
      finish(query -> uncoloured(query.without(field), field));
    }

    @Override
    public void colour(RowColour colour) {
      draft
          .condition()
          .ifPresent(
              condition ->
                  finish(
                      query -> {
                        List<Query.Colouring> rules = new ArrayList<>(query.colours());
                        rules.removeIf(rule -> of(rule, field) && rule.colour() == colour);
                        rules.add(new Query.Colouring(new Query.Asked(field, condition), colour));
                        return query.without(field).colours(rules);
                      }));
    }

    private void finish(java.util.function.UnaryOperator<Query> change) {
      popup.hide();
      change(change);
    }
  }

  private static boolean of(Query.Colouring rule, String field) {
    return rule.when().field().equals(field);
  }

  private static Query uncoloured(Query query, String field) {
    return query.colours(query.colours().stream().filter(rule -> !of(rule, field)).toList());
  }
}
