package zveno.partners.view.card;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zveno.changes.Change;
import zveno.changes.ChangeKind;
import zveno.changes.view.ChangeWords;
import zveno.partners.Agreement;
import zveno.partners.Doubt;
import zveno.partners.FieldStep;
import zveno.partners.FieldWords;
import zveno.partners.LegalBasis;
import zveno.partners.PartnerField;
import zveno.partners.PartnerWords;
import zveno.partners.PastField;
import zveno.text.CleanText;
import zveno.text.Messages;
import zveno.text.RussianDate;
import zveno.ui.Moment;

/// The words of the card.
///
/// @param zone in which times are told
public record CardWords(Messages messages, ZoneId zone) {
  private static final Set<ChangeKind> EDITS = Set.of(ChangeKind.EDIT, ChangeKind.PASTE);
  private static final int LONGEST = 240;
  private static final int FIELDS = 8;
  private static final int FIELDS_OF_MANY = 3;

  String basis(LegalBasis basis) {
    return messages.get("partners.legalBasis." + basis);
  }

  /// The basis of this name, none for nothing; empty where no basis is called so.
  Optional<Optional<LegalBasis>> basis(String typed) {
    String wanted = typed.strip();
    if (wanted.isEmpty()) return Optional.of(Optional.empty());
    return Stream.of(LegalBasis.values())
        .filter(basis -> basis(basis).equalsIgnoreCase(wanted))
        .map(Optional::of)
        .findFirst();
  }

  /// What deserves a second look in some fields of a record; empty where nothing does.
  String doubt(List<Doubt> doubts, PartnerField field) {
    PartnerWords words = new PartnerWords(messages);
    return doubts.stream()
        .filter(doubt -> doubt.field() == field)
        .map(words::doubt)
        .collect(Collectors.joining("\n"));
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

  /// The changes of a partner, newest first.
  List<CardContent.HistoryStep> history(Map<Change, List<PastField>> changes) {
    List<CardContent.HistoryStep> steps = new ArrayList<>();
    changes.forEach((change, fields) -> steps.add(step(change, fields)));
    steps.removeIf(step -> step.fields().isEmpty());
    return steps;
  }

  private CardContent.HistoryStep step(Change change, List<PastField> fields) {
    boolean edited = EDITS.contains(change.kind());
    String when =
        messages.get(
            "partners.card.when",
            new Moment(messages, zone).text(change.time()),
            change.author(),
            edited
                ? messages.get("partners.pastKind." + change.kind())
                : new ChangeWords(messages).title(change));
    return new CardContent.HistoryStep(
        change.id(),
        when,
        fields.stream().map(this::line).toList(),
        edited ? FIELDS : FIELDS_OF_MANY);
  }

  private CardContent.PastLine line(PastField past) {
    FieldWords words = new FieldWords(messages);
    FieldStep step = past.step();
    String field = words.field(step.field());
    return new CardContent.PastLine(
        past.of().isEmpty() ? field : messages.get("partners.card.fieldOf", field, past.of()),
        inSight(words.value(step.field(), step.before())),
        inSight(words.value(step.field(), step.after())),
        past.back());
  }

  /// A value that takes many screens hides the steps below it.
  private static String inSight(String value) {
    String begins = CleanText.cut(value, LONGEST);
    return begins.equals(value) ? value : begins + "…";
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
