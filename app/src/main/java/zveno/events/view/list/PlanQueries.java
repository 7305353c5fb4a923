package zveno.events.view.list;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import zveno.events.EventField;
import zveno.events.EventMark;
import zveno.text.Messages;
import zveno.ui.table.Arrangement;
import zveno.ui.table.lines.Condition;
import zveno.ui.table.lines.Query;
import zveno.ui.table.views.SavedView;

/// Ways to ask the plan, for the views that come with it and for screens that lead there.
public record PlanQueries(Messages messages) {
  /// All events by time.
  public static Query byTime() {
    return Query.ALL.orders(List.of(new Query.Order(EventField.START.code(), true)));
  }

  /// Those that stand so.
  public Query marked(EventMark mark) {
    return byTime()
        .with(
            new Query.Asked(
                EventField.STATUS.code(),
                new Condition.OneOf(Set.of(messages.get("plan.mark." + mark)), false)));
  }

  /// Those that stand against another.
  private Query clashing() {
    Condition some = new Condition.Words(messages.get("plan.clash.word"), true);
    return byTime().with(new Query.Asked(PlanFields.CLASHES, some));
  }

  /// Those to other places, by town.
  private Query trips() {
    Condition form = new Condition.Words(messages.get("plan.trip.word"), true);
    return grouped(EventField.CITY.code()).with(new Query.Asked(EventField.FORM.code(), form));
  }

  /// The views that come with the plan.
  List<SavedView> views() {
    return List.of(
        view("all", byTime()),
        view("unmarked", marked(EventMark.UNMARKED)),
        view("clashes", clashing()),
        view("months", grouped(PlanFields.MONTH)),
        view("methodists", grouped(EventField.RESPONSIBLE.code())),
        view("directions", grouped(EventField.DIRECTION.code())),
        view("trips", trips()));
  }

  private static Query grouped(String field) {
    return byTime().group(Optional.of(field));
  }

  private SavedView view(String id, Query query) {
    return new SavedView(
        id, messages.get("plan.view." + id), false, new Arrangement(List.of(), query));
  }
}
