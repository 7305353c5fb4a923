package zveno.partners.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zveno.partners.AgreementStatus.State;
import zveno.partners.PartnerWords;
import zveno.text.Messages;
import zveno.ui.table.Arrangement;
import zveno.ui.table.lines.Condition;
import zveno.ui.table.lines.Query;
import zveno.ui.table.views.SavedView;

/// The views that come with the table of partners.
record PartnerViews(Messages messages) {
  /// In the order of the name.
  static Query first() {
    return Query.ALL.orders(List.of(new Query.Order(PartnerFields.NAME, true)));
  }

  List<SavedView> all() {
    return List.of(
        view("all", first()),
        view("expiring", with(State.EXPIRING)),
        view("without", with(State.NONE, State.EXPIRED, State.TERMINATED)));
  }

  private SavedView view(String id, Query query) {
    return new SavedView(
        id, messages.get("partners.view." + id), false, new Arrangement(List.of(), query));
  }

  private Query with(State... states) {
    PartnerWords words = new PartnerWords(messages);
    Set<String> values = Stream.of(states).map(words::state).collect(Collectors.toSet());
    return first().with(new Query.Asked(PartnerFields.STATUS, new Condition.OneOf(values, false)));
  }
}
