package zveno.partners.alike;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import zveno.intake.draft.Preview;
import zveno.intake.draft.PreviewRow;
import zveno.intake.draft.ProblemGroup.Ask;
import zveno.intake.kind.RowFate;
import zveno.partners.Organization;
import zveno.partners.PartnerField;
import zveno.partners.PhoneText;
import zveno.partners.RequisiteText;
import zveno.partners.Split;

/// Rows of a file that would become new cards and are like cards of the base: the user says whether
/// they are one organisation.
public final class AlikeRows {
  private static final int OFFERED = 5;

  private final AlikeIndex index = new AlikeIndex();
  private final AlikeWords words;

  private AlikeRows(AlikeWords words, Collection<Organization> stored) {
    this.words = words;
    index.fill(stored);
  }

  /// A question for each such row, with the cards it may be of, the surest first.
  public static List<Ask> of(AlikeWords words, Collection<Organization> stored, Preview preview) {
    AlikeRows rows = new AlikeRows(words, stored);
    List<Ask> asks = new ArrayList<>();
    for (PreviewRow row : preview.rows()) {
      if (row.fate().kind() != RowFate.Kind.CREATE) continue;
      Organization card = card(preview.fields(), row);
      List<RowFate.Candidate> like = rows.like(card);
      if (!like.isEmpty()) asks.add(new Ask(card.name(), List.of(row.number()), "", like));
    }
    return List.copyOf(asks);
  }

  private List<RowFate.Candidate> like(Organization card) {
    List<RowFate.Candidate> like = new ArrayList<>();
    for (AlikePair pair : index.like(card)) {
      UUID other = pair.couple().besides(card.id());
      index
          .name(other)
          .filter(name -> like.size() < OFFERED)
          .ifPresent(
              name ->
                  like.add(new RowFate.Candidate(other, name + " (" + words.signs(pair) + ")")));
    }
    return like;
  }

  private static Organization card(List<String> fields, PreviewRow row) {
    Map<PartnerField, String> cells = new HashMap<>();
    for (int at = 0; at < fields.size(); at++) {
      String text = row.cells().get(at);
      PartnerField.of(fields.get(at)).ifPresent(field -> cells.put(field, text));
    }
    return new Cells(cells).card(row.fate().record());
  }

  /// The cells of a row as a card.
  private record Cells(Map<PartnerField, String> cells) {
    String text(PartnerField field) {
      return cells.getOrDefault(field, "");
    }

    Organization card(UUID id) {
      return new Organization(
          id,
          text(PartnerField.NAME),
          text(PartnerField.SHORT_NAME),
          text(PartnerField.NUMBER),
          Split.of(text(PartnerField.ALIASES), PartnerField.Shape.NAMES),
          text(PartnerField.TYPE),
          text(PartnerField.KIND),
          "",
          "",
          Set.of(),
          text(PartnerField.DISTRICT),
          text(PartnerField.CITY),
          "",
          List.of(),
          Split.of(text(PartnerField.PHONE), PartnerField.Shape.PHONES).stream()
              .flatMap(cell -> PhoneText.readCell(cell, "").stream())
              .toList(),
          text(PartnerField.EMAIL),
          "",
          RequisiteText.clean(text(PartnerField.INN)),
          text(PartnerField.KPP),
          RequisiteText.clean(text(PartnerField.OGRN)),
          "",
          "",
          false,
          "");
    }
  }
}
