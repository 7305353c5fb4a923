package zveno.partners.view;

import java.util.List;
import zveno.partners.AgreementStatus.State;
import zveno.text.Messages;
import zveno.ui.table.Arrangement;
import zveno.ui.table.lines.Query;
import zveno.ui.table.views.SavedView;

/// The views that come with the table of partners.
record PartnerViews(Messages messages) {
  /// In the order of the name.
  static Query first() {
    return Query.ALL.orders(List.of(new Query.Order(PartnerFields.NAME, true)));
  }

  List<SavedView> all() {
    PartnerQueries queries = new PartnerQueries(messages);
    return List.of(
        view("all", first()),
        view("expiring", queries.inStates(State.EXPIRING)),
        view("without", queries.inStates(State.NONE, State.EXPIRED, State.TERMINATED)));
  }

  private SavedView view(String id, Query query) {
    return new SavedView(
        id, messages.get("partners.view." + id), false, new Arrangement(List.of(), query));
  }
}
