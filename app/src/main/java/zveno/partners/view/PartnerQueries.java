package zveno.partners.view;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zveno.partners.AgreementStatus.State;
import zveno.partners.PartnerField;
import zveno.partners.PartnerWords;
import zveno.text.Messages;
import zveno.ui.table.lines.Condition;
import zveno.ui.table.lines.Query;

/// Ways to ask the table of partners, for screens that lead there.
public record PartnerQueries(Messages messages) {
  /// All partners in the order of their names.
  public static Query all() {
    return PartnerViews.first();
  }

  /// Those whose agreement stands so.
  public Query inStates(State... states) {
    PartnerWords words = new PartnerWords(messages);
    Set<String> values = Stream.of(states).map(words::state).collect(Collectors.toSet());
    return with(PartnerFields.STATUS, new Condition.OneOf(values, false));
  }

  /// Those whose agreement ends soon, the first to end first.
  public Query expiring() {
    return inStates(State.EXPIRING).orders(byEnd().orders());
  }

  /// All partners, those whose agreement ends first before the others.
  public static Query byEnd() {
    return all().orders(List.of(new Query.Order(PartnerField.AGREEMENT_TO.code(), true)));
  }

  /// Those of whom the field is not known.
  public static Query without(PartnerField field) {
    return with(field.code(), new Condition.Filled(false));
  }

  /// Those that have one of these values of a field that is chosen from a list; an empty one: none.
  public static Query of(PartnerField field, Collection<String> values) {
    Set<String> known =
        values.stream().filter(value -> !value.isEmpty()).collect(Collectors.toSet());
    return with(field.code(), new Condition.OneOf(known, values.contains("")));
  }

  /// Those with this form of interaction, in words.
  public static Query ofForm(String words) {
    return with(PartnerFields.FORM, new Condition.OneOf(Set.of(words), false));
  }

  /// Those of whom something deserves a second look.
  public static Query doubted() {
    return with(PartnerFields.DOUBTS, new Condition.Filled(true));
  }

  private static Query with(String field, Condition condition) {
    return all().with(new Query.Asked(field, condition));
  }
}
