package zveno.partners.view.card;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import zveno.changes.Change;
import zveno.changes.ChangeKind;
import zveno.changes.view.ChangeWords;
import zveno.partners.Agreement;
import zveno.partners.FieldStep;
import zveno.partners.FieldWords;
import zveno.partners.LegalBasis;
import zveno.text.Messages;
import zveno.text.RussianDate;
import zveno.ui.Moment;

/// The words of the card.
///
/// @param zone in which times are told
public record CardWords(Messages messages, ZoneId zone) {
  private static final int CHANGES = 40;
  private static final int FIELDS = 8;
  private static final int FIELDS_OF_MANY = 3;

  String basis(LegalBasis basis) {
    return messages.get("partners.legalBasis." + basis);
  }

  /// «Договор № 14 от 01.09.2024».
  String title(Agreement agreement) {
    String kind =
        agreement.kind().isEmpty()
            ? messages.get("partners.card.agreement")
            : capital(agreement.kind());
    String numbered =
        agreement.number().isEmpty()
            ? kind
            : messages.get("partners.card.numbered", kind, agreement.number());
    return agreement
        .signedOn()
        .map(day -> messages.get("partners.card.dated", numbered, RussianDate.digits(day)))
        .orElse(numbered);
  }

  /// «01.09.2024 – 31.12.2026», with only the days that are known.
  String term(Agreement agreement) {
    String from = ContactField.date(agreement.validFrom());
    String to = ContactField.date(agreement.validTo());
    if (from.isEmpty() && to.isEmpty()) return messages.get("partners.card.noTerm");
    if (from.isEmpty()) return messages.get("partners.card.termTo", to);
    if (to.isEmpty()) return messages.get("partners.card.termFrom", from);
    return messages.get("partners.card.term", from, to);
  }

  /// The newest changes of a partner.
  List<CardContent.HistoryStep> history(Map<Change, List<FieldStep>> changes) {
    Moment moment = new Moment(messages, zone);
    List<CardContent.HistoryStep> steps = new ArrayList<>();
    changes.entrySet().stream()
        .limit(CHANGES)
        .forEach(
            entry -> {
              Change change = entry.getKey();
              String when =
                  messages.get("partners.card.when", moment.text(change.time()), change.author());
              steps.add(new CardContent.HistoryStep(when, what(change, entry.getValue())));
            });
    return steps;
  }

  private List<String> what(Change change, List<FieldStep> fields) {
    List<String> what = new ArrayList<>();
    boolean edited = change.kind() == ChangeKind.EDIT || change.kind() == ChangeKind.PASTE;
    if (!edited) what.add(new ChangeWords(messages).title(change));
    int most = edited ? FIELDS : FIELDS_OF_MANY;
    fields.stream().limit(most).map(this::sentence).forEach(what::add);
    if (fields.size() > most) {
      what.add(messages.get("partners.card.moreFields", fields.size() - most));
    }
    return what;
  }

  private String sentence(FieldStep step) {
    FieldWords words = new FieldWords(messages);
    String before = words.value(step.field(), step.before());
    String after = words.value(step.field(), step.after());
    String field = words.field(step.field());
    if (before.isEmpty()) return messages.get("partners.card.set", field, after);
    if (after.isEmpty()) return messages.get("partners.card.cleared", field, before);
    return messages.get("partners.card.changed", field, before, after);
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
